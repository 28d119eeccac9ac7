import { exercisesOf } from './sketch.ts';

export const SPEAKING = exercisesOf('speaking', [
  {
    level: 'easy',
    from: 'Greta Lindqvist <greta@librarydays.example>',
    subject: 'Your talk at Library Days',
    before: 'You offered a talk about lending tools.',
    context: { stage: 'applied' },
    text: `Dear Robin,

Thank you for offering us your talk about the library of drills and ladders. It made three of us want to build a shelf.

We have to decline it for this year's Library Days. The theme is reading aloud, all the slots have now been given to talks about that, and the printed programme is with the printer. I looked for a corner where it could fit and there was none.

Thank you for thinking of us. I hope that you will come as a guest, and that you will bring the story of the returned chainsaw.

Kind regards,
Greta Lindqvist`,
    no: "We have to decline it for this year's Library Days",
    finality: ['final', 'conditional'],
    reasons: [
      ['fit', 'The theme is reading aloud'],
      ['capacity', 'all the slots have now been given to talks about that'],
    ],
    best: 'thank',
    also: ['keep-in-touch', 'let-go'],
    why: 'The theme was another one and she looked for a corner all the same; a line of thanks is the right size.',
  },
  {
    level: 'easy',
    from: 'Speakers <speakers@growthsummit.example>',
    subject: 'Growth Summit: speaker application',
    before: 'You filled in a form to speak at a large trade fair.',
    context: { stage: 'applied' },
    text: `Hello,

Thank you for applying to speak at the Growth Summit. Our team has now reviewed all 1,140 applications.

Unfortunately we will not be able to offer you a speaking slot. Selection is based on many factors, and a decision does not reflect the quality of your topic. Because of the number of applications we cannot answer questions about single decisions.

As a small thank-you you will find a code for a reduced ticket below. It is valid until Sunday.

See you at the Summit,
The Speakers Team`,
    no: 'we will not be able to offer you a speaking slot',
    finality: 'final',
    reasons: [['competition', 'Our team has now reviewed all 1,140 applications']],
    best: 'let-go',
    why: 'A form letter with a ticket code asks for nothing but a ticket; you can simply put it down.',
  },
  {
    level: 'middle',
    from: 'Moses Adeyemi <moses@riverside-festival.example>',
    subject: 'The Riverside book tent',
    before: 'Your publisher suggested you for a book festival; you wrote to him yourself.',
    context: { stage: 'screened' },
    text: `Dear Robin,

What a treat of a letter. I read the chapter about the eels at once and have gone off jelly.

My tent is spoken for this summer, from the first poet to the last potter, and the committee has made me swear not to squeeze anybody in between. I did that last year and there were tears.

The winter series is another matter. It is eight evenings in the old customs house with sixty chairs and a decent stove, and I have nobody yet for the third of February. I pencil people in from September on, so if you cared to remind me then I would be in your debt.

Yours, still queasy,
Moses Adeyemi`,
    no: 'My tent is spoken for this summer',
    finality: ['open', 'conditional'],
    reasons: [['capacity', 'My tent is spoken for this summer, from the first poet to the last potter']],
    doors: [['apply-again', 'I pencil people in from September on, so if you cared to remind me then']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Dear Moses,

Thank you for such a cheering no, and I am sorry about the jelly. I understand that the tent is full, and I would not want tears on my account.

The winter series sounds lovely. I will gladly remind you in September about the third of February.

Thank you for reading the chapter at once. It made my week.

With best wishes,
Robin`,
    why: 'He all but hands you the third of February: thank him, say that you would love it, and remind him in September as he asks.',
  },
  {
    level: 'middle',
    from: 'Kirsten Bohm <kirsten.bohm@nurses-forum.example>',
    subject: 'Keynote enquiry',
    before: 'You offered to give the opening talk at a forum for nurses.',
    context: { stage: 'screened' },
    text: `Dear Robin,

The steering group was taken with your idea of an opening talk on listening, and it was the liveliest item of a long evening.

In the end the group would like a nurse to open a forum of nurses, and I think that they are right, so we have asked a colleague from the ward in Bremen.

Two of us wondered about the afternoon, where there are workshops, and whether an hour with thirty people and no stage would be your sort of thing. Those are arranged by Pia Thomsen, pia.thomsen@nurses-forum.example, who has heard about you and is expecting a word. The fee would be a smaller one, I should say.

With warm regards,
Kirsten Bohm`,
    no: 'we have asked a colleague from the ward in Bremen',
    finality: ['final', 'conditional', 'open'],
    reasons: [
      ['qualification', 'the group would like a nurse to open a forum of nurses'],
      ['fit', 'the group would like a nurse to open a forum of nurses'],
    ],
    doors: [
      ['contact-named', 'Those are arranged by Pia Thomsen'],
      ['other-roles', 'whether an hour with thirty people and no stage would be your sort of thing'],
    ],
    whom: 'pia.thomsen@nurses-forum.example',
    best: 'keep-in-touch',
    also: ['thank', 'use-the-route'],
    model: `Dear Pia Thomsen,

Kirsten Bohm told me that you arrange the afternoon workshops at the forum and that you might expect a word from me.

An hour with thirty people and no stage would be very much my sort of thing, on listening or on whatever serves you best. If it does not fit the afternoon, that is perfectly fine.

Thank you for considering it, and please thank the steering group for the thought.

With kind regards,
Robin Vale`,
    why: 'The keynote is gone and a workshop is on the table; Pia expects a word from you, and thirty listeners are a fine number.',
  },
  {
    level: 'hard',
    from: 'Eamon Tully <eamon.tully@historytown.example>',
    subject: 'The lecture',
    before:
      'He declined your lecture because you would have needed a hotel for two nights. You have since been asked to teach in his town that very week.',
    context: {
      stage: 'screened',
      basis: [
        {
          kind: 'answerable-reason',
          text: 'I teach in your town that week anyway, so there would be no train and no hotel for the society to pay',
        },
      ],
    },
    text: `Dear Robin,

The society met under the leaking skylight on Tuesday and went through the lectures for the spring.

Yours on the canal strike had every hand up. Then our treasurer, who is paid to spoil things, worked out the fare and two nights at the Crown, and the hands went down again one by one. We are forty members with a tin, and the tin will not stretch to it. So I must tell you that we cannot have you, and that it is for no other reason than the tin.

I am sorry, since I had been looking forward to arguing with you about the lock-keepers. The date is still empty, and I expect we shall have slides of somebody's holiday.

Yours sincerely,
Eamon Tully
Secretary`,
    no: 'we cannot have you',
    finality: ['conditional', 'open', 'final'],
    reasons: [['budget', 'the tin will not stretch to it']],
    best: 'ask-again',
    also: ['keep-in-touch'],
    why: 'It was the fare and nothing else, and the fare is gone; he would be glad to hear it, so tell him once and lightly.',
  },
]);
