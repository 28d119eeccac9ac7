import type { Phrases } from './phrase-book.ts';

/** The user's own line, in a sentence that takes it. */
export const ENGLISH_SPECIFIC: Pick<Phrases, 'specific'> = {
  specific: [
    { say: ['{sentence}'] },
    { when: { fields: ['tender'] }, say: ['I would be especially interested in {thing}.'] },
    {
      when: { notFields: ['tender'] },
      say: ['I really enjoyed {thing}.', 'I especially appreciated {thing}.'],
    },
    {
      when: { met: true, notFields: ['tender', 'sales', 'rental'] },
      say: [
        'I really enjoyed {thing}, and I am glad to have had the chance.',
        'I really enjoyed {doing}, and I am glad to have had the chance.',
      ],
    },
    {
      say: [
        'It means a great deal to me that {quoted}.',
        'I was touched that {quoted}.',
        'That {quoted} means a lot to me.',
      ],
    },
    {
      say: ['I was especially glad of what you say about {kept}.', 'What you say about {kept} means a lot to me.'],
    },
    {
      say: [
        'I have been thinking about what you say about {pondered}.',
        'What you say about {pondered} has set me thinking.',
      ],
    },
    { say: ['I will remember {yours}.', 'I have not forgotten {yours}.'] },
    {
      say: ['I found {remark} especially helpful.', 'I was especially glad of {remark}.'],
    },
    { say: ['I really appreciated {how}.', 'I very much liked {how}.'] },
    { say: ['What I take from it is {learned}.', 'One thing I take with me is {learned}.'] },
    { say: ['I keep thinking about {what}.', 'I have been thinking about {what}.'] },
    {
      when: { notFields: ['tender'] },
      say: ['I really enjoyed {doing}.', 'I very much enjoyed {doing}.'],
    },
    { when: { fields: ['tender'] }, say: ['We found {doing} very useful.'] },
    { say: ['One thing has stayed with me: {note}.', 'One thing I keep thinking of: {note}.'] },
  ],
};
