import type { Phrases } from './phrase-book.ts';

/** The user's own line, in a sentence that takes it. */
export const GERMAN_SPECIFIC: Pick<Phrases, 'specific'> = {
  specific: [
    { say: ['{sentence}'] },
    { say: ['Von meiner Seite noch: {note}.'] },
    {
      say: [
        'Besonders in Erinnerung bleibt mir {thing}.',
        'Besonders gefreut hat mich {thing}.',
        'Gut im Gedächtnis geblieben ist mir {thing}.',
      ],
    },
    { say: ['Sehr gefallen hat mir, {how}.', 'Beeindruckt hat mich, {how}.', 'Ich fand es sehr schön, {how}.'] },
  ],
};
