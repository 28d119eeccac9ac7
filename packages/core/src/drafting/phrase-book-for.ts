import type { Intent } from '../vocabulary.ts';
import { DUTCH } from './phrases/dutch.ts';
import { ENGLISH } from './phrases/english.ts';
import { FRENCH } from './phrases/french.ts';
import { GERMAN } from './phrases/german.ts';
import { ITALIAN } from './phrases/italian.ts';
import type { PhraseBook, Phrases } from './phrases/phrase-book.ts';
import { PORTUGUESE } from './phrases/portuguese.ts';
import { SPANISH } from './phrases/spanish.ts';

export const BOOKS: ReadonlyMap<string, PhraseBook> = new Map(
  [ENGLISH, FRENCH, GERMAN, SPANISH, PORTUGUESE, ITALIAN, DUTCH].map((book) => [book.language, book]),
);

const NEEDED: Readonly<Record<Intent, keyof Phrases>> = {
  'ask-again': 'askAgain',
  'ask-feedback': 'askFeedback',
  'keep-in-touch': 'keepInTouch',
  thank: 'thanks',
  decline: 'decline',
};

export interface ChosenBook {
  readonly book: PhraseBook;
  readonly intent: Intent;
  /** What the user should know about the choice, if it was not a plain one. */
  readonly fallback: readonly string[];
}

/** The phrases of a language, English where there are none; a language that lacks an intent falls back to its thanks. */
export function phraseBookFor(language: string, intent: Intent): ChosenBook {
  const book = BOOKS.get(language.slice(0, 2).toLowerCase()) ?? ENGLISH;
  const unknown = language !== 'und' && !BOOKS.has(language.slice(0, 2).toLowerCase());
  const fallback = unknown
    ? [`This letter is in a language we cannot write (${language}). Would English be all right?`]
    : [];
  if (book.phrases[NEEDED[intent]] !== undefined) return { book, intent, fallback };
  const asked =
    'We cannot write that kind of letter in this language yet; here is a thank-you. What would you like to add in your own words?';
  return { book, intent: 'thank', fallback: [...fallback, asked] };
}
