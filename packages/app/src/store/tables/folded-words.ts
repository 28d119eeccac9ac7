/** Longer words are cut: nobody types them whole, and an index entry must stay small. */
const LONGEST_WORD = 60;
/** Of one text at most: PostgreSQL counts places up to 16,383 and keeps a megabyte of words. */
const MOST_WORDS = 4_000;
const MOST_TEXT = 100_000;

/** Scripts written without spaces: every character counts as a word, and several in a row as a phrase. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * A text as the words that are looked up: small letters and digits only, without accents. The index and what is searched for go
 * through this alike, on both engines, so nothing that somebody types is ever syntax.
 */
export function foldedWords(text: string): readonly string[] {
  const folded = text
    .slice(0, MOST_TEXT)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(UNSPACED, ' $& ');
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD).toWellFormed());
}
