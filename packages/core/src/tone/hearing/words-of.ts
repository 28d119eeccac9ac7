import { MASKED } from '../text/flat.ts';

/** One word or mark of a sentence as the hearing takes it. Offsets are those of the sentence. */
export interface HeardWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What stands for any number, and for words that are somebody else's. */
const NUMBER = '#';
const QUOTED = '"';

/** Longer sentences are no sentences; time stays bounded. */
const MOST_WORDS = 80;

const PIECE = /\p{L}+(?:'\p{L}+)*|\p{N}+|[?!.,;:"()—–-]|\uE000+/gu;

function named(piece: string): string {
  if (piece.startsWith(MASKED)) return QUOTED;
  return /^\p{N}/u.test(piece) ? NUMBER : piece;
}

/** The words and marks of a sentence, in order, at most 80. */
export function wordsOf(flat: string): readonly HeardWord[] {
  const words: HeardWord[] = [];
  for (const { 0: piece, index: start } of flat.matchAll(PIECE)) {
    if (words.length === MOST_WORDS) break;
    words.push({ word: named(piece), start, end: start + piece.length });
  }
  return words;
}
