import { exercisesOf } from './sketch.ts';

export const RENTAL = exercisesOf('rental', [
  {
    level: 'easy',
    from: 'Hartmann Lettings <lettings@hartmann-homes.example>',
    subject: 'Flat 3, Mill Lane 14',
    before: 'You viewed a flat with thirty other people.',
    context: { stage: 'applied' },
    text: `Dear applicant,

Thank you for your interest in the flat at Mill Lane 14 and for handing in your documents.

We had a very large number of applications. The owner has now made a choice, and we regret that we cannot offer you the flat. Your documents will be deleted within seven days. Please understand that we cannot give reasons or answer questions, as more than a hundred households applied.

You will find our current flats on our website, where they are updated every Tuesday.

Kind regards,
Hartmann Lettings`,
    no: 'we regret that we cannot offer you the flat',
    finality: 'final',
    reasons: [['competition', 'We had a very large number of applications']],
    best: 'let-go',
    why: 'It went to a hundred households at once and asks nothing of you; the next viewing is the better use of the day.',
  },
  {
    level: 'easy',
    from: 'Ewa Nowicka <ewa.nowicka@kaminska-house.example>',
    subject: 'The two rooms under the roof',
    before: 'You had tea with the landlady.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

Thank you for coming to see the rooms, and for helping me with the window, which now shuts.

I have let them to a young couple who were there before you and who needed an answer from me the same evening. It seemed only right, although I had already thought about where your piano might go.

I am sorry about it, for I think that we should have got on. I hope you find something with a lift, considering the piano. If you pass by in the summer, do ring the bell; there is always cake on a Sunday.

With kind greetings,
Ewa Nowicka`,
    no: 'I have let them to a young couple who were there before you',
    finality: 'final',
    reasons: [['position-filled', 'I have let them to a young couple who were there before you']],
    best: 'thank',
    also: ['keep-in-touch'],
    model: `Dear Ewa Nowicka,

Thank you for writing yourself, and for the tea. I quite understand that you kept your word to those who came first. I am glad that the window shuts.

The piano sends its regards. I will gladly ring the bell on a Sunday in the summer.

Thank you for considering me.

With kind greetings,
Robin`,
    why: 'The rooms are let and you have been asked to cake; thank her, for kindness like that is worth keeping.',
  },
  {
    level: 'middle',
    from: 'Samuel Brandt <samuel.brandt@altstadt-coop.example>',
    subject: 'Cooperative flat, Weaver Street',
    before: 'You met the house committee of a housing cooperative.',
    context: { stage: 'interviewed' },
    text: `Hello Robin,

The house sat together last night, all eleven kitchens of it, and I have been asked to write.

We chose a family for the flat on Weaver Street, because it has four rooms and you, as you said yourself, would have used one of them for bicycles. That is no judgement on bicycles.

A good many hands went up for having you in the house all the same. There are smaller flats and people do move, about one in a year. We can put you on the inner list if you want it, which means that you hear of a flat before it is advertised. Just say so and it is done.

From all of us,
Samuel`,
    no: 'We chose a family for the flat on Weaver Street',
    finality: ['open', 'conditional'],
    reasons: [
      ['fit', 'because it has four rooms and you, as you said yourself, would have used one of them for bicycles'],
    ],
    doors: [['waitlist', 'We can put you on the inner list if you want it']],
    best: 'keep-in-touch',
    also: ['thank'],
    why: 'They chose for the rooms and not against you, and the inner list needs only a word: say it, with thanks.',
  },
  {
    level: 'middle',
    from: 'Claudia Ferri <claudia@ferri-estates.example>',
    subject: 'Via Lunga 8',
    before: 'Your papers were complete. You were second in line.',
    context: { stage: 'reviewed' },
    text: `Dear Robin,

I said that I would let you know before the weekend, so here I am.

The owners have signed with the other party, by a hair, as they can take over on the first and you would have needed until the fifteenth. I did try to move the fifteenth, and I was looked at as if I had tried to move the river.

Between us, things fall through more often than one thinks between signing and keys, and there is a flat with the same plan on the floor above whose tenant is talking about leaving in spring. I have your papers here. Shall I hold on to them and ring you first?

Best regards,
Claudia Ferri`,
    no: 'The owners have signed with the other party',
    finality: ['open', 'conditional'],
    reasons: [
      ['timing', 'they can take over on the first and you would have needed until the fifteenth'],
      ['position-filled', 'The owners have signed with the other party'],
    ],
    doors: [['keep-on-file', 'Shall I hold on to them and ring you first?']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Dear Claudia,

Thank you for letting me know before the weekend as you promised, and for trying to move the fifteenth.

Yes, please do hold on to my papers and ring me first, whether something falls through or the flat above comes free in spring. I can be there the same day.

Thank you again for your help.

Best regards,
Robin`,
    why: 'She asks you a question to which the answer is yes, please: keep it short, keep it warm, and keep your telephone on.',
  },
  {
    level: 'hard',
    from: 'Dr Felix Arnold <felix.arnold@arnold-property.example>',
    subject: 'House in Birch Row',
    before:
      'He turned you down because he was told that you keep a dog. You do not: the dog belonged to the friend who came along.',
    context: {
      stage: 'interviewed',
      basis: [
        {
          kind: 'corrected-error',
          text: 'I keep no dog; the one at the viewing belongs to the friend who drove me there',
        },
      ],
    },
    text: `Dear Robin,

Thank you for viewing the house in Birch Row last week with such attention to the gutters. Few people look up.

I have thought about it, and I shall be looking for other tenants. My wife was at the window when you arrived and saw the dog, a large and handsome one. The garden is shared with my mother, who is eighty-six and uncertain on her feet, and a dog is the one thing that we have always had to rule out. Had it not been for that I should have said yes on the doorstep.

The house will be on the market again from Thursday. I wish the three of you a good home.

Yours,
Felix Arnold`,
    no: 'I shall be looking for other tenants',
    finality: ['conditional', 'open', 'final'],
    reasons: [['policy', 'a dog is the one thing that we have always had to rule out']],
    best: 'ask-again',
    why: 'He would have said yes but for a dog that is not yours; one friendly line that clears it up is a favour to you both.',
  },
]);
