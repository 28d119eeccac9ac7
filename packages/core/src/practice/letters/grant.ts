import { exercisesOf } from './sketch.ts';

export const GRANT = exercisesOf('grant', [
  {
    level: 'easy',
    from: 'The Averill Trust <grants@averilltrust.example>',
    subject: 'Your application AT/318',
    before: 'You applied for a small grant for a village choir.',
    context: { stage: 'applied' },
    text: `Dear applicant,

Thank you for your application to the Averill Trust, reference AT/318.

The trustees met last week. I regret to tell you that your application was unsuccessful. They had 640 applications before them and were able to support 41, so many worthy projects had to be turned down. The trustees do not give reasons for individual decisions, and we ask you kindly not to telephone the office about them.

The trustees send you their good wishes for your project.

Yours sincerely,
Grants Officer
The Averill Trust`,
    no: 'your application was unsuccessful',
    finality: 'final',
    reasons: [['competition', 'They had 640 applications before them and were able to support 41']],
    best: 'let-go',
    also: ['thank'],
    why: 'Six hundred people had this letter, and the office asks for peace; your choir is better served by the next application.',
  },
  {
    level: 'easy',
    from: 'Roisin Keane <roisin.keane@harbourfund.example>',
    subject: 'Harbour Fund: outcome',
    before: 'She visited your workshop while the application was being assessed.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

I enjoyed my visit to the repair workshop very much, and I have been telling people about the toaster.

The panel met on Wednesday and did not award a grant to your project. They felt that it was too close to two projects on the same street that we already fund, and that the fund ought to go to parts of the town where there is nothing yet. I put the other side as well as I could.

I know how much work you all put into the application, and I am sorry. Thank you for showing me round with such patience.

With warm regards,
Roisin Keane`,
    no: 'did not award a grant to your project',
    finality: 'final',
    reasons: [
      ['policy', 'the fund ought to go to parts of the town where there is nothing yet'],
      ['fit', 'it was too close to two projects on the same street that we already fund'],
    ],
    best: 'thank',
    also: ['keep-in-touch'],
    why: 'She came, she spoke up for you and she told you the reason: there is nothing left to ask, and much to thank her for.',
  },
  {
    level: 'middle',
    from: 'Dr Ilse Vermeer <ilse.vermeer@delta-research.example>',
    subject: 'Proposal D-77',
    before: 'Your proposal was discussed by the panel.',
    context: { stage: 'reviewed' },
    text: `Dear Dr Vale,

The panel has completed its ranking of the proposals of this round.

Proposal D-77 was placed in the second group: proposals that the panel considers fundable, though not with the means at hand. The line was drawn eleven places above it. The panel's report is enclosed; its chief concern is that the second year depends on archives that you have not yet secured.

Applicants of this group are encouraged to submit a revised proposal in the next round, which opens on the first of March, with a page that answers the report. A good many of those whom we fund have come to us in that way.

Kind regards,
Ilse Vermeer
Programme Officer`,
    no: 'The line was drawn eleven places above it',
    finality: ['open', 'conditional'],
    reasons: [
      ['budget', 'though not with the means at hand'],
      ['competition', 'The line was drawn eleven places above it'],
    ],
    doors: [['resubmit', 'encouraged to submit a revised proposal in the next round']],
    best: 'use-the-route',
    also: ['thank', 'keep-in-touch'],
    model: `Dear Dr Vermeer,

Thank you for the ranking and for the report of the panel, which I found fair. The archives of the second year are indeed the weak place.

I will use the winter to secure them, and will send a revised proposal, with a page that answers the report, when the next round opens on the first of March.

Please pass on my thanks to the panel for considering it so carefully.

Kind regards,
Robin Vale`,
    why: 'Fundable, they say, and come back in March with one page: that is a route with a signpost, so take it.',
  },
  {
    level: 'middle',
    from: 'Malik Osman <malik.osman@brookfield-arts.example>',
    subject: 'Your bid to the Small Stages scheme',
    before: 'A first bid to this fund, for a puppet theatre.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

Thank you for the bid, and for the drawing of the heron, which has made its way onto my wall.

I am writing with the news that the heron will have to fly on other money, at any rate this year. The assessors scored the idea very highly and the budget rather low: they could not see what the second puppeteer was paid for, and they are not allowed to guess.

I run a surgery for applicants on the first Thursday of each month, where I go through the assessors' notes line by line. You would be welcome to a place at the next one; just tell me and I shall keep you a chair.

All the best,
Malik Osman`,
    no: 'the heron will have to fly on other money, at any rate this year',
    finality: ['conditional', 'final', 'open'],
    reasons: [
      ['incomplete', 'they could not see what the second puppeteer was paid for'],
      ['quality', 'the budget rather low'],
    ],
    doors: [['feedback-offered', 'You would be welcome to a place at the next one']],
    best: 'ask-feedback',
    also: ['thank'],
    why: 'He keeps a chair for you where the notes are read out line by line; say that you will sit in it, and thank him for the wall.',
  },
  {
    level: 'hard',
    from: 'Legal and Compliance <compliance@westhaven-foundation.example>',
    subject: 'Application WH-2207 and your messages of 2, 5 and 9 October',
    before: 'After the decision you wrote to three people at the foundation, one of them on their private address.',
    context: { stage: 'reviewed', asksSoFar: 1, noesSoFar: 2 },
    text: `Dear Robin Vale,

I write on behalf of the Westhaven Foundation about application WH-2207.

The decision of the board has been explained to you, and it stands. Since then members of our staff have received several messages from you, one of them at a private address. They have asked me to say that they do not wish to be contacted about this matter again, and we ask you not to write to them any further. The complaints committee has closed the file, and correspondence about it will be passed to our solicitors.

I understand that the outcome is a disappointment after so much work. We wish you well with your plans.

Yours sincerely,
Harriet Poole
General Counsel`,
    no: 'The decision of the board has been explained to you, and it stands',
    finality: 'final',
    whom: null,
    best: 'let-go',
    why: 'They have asked to be left in peace; giving them that, without one more word, is the decent thing and frees you too.',
  },
]);
