import { exercisesOf } from './sketch.ts';

export const LITERARY = exercisesOf('literary', [
  {
    level: 'easy',
    from: 'Saltmarsh Quarterly <submissions@saltmarshquarterly.example>',
    subject: 'Your submission to Saltmarsh Quarterly',
    before: 'You sent them a story four months ago.',
    context: { stage: 'applied' },
    text: `Dear writer,

Thank you for sending us your work. We are grateful for the chance to read it, and for the trust that goes with putting a story into the hands of strangers.

Unfortunately, your submission was not right for us at this time, and we will not be publishing it. We read several hundred pieces for every issue and have room for nine, so a great deal that is good goes back to its author. As we are a small group of volunteers, we cannot comment on individual pieces.

We wish you the best of luck in placing it elsewhere.

Sincerely,
The Editors
Saltmarsh Quarterly`,
    no: 'your submission was not right for us at this time',
    finality: ['final', 'conditional'],
    reasons: [
      ['fit', 'your submission was not right for us at this time'],
      ['capacity', 'We read several hundred pieces for every issue and have room for nine'],
    ],
    best: 'let-go',
    why: 'A form rejection gets no reply; the best answer to it is the next envelope, and your story can go out again tonight.',
  },
  {
    level: 'easy',
    from: 'Joanna Petrie Literary Agency <queries@petrieagency.example>',
    subject: 'Re: Query: THE GLASS ORCHARD',
    before: 'You sent a query and ten pages to this agency.',
    context: { stage: 'applied' },
    text: `Dear Author,

Thank you for giving us the opportunity to consider your work.

We have read your query with care. I am afraid that we are not the right agency for this project and will have to pass. Ours is a subjective business in which an agent must be wholly convinced, and another reader may well feel differently. Please do not take this as a judgement of your writing.

Because of the number of queries that we receive, we are unable to enter into correspondence about our decisions.

We wish you all success in finding representation.

With best wishes,
The Petrie Agency`,
    no: 'we are not the right agency for this project and will have to pass',
    finality: 'final',
    reasons: [['fit', 'we are not the right agency for this project']],
    whom: null,
    best: 'let-go',
    why: 'It is a form and it asks for no answer; an agent who is wholly convinced is somebody else, and worth going to find.',
  },
  {
    level: 'middle',
    from: 'Dympna Rooney <dympna@thornandwren.example>',
    subject: 'The Ferryman, Twice',
    before: 'You sent them one story. You have never had a personal answer from them before.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

I kept "The Ferryman, Twice" on my desk for longer than I usually allow myself, and I read the river scene aloud to my co-editor, who asked for it again.

In the end it lost by one vote. The middle third leaned on a coincidence that two of us could not forgive, and an issue has only so many pages to forgive things in. So we are passing on this one, with more regret than I can put in a note.

I do hope that you will send us something else when we open in March. Please mark it for me, so that it does not have to climb the pile.

Warmly,
Dympna Rooney
Fiction, Thorn and Wren`,
    no: 'we are passing on this one',
    finality: ['open', 'conditional'],
    reasons: [['quality', 'The middle third leaned on a coincidence that two of us could not forgive']],
    doors: [['apply-again', 'I do hope that you will send us something else when we open in March']],
    best: 'keep-in-touch',
    also: ['thank', 'let-go'],
    why: 'When an editor asks for more work she means it: one line of thanks, and a new story in March with her name on it.',
  },
  {
    level: 'middle',
    from: 'Aurelio Banks <aurelio@banksandlowe.example>',
    subject: 'Your memoir',
    before: 'He asked for the whole manuscript after your query.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

Thank you for letting me spend a week with your grandmother. I mean it as it sounds: she walked about in my kitchen, and I found that I was asking her opinion on soup.

What I could not find was the road from there to an editor's desk. The market for quiet family memoir is as narrow as I have known it, and I would not be serving you if I took on a book that I love but do not know how to sell. So, with reluctance, I shall step aside.

You write beautifully, and I think that somebody with other doors to knock on than mine will see how to do this.

Yours,
Aurelio Banks`,
    no: 'with reluctance, I shall step aside',
    finality: 'final',
    reasons: [['fit', 'a book that I love but do not know how to sell']],
    best: 'thank',
    also: ['let-go'],
    why: 'He gave you a week and an honest reason; one line of thanks is welcome here, and a question would not be.',
  },
  {
    level: 'hard',
    from: 'Mirela Stanek <mirela.stanek@oldharbourbooks.example>',
    subject: 'Reading notes on SMALL HOURS',
    before: 'She has read your whole novel.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

I have now read Small Hours twice, the second time with a pencil, which I do for perhaps five books a year.

The voice is there from the first line. What I kept stumbling over is the structure: we learn about the fire on page two hundred, when the book has been about the fire all along, and the brother vanishes for eighty pages without anybody missing him. As it stands I could not take it to our Wednesday meeting and do it justice.

If you felt like taking it apart along those lines, I would very much like to read it again. Take all the time it needs; spring would be early enough. My pencilled copy is on its way to you by post.

With admiration,
Mirela Stanek`,
    no: 'As it stands I could not take it to our Wednesday meeting and do it justice',
    finality: ['open', 'conditional'],
    reasons: [['quality', 'What I kept stumbling over is the structure']],
    doors: [['resubmit', 'I would very much like to read it again']],
    best: 'use-the-route',
    also: ['thank'],
    model: `Dear Mirela Stanek,

Thank you for reading the book twice, and for the pencil. What you say about the fire and the brother is right, and I could see it as soon as you had said it.

I would be very glad to take the book apart along those lines and to send it to you again in the spring, if that still suits you then.

Thank you for giving it so much of your time.

With kind regards,
Robin Vale`,
    why: 'There is no yes in it yet and no closed door either: she has shown you the way back in, and it leads through the work.',
  },
]);
