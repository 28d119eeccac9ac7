import { exercisesOf } from './sketch.ts';

export const FREELANCE = exercisesOf('freelance', [
  {
    level: 'easy',
    from: 'Odile Marchetti <odile@pinehurst-kitchens.example>',
    subject: 'Your offer for the catalogue',
    before: 'You sent an offer to photograph their catalogue. You have not worked with them before.',
    text: `Dear Robin,

Thank you for your offer for the autumn catalogue and for sending it so quickly. Your pictures of the joinery workshop were lovely, and we looked at them more than once.

We have decided to go with another photographer this time. She is close by, and her price for the ten days was well under yours, which in the end is what our budget asked for. It was not an easy choice, as your way with light was the one we liked best.

I am sorry to turn you down, and I thank you for the trouble you took with the plan of days. I wish you a good autumn.

Kind regards,
Odile Marchetti
Pinehurst Kitchens`,
    no: 'We have decided to go with another photographer this time',
    finality: ['final', 'conditional'],
    reasons: [
      ['budget', 'her price for the ten days was well under yours'],
      ['location', 'She is close by'],
    ],
    best: 'thank',
    also: ['keep-in-touch'],
    why: 'She has booked somebody and told you honestly why; a gracious line is what she will remember when the next catalogue comes.',
  },
  {
    level: 'easy',
    from: 'Hallam Projects <projects@hallam-studio.example>',
    subject: 'Illustration brief: thank you for your reply',
    before: 'You answered a public call for illustrators, with your folder.',
    context: { stage: 'applied' },
    text: `Dear illustrator,

Thank you for answering our brief for the museum guide. We received more than three hundred folders in ten days and we have looked at every one of them.

We are writing to let you know that your work was not chosen for this project. The places are now taken, and the names will be on our website from Monday. As we are a team of two we cannot answer questions about single decisions, and we hope that you understand.

We enjoyed the variety of what was sent to us and thank you for sharing your work.

Hallam Projects`,
    no: 'your work was not chosen for this project',
    finality: 'final',
    reasons: [
      ['competition', 'We received more than three hundred folders in ten days'],
      ['position-filled', 'The places are now taken'],
    ],
    best: 'let-go',
    also: ['thank'],
    why: 'Two people wrote one letter to three hundred; leaving them in peace is a kindness, and the next brief is where your hours belong.',
  },
  {
    level: 'middle',
    from: 'Desmond Achebe <desmond.achebe@lantern-press.example>',
    subject: 'The audio guide',
    before: 'You edited two audio guides for them last year. You offered to do the third.',
    context: { stage: 'client' },
    text: `Robin, hello,

It is always a pleasure to see your name in the inbox, and the outline you sent reads like the thing we would have written ourselves if we had been cleverer.

Here is my trouble. The trustees have asked us to do the third guide in the house, with the people we already pay, until the year's accounts are in. I argued for you, with your last two guides open on the table, and I lost graciously. So it will not be you this time, and I am sorry.

Our money is decided afresh in April. If you were to drop me a line about then, I would know better what I can say yes to.

Be well,
Desmond`,
    no: 'So it will not be you this time',
    finality: ['conditional', 'open'],
    reasons: [['budget', "until the year's accounts are in"]],
    doors: [['apply-again', 'If you were to drop me a line about then']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Hi Desmond,

Thank you for telling me yourself, and for arguing for me with the guides on the table. I am sorry that it could not be this one, and I quite see why.

I will gladly drop you a line in April, when you know more. Until then I hope that the third guide comes out well.

Thank you again for thinking of me.

Best wishes,
Robin`,
    why: 'He names the month in which he can say yes, and he is on your side: thank him, and put April in your diary.',
  },
  {
    level: 'middle',
    from: 'Marit Solheim <marit.solheim@tideline-travel.example>',
    subject: 'Website texts',
    before: 'You offered to rewrite their website. They met you once, on a call.',
    context: { stage: 'interviewed' },
    text: `Hi Robin,

Thanks so much for the call and for the two sample pages. Jonas and I both smiled at the paragraph about the ferry timetable, and we have quietly stolen one comma.

We have thought about who we need, and for the whole site it turns out to be somebody who also writes in Norwegian, as most of our guests do. So we will be going in a different direction for this one.

A friend of mine runs the guest house association and has been sighing about English texts since the summer. Her name is Guro Lien, guro.lien@fjordguests.example, and I have told her that you might write. Do mention me.

All good things,
Marit`,
    no: 'we will be going in a different direction for this one',
    finality: ['final', 'conditional', 'open'],
    reasons: [['qualification', 'somebody who also writes in Norwegian']],
    doors: [
      ['referral', 'I have told her that you might write'],
      ['contact-named', 'Her name is Guro Lien'],
    ],
    best: 'thank',
    also: ['keep-in-touch'],
    model: `Hi Marit,

Thank you for telling me so kindly, and for the comma, which you may keep. That you need somebody who writes in Norwegian makes perfect sense.

It was very good of you to mention me to Guro Lien. I will write to her this week and say that it was your idea.

Thank you both for considering me. I hope that the new site brings you a full summer.

All the best,
Robin`,
    why: 'The gift in this letter is Guro: thank Marit for it, and write to Guro in a letter of its own.',
  },
  {
    level: 'hard',
    from: 'Beatrix Holm <b.holm@ellery-foundation.example>',
    subject: 'Re: Re: Evaluation of the reading programme',
    before: 'You asked once more after their first no, with a smaller offer. This is what came back.',
    context: { stage: 'client', asksSoFar: 1, noesSoFar: 2 },
    text: `Dear Robin,

Thank you for coming back to me with a smaller version. I could see the thought that had gone into it, and it was generous of you to leave out the travel.

I have taken it to Stefan as I said I would, and we both stay with what I wrote in September. The evaluation will be done by the university, and there is no part of it that we would give to somebody else. I would not want you to spend another evening on it on our account.

You have been nothing but courteous in this, and I have appreciated it. I wish you good clients and interesting winters.

With best wishes,
Beatrix Holm`,
    no: 'we both stay with what I wrote in September',
    finality: 'final',
    reasons: [['position-filled', 'The evaluation will be done by the university']],
    best: 'thank',
    also: ['let-go'],
    why: 'You asked once more and she answered with care; a second no is the end of it, and thanks closes it beautifully.',
  },
]);
