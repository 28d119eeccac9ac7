import { exercisesOf } from './sketch.ts';

export const CONFERENCE = exercisesOf('conference', [
  {
    level: 'easy',
    from: 'Programme Committee <notifications@urbansoil-conf.example>',
    subject: 'Urban Soil: notification for submission 114',
    before: 'You submitted a short paper in June.',
    context: { stage: 'reviewed' },
    text: `Dear authors,

Thank you for submitting your paper, number 114, to this year's Urban Soil conference.

We regret to inform you that your paper has not been accepted for presentation. The committee received 212 submissions for 48 places, and many good papers could not be included. The reviews are attached; we hope that you will find them useful. Decisions are final and the committee cannot enter into discussion about them.

We hope to see you at the conference nevertheless. Registration at the reduced rate is open until the end of the month.

With kind regards,
The Programme Committee`,
    no: 'your paper has not been accepted for presentation',
    finality: 'final',
    reasons: [
      ['competition', 'many good papers could not be included'],
      ['capacity', 'The committee received 212 submissions for 48 places'],
    ],
    best: 'let-go',
    why: 'The same letter went to a hundred and sixty people; the reviews are the useful part, and the next conference is where they count.',
  },
  {
    level: 'easy',
    from: 'Nuria Camps <nuria.camps@civictech-days.example>',
    subject: 'Your proposal for Civic Tech Days',
    before: 'You proposed a workshop. She answered herself.',
    context: { stage: 'applied' },
    text: `Hi Robin,

Thank you for proposing the workshop on plain forms. I have filled in enough bad ones this year to have a personal interest in it.

We could not fit it in. There are eight workshop rooms, we had fifty-one proposals, and we had already said yes to two about forms before yours came in. The programme is closed now and will be printed tomorrow, so this will not change.

I wanted to write to you myself, because yours was one of the few proposals that said what people would take home. I hope that you find another place for it, and that we meet in the coffee queue.

Best,
Nuria`,
    no: 'We could not fit it in',
    finality: 'final',
    reasons: [['capacity', 'There are eight workshop rooms, we had fifty-one proposals']],
    best: 'thank',
    also: ['let-go'],
    why: 'She took a few minutes out of a bad week to write to you by name; one line back is all it needs.',
  },
  {
    level: 'middle',
    from: 'Wei Lin Tan <weilin.tan@hci-region.example>',
    subject: 'Submission 62: outcome',
    before: 'Your full paper was reviewed by three people.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

The reviewers met on Friday and discussed submission 62 at some length.

They liked the diaries that your participants kept, and one of them asked to be told how you got teenagers to write by hand. The analysis, they felt, has a way to go before it holds up a full paper, and so it will not appear in the main programme.

The poster track, on the other hand, closes on the twentieth of next month, and several of us thought that the diaries would be at home there. If you send it as two pages through the same system, it will be read by people who already like it.

Kind regards,
Wei Lin Tan
Papers chair`,
    no: 'so it will not appear in the main programme',
    finality: ['conditional', 'open', 'final'],
    reasons: [['quality', 'The analysis, they felt, has a way to go before it holds up a full paper']],
    doors: [['resubmit', 'If you send it as two pages through the same system']],
    best: 'use-the-route',
    also: ['thank'],
    model: `Dear Wei Lin Tan,

Thank you for telling me how the discussion went, and please thank the reviewers for reading so closely. I understand the point about the analysis.

I would be delighted to bring the diaries to the poster track. I will send the two pages through the system before the twentieth.

Thank you again for considering the paper, and for thinking of a place for it.

Kind regards,
Robin Vale`,
    why: 'The big door is shut and she is holding a smaller one open with her foot: two pages by the twentieth.',
  },
  {
    level: 'middle',
    from: 'Bram de Wit <bram@testers-assembly.example>',
    subject: 'Talk proposal: Tests that tell stories',
    before: 'You proposed a talk for the first time.',
    context: { stage: 'applied' },
    text: `Hey Robin,

Proposal night is done, the pizza is gone, and I am working through the mails in alphabetical order, which is why you had to wait until now.

We had a real argument about your talk, the good sort. What tipped it was that the outline stayed with the why and hardly touched the how, and our audience comes with laptops open. So it did not make the cut for this edition.

I would love to see it come back with a live example in it. The call for the spring edition opens in January, and if you would like a second pair of eyes on the outline before then, I am happy to read it and say what I think.

Bram`,
    no: 'So it did not make the cut for this edition',
    finality: ['open', 'conditional'],
    reasons: [['quality', 'the outline stayed with the why and hardly touched the how']],
    doors: [
      ['apply-again', 'The call for the spring edition opens in January'],
      ['feedback-offered', 'I am happy to read it and say what I think'],
    ],
    best: 'keep-in-touch',
    also: ['ask-feedback', 'thank'],
    why: 'He tells you what was missing, when to come back and that he would help: accept it gladly, and bring the laptop part.',
  },
  {
    level: 'hard',
    from: 'Programme Chairs <chairs@archaeobotany-meeting.example>',
    subject: 'Your abstract (no. 37)',
    before: 'You submitted an abstract for a talk.',
    context: { stage: 'reviewed' },
    text: `Dear Robin Vale,

The sessions have been put together, and we would like to thank you for abstract 37, which all three readers placed among the stronger ones.

The morning on storage pits has room for six speakers, and six have been invited. Yours is the first name on our reserve list for it. In most years one or two speakers have to cancel in the last weeks, and we then go down the list in order; in some years nobody does. We will be able to tell you by the tenth of May at the latest.

There is nothing that you need to do, though it would help us to know whether you could step in at short notice.

With best wishes,
The Programme Chairs`,
    no: 'six have been invited',
    finality: ['open', 'conditional'],
    reasons: [['capacity', 'has room for six speakers, and six have been invited']],
    doors: [['waitlist', 'Yours is the first name on our reserve list for it']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Dear Programme Chairs,

Thank you for letting me know, and please thank the readers for the place they gave to my abstract.

I would be glad to stay on the reserve list, and I could step in at short notice up to the last week. If no place comes free, I will happily come and listen.

Thank you again for considering it. I wish you an easy spring.

With best wishes,
Robin Vale`,
    why: 'It is a "not yet" that asks one small thing of you: say that you would gladly step in, and then let it rest until May.',
  },
]);
