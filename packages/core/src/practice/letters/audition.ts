import { exercisesOf } from './sketch.ts';

export const AUDITION = exercisesOf('audition', [
  {
    level: 'easy',
    from: 'Casting Office <casting@granarytheatre.example>',
    subject: 'The Winter Guest: casting',
    before: 'You sent a tape for a small part.',
    context: { stage: 'applied' },
    text: `Dear all,

Thank you to everybody who sent a tape for The Winter Guest. We watched more than four hundred of them, and the standard was very high.

Casting is now complete. If you have not heard from us by telephone, you have not been cast in this production. We are a small office and cannot reply to individual messages about tapes, and we know that you will understand.

We wish you all a good season, and we thank you once more for the time and the care that you gave to the scene.

The Casting Office
Granary Theatre`,
    no: 'you have not been cast in this production',
    finality: 'final',
    reasons: [
      ['position-filled', 'Casting is now complete'],
      ['competition', 'We watched more than four hundred of them'],
    ],
    best: 'let-go',
    why: 'One letter for four hundred tapes wants no answer; your part is done, and it was done well enough to be sent.',
  },
  {
    level: 'easy',
    from: 'Sybil Crane <sybil@crane-casting.example>',
    subject: 'Lighthouse: Thursday',
    before: 'You were recalled twice for a leading part.',
    context: { stage: 'final' },
    text: `Dear Robin,

Thank you for both recalls. The second one made the room go quiet, and that does not happen on a wet Thursday.

The director has gone with somebody else for Marta. It came down to the pairing with the father, who was cast in August and is very tall and very slow; next to him she wanted somebody who is neither. There is nothing that you could have done about that, so please do not go looking for it.

It was lovely to watch you work. I wanted you to hear it today and from me.

Love,
Sybil`,
    no: 'The director has gone with somebody else for Marta',
    finality: 'final',
    reasons: [['fit', 'It came down to the pairing with the father']],
    best: 'thank',
    also: ['let-go', 'keep-in-touch'],
    why: 'A personal no is rare in casting; one warm line is remembered when the next part comes, and asking why is already answered.',
  },
  {
    level: 'middle',
    from: 'Dmitri Aldous <dmitri.aldous@southbank-singers.example>',
    subject: 'Your audition, second altos',
    before: 'You sang for a place in a semi-professional choir.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

How good to hear you on Saturday. The Purcell was a pleasure, and you read the Britten better than I did.

Your voice sits in the place where the choir is fullest at the moment. We have eleven second altos and a stage that holds nine, two of whom have been standing with us since before the carpet. I cannot make room without asking somebody to leave, and I am not going to.

Elsbeth retires at Easter after thirty-one years. I am told that I must not speak of it yet, so I am not speaking of it. If you were still about in the spring, I should be happy to hear from you.

Yours,
Dmitri Aldous`,
    no: 'I cannot make room without asking somebody to leave, and I am not going to',
    finality: ['conditional', 'open'],
    reasons: [['capacity', 'We have eleven second altos and a stage that holds nine']],
    doors: [['apply-again', 'If you were still about in the spring, I should be happy to hear from you']],
    best: 'keep-in-touch',
    also: ['thank'],
    why: 'He says as loudly as a discreet man can that there will be a place at Easter: thank him, and be about in the spring.',
  },
  {
    level: 'middle',
    from: 'Paloma Reyes <paloma@reyesdance.example>',
    subject: 'Company class and the autumn piece',
    before: 'You took part in an open audition and stayed to the last group.',
    context: { stage: 'final' },
    text: `Hi Robin,

You stayed until the last eight out of ninety, so you get a mail and not a list on a door.

For the autumn piece I have chosen four people whose floor work is further along. You have a quality when you are still that I cannot teach anybody, and you lose it when you go down, because you are thinking about your knees. I was the same at your age.

I cannot offer you a contract out of this. What I can offer is ten minutes after company class, any Friday, to show you what I mean. Write to me first so that I tell the door.

Paloma`,
    no: 'I cannot offer you a contract out of this',
    finality: ['final', 'conditional', 'open'],
    reasons: [
      ['experience', 'four people whose floor work is further along'],
      ['quality', 'you lose it when you go down'],
    ],
    doors: [['feedback-offered', 'What I can offer is ten minutes after company class']],
    best: 'ask-feedback',
    also: ['thank'],
    why: 'Ten minutes on the floor with somebody who saw you clearly is worth a great deal: say yes, name a Friday, and thank her.',
  },
  {
    level: 'hard',
    from: 'Anneke Visser <anneke@visser-casting.example>',
    subject: 'Harbour Street, episodes 3 and 4',
    before: 'You read for a small part on Monday.',
    context: { stage: 'interviewed' },
    text: `Dear Robin,

A note about Harbour Street, as I do not like to leave people hanging over a weekend.

The offer for the nurse went out this morning to an actress who is finishing another shoot, and her dates are on a knife's edge. The producers would like me to hold you on second call until she signs, which should be by Wednesday. You would be free to take anything else that comes in the meantime, and nobody here would think less of you for it.

If you would rather not be held, tell me and I will take you off without a murmur. Otherwise there is nothing to do.

With thanks for Monday,
Anneke`,
    no: 'The offer for the nurse went out this morning to an actress who is finishing another shoot',
    finality: ['open', 'conditional'],
    reasons: [['competition', 'The offer for the nurse went out this morning to an actress']],
    doors: [['waitlist', 'The producers would like me to hold you on second call until she signs']],
    best: 'keep-in-touch',
    also: ['thank'],
    model: `Dear Anneke,

Thank you for letting me know before the weekend, and for being so open about how it stands.

I would be glad to be held on second call until Wednesday. If she signs, I shall be happy for her and for you, and there is no need to write.

Thank you again for Monday, and for considering me.

With kind regards,
Robin`,
    why: 'It is not a yes and not a no: two friendly lines that you are glad to be held, and then live your week as if it were neither.',
  },
]);
