import type { Phrases } from './phrase-book.ts';

/** Here what was lacking can be worked on. */
const WORKED_ON = [
  'literary',
  'journal',
  'conference',
  'grant',
  'speaking',
  'audition',
  'residency',
  'admission',
  'job',
  'promotion',
  'other',
] as const;
/** What somebody can work on alone. */
const WORKED_ON_ALONE = WORKED_ON.filter((field) => field !== 'audition');
const NOTHING_WRONG = /\bnothing (?:at all )?(?:wrong with|against)\b/i;

/** What they said, said back. */
export const ENGLISH_ECHOES: Pick<Phrases, 'reasonSaid' | 'praiseSaid' | 'doorSaid' | 'goingOn' | 'seeYou' | 'news'> = {
  news: [
    { when: { notBases: ['corrected-error'] }, say: ['{told}'] },
    {
      when: { notBases: ['corrected-error'], alone: true },
      say: ['You may like to know that {clause}.', 'In the meantime, you may like to know that {clause}.'],
    },
    {
      when: { bases: ['corrected-error'] },
      say: [
        'One point may have been easy to miss in what I sent: {clause}.',
        'One point may have been easy to miss in what I sent: {news}.',
      ],
    },
    {
      when: { notBases: ['corrected-error'] },
      say: ['On my side there is some news: {news}.'],
    },
  ],
  seeYou: [{ say: ['I look forward to talking {meeting}.'] }],
  goingOn: [
    { when: { fields: ['literary'] }, say: ['I would be glad to send it to you.'] },
    {
      when: { notFields: ['literary'] },
      say: ['I would be glad to hear what happens next.', 'I look forward to hearing more when it suits you.'],
    },
  ],
  reasonSaid: [
    { when: { echoes: ['loss'] }, say: ['I was very sorry to read of your loss.'] },
    { when: { echoes: ['no-fault'] }, say: ['I was glad to read that {clear}.', 'It helps to know that {clear}.'] },
    {
      when: { echoes: ['no-fault'], notMentions: NOTHING_WRONG },
      say: ['It was kind of you to say that it was no fault of mine.'],
    },
    {
      when: { echoes: ['point'] },
      say: ['I understand that it came down to {point}.', 'It helps to know that {point} made the difference.'],
    },
    {
      when: { echoes: ['weak'], fields: [...WORKED_ON] },
      say: [
        'Your point about {weak} is a fair one, and I will work on it.',
        'What you say about {weak} gives me something definite to work on.',
        'Your note about {weak} is useful, and I will give it some thought.',
      ],
    },
    {
      when: { echoes: ['weak'], notFields: [...WORKED_ON] },
      say: ['Your point about {weak} is a fair one.', 'I take your point about {weak}.'],
    },
    {
      when: { echoes: ['sought'] },
      say: ['I understand that you needed more {sought}.', 'I can see that you were looking for more {sought}.'],
    },
    {
      when: { echoes: ['cause'] },
      say: ['I understand about {cause}.'],
    },
    {
      when: { echoes: ['someone'] },
      say: [
        'I can well understand choosing {someone}.',
        'It makes good sense to choose {someone}.',
        'I can see why you chose {someone}.',
      ],
    },
    {
      when: { echoes: ['lesson-said'], fields: WORKED_ON_ALONE },
      say: ['I take the point that {lesson}.', 'It helps me to know that {lesson}.'],
    },
    {
      when: { echoes: ['lesson-said'], fields: ['tender'], alone: true },
      say: ['We take the point that {lesson}.', 'It is useful to know that {lesson}.'],
    },
    {
      when: { echoes: ['lesson-said'], notFields: WORKED_ON_ALONE },
      say: ['I understand that {lesson}.', 'I do see that {lesson}.', 'I can see that {lesson}.'],
    },
    {
      when: { echoes: ['lesson'], fields: ['tender'], mentions: /\bscores?\b/i },
      say: ['It helps to see how the bid was scored.'],
    },
    {
      when: { echoes: ['scored'] },
      say: ['It helps to know that our bid scored {scored}.', 'It is useful to see that our bid scored {scored}.'],
    },
    {
      when: { echoes: ['crowd'] },
      say: [
        'With {crowd}, it cannot have been an easy choice.',
        'With {crowd}, I can see that the choice was a hard one.',
      ],
    },
    {
      when: { echoes: ['reason'] },
      say: ['I understand that {reason}.'],
    },
    {
      when: { echoes: ['lesson'], fields: ['journal', 'conference'] },
      say: ['The comments are very useful, and I will work through them carefully.'],
    },
    {
      when: { echoes: ['lesson'], fields: ['literary'] },
      say: [
        'Your comments are useful, and I will go back to the pages with them in mind.',
        'I will go back to the pages with your comments beside me.',
      ],
    },
    {
      when: {
        echoes: ['lesson'],
        fields: ['job', 'grant', 'speaking', 'audition', 'residency', 'admission', 'promotion'],
      },
      say: ['Your comments are useful, and I will take them with me.', 'It was good of you to be so open with me.'],
    },
  ],
  praiseSaid: [
    {
      when: { echoes: ['praise'] },
      say: [
        'I was glad to read that {praise}.',
        'It means a lot to hear that {praise}.',
        'It was kind of you to say that {praise}.',
      ],
    },
    {
      when: { echoes: ['praise-of-me'] },
      say: ['It was kind of you to say that {praise}.', 'It was generous of you to say that {praise}.'],
    },
    {
      when: { echoes: ['near', 'praise', 'praise-of-me'], fields: ['tender'], alone: true },
      say: ['We were glad to hear that {near}.', 'We were glad to hear that {praise}.'],
    },
    {
      when: { echoes: ['near'] },
      say: ['It means a lot to hear that {near}.', 'Thank you for telling me that {near}.'],
    },
    {
      when: { echoes: ['praised'] },
      say: [
        'I was really pleased by the kind words about {praised}.',
        'The kind words about {praised} mean a lot to me.',
        'I was so glad of the kind words about {praised}.',
      ],
    },
    {
      when: { echoes: ['praised'], fields: ['journal', 'conference', 'grant', 'tender'], alone: true },
      say: [
        'It was encouraging to read what you say about {praised}.',
        'I was glad to read what you say about {praised}.',
      ],
    },
    {
      when: { echoes: ['kind-words'] },
      say: ['Your kind words mean a great deal to me.', 'I was very glad of your kind words.'],
    },
  ],
  doorSaid: [{ say: ['It is good to know that {door}.', 'I was glad to read that {door}.', 'I am glad that {door}.'] }],
};
