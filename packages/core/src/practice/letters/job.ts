import { exercisesOf } from './sketch.ts';

export const JOB = exercisesOf('job', [
  {
    level: 'easy',
    from: 'Brightmoor Careers <no-reply@careers.brightmoor.example>',
    subject: 'Your application: Stock Planner (ref. 20418)',
    before: 'You applied on their website three weeks ago. Nobody has spoken to you.',
    context: { stage: 'applied' },
    text: `Dear Robin,

Thank you for your interest in Brightmoor and for the time you put into your application for Stock Planner (ref. 20418).

We received a very large number of applications for this role. After careful review we regret to inform you that you have not been selected for the next stage. This decision is final, and because of the volume of applications we are unable to give individual feedback.

You can see the status of all your applications in the candidate area of our website.

We wish you every success in your search.

Brightmoor Talent Acquisition

This message was sent automatically. Replies to this address are not read.`,
    no: 'we regret to inform you that you have not been selected for the next stage',
    finality: 'final',
    reasons: [['competition', 'We received a very large number of applications for this role']],
    whom: null,
    best: 'let-go',
    why: 'A machine sent it and nobody reads the answer, so your words are better kept for somebody who will.',
  },
  {
    level: 'easy',
    from: 'Ines Duarte <ines.duarte@millstone-bakery.example>',
    subject: 'Early shift lead',
    before: 'You came in for an interview and a trial morning last week.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

Thank you for coming in on Thursday, and for staying on through the second batch when the mixer gave up. You were good company at five in the morning, which is rarer than you would think.

We talked about it for a long while. In the end we have given the position to somebody else, who has run an early shift before and can start on Monday. It was experience that decided it, nothing that you did or did not do in the trial.

I am sorry that it is not better news. Everyone here enjoyed meeting you, and Paulo asks me to say that your plaits were the straightest on the tray.

Warm wishes,
Ines`,
    no: 'we have given the position to somebody else',
    finality: 'final',
    reasons: [
      ['position-filled', 'we have given the position to somebody else'],
      ['experience', 'who has run an early shift before'],
    ],
    best: 'thank',
    also: ['keep-in-touch', 'ask-feedback'],
    why: 'They met you, told you the reason and wrote warmly: a short thank-you is the whole of a good answer.',
  },
  {
    level: 'middle',
    from: 'Tomasz Wren <t.wren@fennel-analytics.example>',
    subject: 'Data engineer: where we are',
    before: 'You had two conversations with the team; the second was a long one with Tomasz.',
    context: { stage: 'interviewed' },
    text: `Hi Robin,

I promised you an answer by Friday and I would rather give you an awkward one on time than a smooth one late.

You did well with us, and the team said so. Meanwhile our largest customer has moved its renewal into the new year, and finance has paused every opening until that is signed. So the data engineer role is not being filled, by you or by anybody. I asked twice whether yours could be the exception and was told no, kindly, twice.

If the freeze lifts I will be the first to know, and I would want to talk to you again. Until then I did not want you to wait by the telephone for us.

Thank you for the care you put into this.

Tomasz`,
    no: 'the data engineer role is not being filled, by you or by anybody',
    finality: ['conditional', 'open'],
    reasons: [
      ['position-cancelled', 'finance has paused every opening until that is signed'],
      ['budget', 'finance has paused every opening until that is signed'],
    ],
    doors: [['apply-again', 'If the freeze lifts I will be the first to know, and I would want to talk to you again']],
    best: 'keep-in-touch',
    also: ['thank'],
    why: 'The obstacle is their budget and not you, so a warm line that keeps you in his mind is worth more than any argument.',
  },
  {
    level: 'middle',
    from: 'Priya Nathwani <priya.nathwani@cobaltbridge.example>',
    subject: 'RE: Service designer, final conversation',
    before: 'You were one of two in the last round.',
    context: { stage: 'final' },
    text: `Dear Robin,

Thank you again for the presentation on Tuesday. The panel went on discussing your map of the waiting room long after you had left, and I have seen it pinned up in the kitchen since.

It was a close thing between two people. The panel has decided to offer the post to the other finalist, whose background sits a little nearer to the hospital side of our work. She accepted this morning.

I know that a sentence like that tells you little about what you could use. I took notes while the panel talked, and if you would find it helpful I am happy to spend fifteen minutes on the telephone going through them. Just send me a couple of times that suit you.

With real thanks,
Priya`,
    no: 'The panel has decided to offer the post to the other finalist',
    finality: 'final',
    reasons: [
      ['experience', 'whose background sits a little nearer to the hospital side of our work'],
      ['position-filled', 'She accepted this morning'],
    ],
    doors: [['feedback-offered', 'I am happy to spend fifteen minutes on the telephone going through them']],
    best: 'ask-feedback',
    also: ['thank'],
    why: 'The post is gone, yet she offers you something few people get: what was really said. Say yes to that, and thank her.',
  },
  {
    level: 'hard',
    from: 'Callum Rae <callum.rae@northferry.example>',
    subject: 'Deckhand (coastal), your application',
    before: 'They interviewed you on Monday. Your medical certificate, which had been delayed, arrived this morning.',
    context: {
      stage: 'interviewed',
      basis: [
        { kind: 'new-fact', text: 'my seafarer medical certificate arrived this morning and is valid for two years' },
      ],
    },
    text: `Hello Robin,

It was good to have you aboard on Monday and to see how quickly you found your feet on the ramp.

Where we have landed: the insurer wants every deckhand to hold a seafarer medical certificate on the day we put the crew list in, and you told us that yours had been held up at the clinic. Without it we are not able to take your application further for this crew, so we are carrying on with the others on the list. Nothing else stood in the way.

The crew list goes in at the end of next week. I hope that the clinic sorts itself out, and I wish you fair weather wherever you go next.

Callum Rae
Crewing, North Ferry`,
    no: 'we are not able to take your application further for this crew',
    finality: ['conditional', 'open'],
    reasons: [
      ['qualification', 'the insurer wants every deckhand to hold a seafarer medical certificate'],
      ['incomplete', 'Without it we are not able to take your application further'],
    ],
    best: 'ask-again',
    why: 'The one thing that stood in the way is gone, and the list is still open: to tell him so and ask once is simply fair.',
  },
  {
    level: 'middle',
    from: 'Talent Team <talent@orrinshaw-group.example>',
    subject: 'Thank you for applying to Orrinshaw',
    before: 'You applied through their website a month ago. Nobody has spoken to you.',
    context: { stage: 'applied' },
    text: `Dear Robin,

Thank you so much for your interest in the position of Events Assistant and in joining the Orrinshaw family. We truly appreciate the time that you invested in your application.

It was a difficult decision, as we were fortunate to hear from many talented people. On this occasion we have chosen to move forward with candidates whose experience more closely matches the needs of the role.

Please do not be discouraged. We will keep your details on file for six months and will be in touch should a suitable opportunity arise. In the meantime we encourage you to follow us and to keep an eye on our careers page.

We wish you every success on your journey.

Warmest regards,
The Orrinshaw Talent Team`,
    no: 'we have chosen to move forward with candidates whose experience more closely matches the needs of the role',
    finality: ['final', 'conditional'],
    reasons: [
      ['experience', 'candidates whose experience more closely matches the needs of the role'],
      ['competition', 'we were fortunate to hear from many talented people'],
    ],
    doors: [['keep-on-file', 'We will keep your details on file for six months']],
    setPhrase: true,
    best: 'let-go',
    also: ['thank'],
    why: 'All that warmth is a form, and so is the file: believe it kindly, do not wait for it, and spend the evening on the next one.',
  },
]);
