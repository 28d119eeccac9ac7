import { foldWord } from './fold.ts';
import { isWordCode } from './tokens.ts';

/** A word with where it stands. */
export interface SpeltWord {
  /** Folded. */
  readonly word: string;
  readonly start: number;
}

/** The words of a short text, spelt out. */
export function spell(text: string): readonly SpeltWord[] {
  const words: SpeltWord[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1;
    if (at > start) words.push({ word: foldWord(text.slice(start, at)), start });
    else at += 1;
  }
  return words;
}
