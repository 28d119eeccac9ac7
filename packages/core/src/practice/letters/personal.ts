import { exercisesOf } from './sketch.ts';

export const PERSONAL = exercisesOf('personal', [
  {
    level: 'easy',
    from: 'Juno Hartley <juno.hartley@postbox.example>',
    subject: 'Saturday',
    before: 'You had met twice for coffee, and asked whether there might be a third time.',
    text: `Hi Robin,

Thank you for the two afternoons, and for walking me to the bus in that rain. I have been putting off this message because I wanted to say it well, and now it is Wednesday and I shall just say it.

I liked talking to you. I do not feel the way that I would want to feel about going on a third date, so I am going to say no to Saturday, and to more after it. It is not anything that you did, and there is nothing to work out.

I hope that you find somebody who laughs at the heron story as hard as it deserves.

Take good care,
Juno`,
    no: 'I am going to say no to Saturday, and to more after it',
    finality: 'final',
    whom: null,
    best: 'let-go',
    why: 'Juno was kind and was clear; a personal no is the answer, and leaving it there is how you are kind back.',
  },
  {
    level: 'easy',
    from: 'Marcus Bell <marcus.bell@quickpost.example>',
    subject: 'The flat share',
    before: 'You had asked an old friend whether you could move in together.',
    text: `Robin,

I have gone round and round with this and I owe you a straight answer.

I do not want us to live together. You are one of my oldest friends, and that is exactly why. I have shared flats with three friends by now and I have two of them left. I need a door that I can close in the evening without having to explain it to anybody, and with you I would always explain.

Please do not try to talk me round, because you are good at it and I would resent it by Easter. I love you and the answer is no.

Quiz on Thursday as always?
Marcus`,
    no: 'I do not want us to live together',
    finality: 'final',
    whom: null,
    best: 'let-go',
    why: 'He asks you not to talk him round, and the friendship is worth more than the flat: let it be, and go to the quiz.',
  },
  {
    level: 'middle',
    from: 'Salome Petit <salome.petit@mailhaven.example>',
    subject: 'Your letter',
    before: 'You wrote to somebody you love, after a long silence.',
    text: `Dear Robin,

Your letter reached me, and I read it on the balcony with my coat on. It was a generous letter. I have kept it, and I wanted you to know that I read it to the end.

I am happy where I am. It took me a while to be able to write that and mean it. When I think of us I think of the kitchen in Ghent and the radio, and I would like to go on thinking of it in just that way, as something that was finished and good.

So I will not come in June. I hope that your knee is better and that the garden has got through the frost.

Salome`,
    no: 'So I will not come in June',
    finality: 'final',
    whom: null,
    best: 'let-go',
    why: 'Under the gentleness it is quite plain: it was good and it is over. Letting it rest is the last gift, and a beautiful one.',
  },
  {
    level: 'middle',
    from: 'Theo Lindgren <theo.lindgren@letterbox.example>',
    subject: 'Re: dinner some time?',
    before: 'You asked a colleague out. This is what came back.',
    text: `Hey Robin,

That was a really nice message to get on a Monday, and brave, I thought. So thank you.

I am rubbish at this, so bear with me. Work is a place that I like to keep simple, and I think of you as somebody that I am very glad to sit next to. I would love for it to stay like that. Things are a bit full with me at the moment in any case, what with the move and my dad.

I hope that this does not make Thursday odd. It will not for me. You still owe me the recipe for that dip, and I have told Nadia that she is getting it too.

Theo`,
    no: 'I would love for it to stay like that',
    finality: 'final',
    whom: null,
    best: 'let-go',
    why: 'It is wrapped in kindness and it is still a no: "full at the moment" is no door. Make Thursday easy, and bring the recipe.',
  },
  {
    level: 'hard',
    from: 'Ada Winters <ada.winters@inboxly.example>',
    subject: 'Please',
    before: 'After she ended it you wrote several times, and once you waited outside her work.',
    context: { asksSoFar: 1, noesSoFar: 2 },
    text: `Robin,

I am writing this once, and I have asked my sister to read it first so that it is clear.

When you stood outside the office on Friday I was frightened. I know that you did not mean it in that way. I was frightened all the same, and I took the back stairs, and I did not sleep. I have already said that it is over and I need you to believe me.

Please do not contact me again, by mail or by telephone or through Hannah, and please do not come to places where I am. I am not going to answer. I do wish you peace, and I hope that you will let somebody help you to find it.

Ada`,
    no: 'Please do not contact me again',
    finality: 'final',
    whom: null,
    best: 'let-go',
    why: 'Somebody says that she is frightened; not one more word, however well meant, is the only right answer, and you deserve somebody to talk to as well.',
  },
]);
