import { foldWord } from './fold.ts';

/** Words of a stretch of text, as parallel arrays: token `i` is `words[i]` at `starts[i]`..`ends[i]`. */
export interface Tokens {
  /** Folded (see `foldWord`). An apostrophe or a hyphen divides: `won't` is `won`, `t`. */
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Longer runs of letters are not words of any language (base64, hashes) and are cut. */
const LONGEST_WORD = 40;

/** Bounded: the same few thousand words make up nearly all mail. */
const folded = new Map<string, string>();

function folding(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const fresh = foldWord(word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word);
  if (folded.size > 20_000) folded.clear();
  folded.set(word, fresh);
  return fresh;
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Letters of every script, without the punctuation, symbol and space blocks.
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return false;
  return code < 0xd800 || (code >= 0xf900 && code < 0xfe10);
}

/** Appends the words of `text.slice(start, end)`; offsets are into `text`. Linear. */
export function tokenise(text: string, start: number, end: number, into: Tokens): void {
  let at = start;
  while (at < end) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    do at += 1;
    while (at < end && isWordCode(text.charCodeAt(at)));
    into.words.push(folding(text.slice(from, at)));
    into.starts.push(from);
    into.ends.push(at);
  }
}
