import { DUTCH } from './phrases/dutch.ts';
import { ENGLISH } from './phrases/english.ts';
import { FRENCH } from './phrases/french.ts';
import { GERMAN } from './phrases/german.ts';
import { ITALIAN } from './phrases/italian.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';
import { PORTUGUESE } from './phrases/portuguese.ts';
import { SPANISH } from './phrases/spanish.ts';

export const BOOKS: ReadonlyMap<string, PhraseBook> = new Map(
  [ENGLISH, FRENCH, GERMAN, SPANISH, PORTUGUESE, ITALIAN, DUTCH].map((book) => [book.language, book]),
);

export interface ChosenBook {
  readonly book: PhraseBook;
  /** What the user should know about the choice, if it was not a plain one. */
  readonly fallback: readonly string[];
}

/** The phrases of a language; English, and a question whether that would do, where there are none. */
export function phraseBookFor(language: string): ChosenBook {
  const book = BOOKS.get(language.slice(0, 2).toLowerCase());
  if (book !== undefined) return { book, fallback: [] };
  const fallback =
    language === 'und'
      ? []
      : [`This letter is in a language we cannot write (${language}). Would English be all right?`];
  return { book: ENGLISH, fallback };
}
