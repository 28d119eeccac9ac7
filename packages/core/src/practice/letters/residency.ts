import { exercisesOf } from './sketch.ts';

export const RESIDENCY = exercisesOf('residency', [
  {
    level: 'easy',
    from: 'Stillwater House <residencies@stillwaterhouse.example>',
    subject: 'Stillwater residencies: the results',
    before: 'You applied for a month in the writing house.',
    context: { stage: 'applied' },
    text: `Dear applicant,

Thank you for applying for a residency at Stillwater House. We received 530 applications for twelve places, and the jury read all of them without names.

We are sorry to let you know that your application was not selected this year. The jury does not give comments on individual applications, and its decisions are not reconsidered. The list of residents will be published on our website at the end of the week.

We know what it takes to send one's work to strangers, and we thank you for it. We wish you time and quiet wherever you find them.

Stillwater House`,
    no: 'your application was not selected this year',
    finality: 'final',
    reasons: [['competition', 'We received 530 applications for twelve places']],
    best: 'let-go',
    why: 'A jury without names chose twelve out of five hundred and thirty; nothing in it is about you, and nothing in it asks for an answer.',
  },
  {
    level: 'easy',
    from: 'Ottoline Grey <ottoline@kilnhouse.example>',
    subject: 'The kiln in June',
    before: 'You spoke to her on the telephone about the residency.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

Thank you for our long talk on Sunday, and for the photographs of the tall jars. I have one of them as the background of my telephone, and my sister has asked who made it.

We have offered the June residency to a potter from Lisbon, who needs a wood kiln for what she is doing in a way that you, with your electric one, do not. That was the whole of the argument, and it took us an evening.

I am sorry, for I should have liked the company. I hope that the big jar comes out of the kiln in one piece.

Affectionately,
Ottoline`,
    no: 'We have offered the June residency to a potter from Lisbon',
    finality: 'final',
    reasons: [
      ['fit', 'who needs a wood kiln for what she is doing in a way that you, with your electric one, do not'],
      ['position-filled', 'We have offered the June residency to a potter from Lisbon'],
    ],
    best: 'thank',
    also: ['keep-in-touch'],
    why: 'She gave you an evening of thought and the true reason; a warm line, perhaps with news of the jar, is just right.',
  },
  {
    level: 'middle',
    from: 'Baltasar Soto <baltasar.soto@islandpress-residency.example>',
    subject: 'Printmaking on the island',
    before: 'Your folder reached the last twenty.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

The boat for next summer is full, and I have had to leave a number of people standing on the quay whom I would rather have taken along. You are one of them.

Your folder was in the last twenty, and the jury spoke of the blue series for some time. With five beds in the house, it is mathematics more than taste after that point.

May I ask you to think of us again? The jury changes every year, the call opens each October, and people who reached the last twenty may skip the first round: write the word "quay" at the top of your letter and I shall know.

With greetings from the island,
Baltasar Soto`,
    no: 'I have had to leave a number of people standing on the quay',
    finality: ['open', 'conditional'],
    reasons: [['capacity', 'The boat for next summer is full']],
    doors: [['apply-again', 'people who reached the last twenty may skip the first round']],
    best: 'keep-in-touch',
    also: ['thank'],
    why: 'He has given you a password for October; thank him for it, and keep it somewhere safe.',
  },
  {
    level: 'middle',
    from: 'Heather Munro <heather@glenfold.example>',
    subject: 'Glenfold: your composer residency',
    before: 'You asked for four weeks in the autumn.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

We listened to the string trio in the kitchen, with the window open, and the dog stayed for all of it.

Four weeks is the trouble. The house closes on the tenth of October for the roof, and the weeks before it were promised in the spring, so I have no month to give to anybody. I should have to say no to Schubert.

There is one thing, if it were of any use. The bothy by the loch stands empty for the first fortnight in September. It has a stove and a bad piano. Composers go in for it by a note to our warden, Iain Baird, warden@glenfold.example, and he decides.

Yours,
Heather Munro`,
    no: 'I have no month to give to anybody',
    finality: ['conditional', 'open'],
    reasons: [
      ['capacity', 'the weeks before it were promised in the spring'],
      ['timing', 'The house closes on the tenth of October for the roof'],
    ],
    doors: [['contact-named', 'Composers go in for it by a note to our warden, Iain Baird']],
    whom: 'warden@glenfold.example',
    best: 'use-the-route',
    also: ['thank', 'keep-in-touch'],
    model: `Dear Iain Baird,

Heather Munro was kind enough to tell me that the bothy stands empty for the first fortnight in September, and that a note to you is the way to ask for it.

I write for strings and would be very glad of those two weeks, bad piano included. If it does not fit, I will understand at once.

Thank you for considering it.

With kind regards,
Robin Vale`,
    why: 'The house is shut and the bothy is not: a note to the warden is the way she names, and a word of thanks to her goes with it.',
  },
  {
    level: 'hard',
    from: 'Residency Team <team@lumen-lab.example>',
    subject: 'Lumen Lab: about your application',
    before: 'You applied with a light installation for schools.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

Thank you for the proposal, which our education people liked a great deal and have been quoting to each other.

The round has been shaped around three projects that use the dark room, and it is complete with those. We would like to hold on to your proposal, with your permission, for the programme with schools that we are planning for the year after next, as it seems to have been written for it. We cannot promise that it will be funded, or even that it will happen.

You do not have to do anything. A short word that we may keep it would be enough, and if you would rather have it back we shall delete it.

With good wishes,
Imogen Katz
Lumen Lab`,
    no: 'The round has been shaped around three projects that use the dark room, and it is complete with those',
    finality: ['open', 'conditional'],
    reasons: [['fit', 'three projects that use the dark room']],
    doors: [['keep-on-file', 'We would like to hold on to your proposal, with your permission']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Dear Imogen,

Thank you for the kind words about the proposal, and please pass them on to your education people too.

I would be glad if you kept it for the programme with schools. I understand that nothing is promised, and I will not count on it.

Thank you again for considering it. I wish you a good round in the dark room.

With kind regards,
Robin`,
    why: 'There is no hard word in it, and one small question: may they keep it? Say yes with thanks, and expect nothing.',
  },
]);
