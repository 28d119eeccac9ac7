import { exercisesOf } from './sketch.ts';

export const PROMOTION = exercisesOf('promotion', [
  {
    level: 'easy',
    from: 'Helen Abara <helen.abara@rowanlea.example>',
    subject: 'Senior analyst: the outcome',
    before: 'You applied inside the house. Helen is your manager.',
    context: { stage: 'interviewed' },
    text: `Hi Robin,

I wanted to write this down before we talk tomorrow, so that you have time with it first.

The panel has decided not to promote you to senior analyst in this round. They have chosen Dana. What they said was that they have seen you do excellent work on your own and have not yet seen you lead a piece of work with other people in it. I think that is a fair description and not a verdict.

I know that you wanted this, and I am sorry. Your work on the tariff model is the best that the team has done this year, and that does not change.

See you tomorrow at ten,
Helen`,
    no: 'The panel has decided not to promote you to senior analyst in this round',
    finality: ['conditional', 'final'],
    reasons: [['experience', 'have not yet seen you lead a piece of work with other people in it']],
    best: 'ask-feedback',
    also: ['thank', 'keep-in-touch'],
    why: 'You will go on working with her, so this is the beginning of a conversation: thank her, and ask what leading would look like.',
  },
  {
    level: 'easy',
    from: 'People Team <people@vantage-retail.example>',
    subject: 'Team leader positions: outcome of the selection',
    before: 'You applied for one of six posts as team leader in your own company.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

Thank you for applying for one of the team leader positions, and for taking part in the selection day.

You have not been selected for one of the six positions. All six have now been filled. You scored well in the group task and less well in the part on planning shifts, where the successful candidates were clearly stronger.

Feedback talks are held by the people who assessed you, and everybody who took part may book one. Please reply to this message within two weeks if you would like to do so.

Kind regards,
Agnes Toft
People Team`,
    no: 'You have not been selected for one of the six positions',
    finality: 'final',
    reasons: [
      ['position-filled', 'All six have now been filled'],
      ['quality', 'less well in the part on planning shifts'],
    ],
    doors: [['feedback-offered', 'Feedback talks are held by the people who assessed you']],
    best: 'ask-feedback',
    also: ['thank'],
    why: 'The talk is there for you to book; the six posts are gone, and what you learn will still be yours at the next selection.',
  },
  {
    level: 'middle',
    from: 'Victor Osei <victor.osei@harlanworks.example>',
    subject: 'Your grade',
    before: 'You asked your manager to be moved up a grade.',
    context: { stage: 'final' },
    text: `Robin,

I put your case to the grading meeting on Monday and had more people nodding than I have had in years.

It was then explained to us that the company has used up what it set aside for regrading until the year is out, and that this goes for everybody from the loading bay upwards. No grades are moving, yours included.

The meeting asked me to bring it back in January, when there is new money, and I have been promised that it will be the first on the list. It would help me if by then there were half a page on what the new line has saved since you took it on.

Thanks for your patience, and for the line.
Victor`,
    no: 'No grades are moving, yours included',
    finality: ['conditional', 'open'],
    reasons: [['budget', 'the company has used up what it set aside for regrading until the year is out']],
    doors: [['apply-again', 'The meeting asked me to bring it back in January, when there is new money']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Hi Victor,

Thank you for putting my case on Monday, and for telling me straight how it went. I understand that nothing can move before the year is out.

I will have half a page for you by January on what the new line has saved. I look forward to taking it up again then.

Thank you for standing up for it.

Best,
Robin`,
    why: 'The answer to you was yes and the answer to the purse was no: thank him, and write the half page for January.',
  },
  {
    level: 'middle',
    from: 'Noor El-Amin <noor.elamin@stadtwerk.example>',
    subject: 'Head of section',
    before: 'You were one of four inside candidates for head of section.',
    context: { stage: 'final' },
    text: `Dear Robin,

Thank you for the presentation and for the candour of your answers. It is not easy to be questioned by people one eats lunch with.

We will announce on Monday that Lukas takes over the section. The committee felt that the next two years are mostly about rebuilding the network, and he has done that twice.

In the same meeting we spoke about you for nearly as long. We shall be needing somebody to set up the new customer desk from the autumn, and your name came up from three sides. I would like to talk to you about it, if you would be open to that, once Monday is over.

With respect and thanks,
Noor`,
    no: 'We will announce on Monday that Lukas takes over the section',
    finality: ['open', 'final', 'conditional'],
    reasons: [['experience', 'the next two years are mostly about rebuilding the network, and he has done that twice']],
    doors: [['other-roles', 'We shall be needing somebody to set up the new customer desk from the autumn']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Dear Noor,

Thank you for telling me before Monday, and please thank the committee for the care they took. Lukas will do it well, and I am happy to support him.

I would be very glad to talk about the customer desk once Monday is over. Any time next week suits me.

Thank you again for considering me.

With kind regards,
Robin`,
    why: 'One post has gone to Lukas, and another is being held out to you in the same breath: say that you would gladly talk.',
  },
  {
    level: 'hard',
    from: 'Grievance Panel <panel@corran-council.example>',
    subject: 'Review of the decision on your regrading',
    before: 'You asked for a review of the first no. This is the answer to it.',
    context: { stage: 'final', asksSoFar: 1, noesSoFar: 2 },
    text: `Dear Robin,

The panel met on the fourth to review the decision on your regrading, as you had asked it to do. It had before it your statement, the statement of your head of service, and the job description.

It found that the scheme was applied as it is written and that the duties which you describe fall within your present grade. The earlier outcome is therefore upheld. Under the procedure this is the last step, and the file is now closed.

The members asked that I pass on that they thought your statement a model of its kind, clear and fair to everybody in it.

Yours sincerely,
Moira Gault
Clerk to the Panel`,
    no: 'The earlier outcome is therefore upheld',
    finality: 'final',
    reasons: [['policy', 'the scheme was applied as it is written']],
    best: 'let-go',
    also: ['thank'],
    why: 'You used the one review there was, and you used it well; this is the end of the road, and you walked it with grace.',
  },
]);
