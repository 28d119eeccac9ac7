import { exercisesOf } from './sketch.ts';

export const INVESTOR = exercisesOf('investor', [
  {
    level: 'easy',
    from: 'Kestrel Ventures <deals@kestrel-ventures.example>',
    subject: 'Your deck',
    before: 'You sent a deck through the form on their website.',
    context: { stage: 'applied' },
    text: `Hi there,

Thank you for sharing your deck with Kestrel Ventures.

We have reviewed it and have decided to pass on the investment. We invest in software for industry only, and what you are building lies outside of that. As we see more than two thousand companies a year, we are not able to give detailed feedback on each.

We know how much work goes into building a company, and we wish you and your team every success in raising your round with investors who know your market better than we do.

Best,
The Kestrel Team`,
    no: 'have decided to pass on the investment',
    finality: 'final',
    reasons: [['policy', 'We invest in software for industry only']],
    best: 'let-go',
    also: ['thank'],
    why: 'They do not invest in what you build, so nothing you could say would help; the right list of names is the better use of today.',
  },
  {
    level: 'easy',
    from: 'Farida Rahimi <farida@stonepine.example>',
    subject: 'Following up on our meeting',
    before: 'One meeting, an hour long, with one of the partners.',
    context: { stage: 'interviewed' },
    text: `Hi Robin,

Thank you for coming by on Tuesday. You answered the hard questions without flinching, and I enjoyed the hour.

We are going to pass. I could not get my partners comfortable with how many months it takes you to win a school district, and at our size of fund we cannot wait that long for the second hundred. It is a view about our fund more than about your company, and I may well be wrong.

I would rather tell you clearly than keep you warm. I hope that I get to read about you and wince.

All the best,
Farida`,
    no: 'We are going to pass',
    finality: 'final',
    reasons: [
      ['timing', 'how many months it takes you to win a school district'],
      ['fit', 'at our size of fund we cannot wait that long for the second hundred'],
    ],
    best: 'thank',
    also: ['keep-in-touch'],
    why: 'A clear no with its reason is a courtesy in this trade; thank her for the clarity, and she may open your next mail.',
  },
  {
    level: 'middle',
    from: 'Jonah Adler <jonah@firstfield.example>',
    subject: 'Where we came out',
    before: 'Three meetings, and a call with two of your customers.',
    context: { stage: 'final' },
    text: `Robin,

Thanks for the time with your customers. Both of them tried to talk me into it, which I take as data.

We love the team and we think that the wedge is smart. Right now it feels a touch early for us. We like to come in when there are a dozen paying sites and one of them has renewed, and you have five, with the first renewal due in the summer.

Nothing would please me more than to have to ask you for another meeting. Send me the numbers when the dozen is there, even if it is a one-line mail, and I will read it the same day.

Jonah`,
    no: 'Right now it feels a touch early for us',
    finality: ['conditional', 'open'],
    reasons: [['timing', 'Right now it feels a touch early for us']],
    doors: [['apply-again', 'Send me the numbers when the dozen is there']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Hi Jonah,

Thank you for a clear answer, and for the time you gave to our customers. A dozen sites and one renewal is a good mark to aim at.

I will send you the numbers on the day the twelfth site pays, in one line. Until then I will not clutter your inbox.

Thanks again for considering us, and for saying when to come back.

Best,
Robin`,
    why: 'He has told you the exact number at which he wants to hear from you: thank him, and write when it is twelve.',
  },
  {
    level: 'middle',
    from: 'Celeste Moreau <celeste.moreau@quayside-angels.example>',
    subject: 'Your pitch to the Quayside Angels',
    before: 'You pitched to a room of fourteen private investors.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

It fell to me to write to those who pitched on the ninth, and I am glad that yours is one of the letters.

The members voted and there was not the number of hands that we need to put a group together. What held people back, as far as I could hear, was that none of us has ever sold anything to a hospital, and one does not like to swim where one cannot see the bottom.

One of our members does know those waters, though she was abroad that night. Dr Amara Nwosu sat on a hospital board for ten years. She says that you may write to her at amara.nwosu@nwosu-advisory.example and mention the pitch.

Warm regards,
Celeste Moreau`,
    no: 'there was not the number of hands that we need to put a group together',
    finality: ['final', 'conditional', 'open'],
    reasons: [['fit', 'none of us has ever sold anything to a hospital']],
    doors: [
      ['contact-named', 'She says that you may write to her at amara.nwosu@nwosu-advisory.example'],
      ['referral', 'She says that you may write to her at amara.nwosu@nwosu-advisory.example'],
    ],
    best: 'thank',
    also: ['keep-in-touch'],
    model: `Dear Celeste,

Thank you for writing yourself, and please thank the members for an evening of good questions. I understand that nobody likes to swim where one cannot see the bottom.

It was very kind of you to put me in touch with Dr Nwosu. I will write to her this week and mention the pitch.

Thank you again for considering us.

Warm regards,
Robin`,
    why: 'The room said no and then somebody found you the one person who was missing from it: thank Celeste, and write to Dr Nwosu on her own.',
  },
  {
    level: 'hard',
    from: 'Rupert Vance <rupert@vance-holdings.example>',
    subject: 'Re: Intro',
    before: 'An acquaintance introduced you. You wrote four polite lines.',
    context: { stage: 'applied' },
    text: `Robin

I have been sent a great many of these and I do not know why Philip thinks that I want more of them. I opened the deck. It is a school project with a logo, the numbers are a fantasy, and whoever told you that you can run a company did you no kindness. You are wasting my time, and frankly your own.

I do not invest in amateurs and I will not be investing in this one. Do yourself a favour and get a job while there are still jobs to be had.

Do not send me updates, do not add me to a list, and tell Philip that he can stop as well.

R. V.`,
    no: 'I will not be investing in this one',
    finality: 'final',
    whom: null,
    best: 'let-go',
    why: 'That was unkind and says more about his morning than about your work; you owe it no answer, and silence keeps your dignity whole.',
  },
]);
