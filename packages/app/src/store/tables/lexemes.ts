import type { Seal } from '../seal.ts';

/** Beginnings of a word that are in a sealed index; who types more finds by so many. */
const LONGEST_BEGINNING = 12;
/** Of one row: PostgreSQL keeps a megabyte of words at most. */
export const MOST_LEXEMES = 60_000;

/** What stands for a word in the index: the word itself, or the marks of it and of each of its beginnings. */
export function lexemesOf(seal: Seal | null, word: string): readonly string[] {
  if (seal === null) return [word];
  const letters = Array.from(word).slice(0, LONGEST_BEGINNING);
  return [seal.mark(`=${word}`), ...letters.map((_, index) => beginning(seal, letters.slice(0, index + 1)))];
}

/** What to look for; `begins` where the database has to look for words that begin so. */
export function askedLexeme(
  seal: Seal | null,
  word: string,
  whole: boolean,
): { readonly lexeme: string; readonly begins: boolean } {
  if (seal === null) return { lexeme: word, begins: !whole };
  const lexeme = whole ? seal.mark(`=${word}`) : beginning(seal, Array.from(word).slice(0, LONGEST_BEGINNING));
  return { lexeme, begins: false };
}

function beginning(seal: Seal, letters: readonly string[]): string {
  return seal.mark(`^${letters.join('')}`);
}
