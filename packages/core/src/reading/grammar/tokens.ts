import { hashOn } from '../../hash-on.ts';
import { foldWord } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';
import { hashWord, STEM } from './word-hash.ts';

/** Words of a stretch of text, as parallel arrays: token `i` of `count` stands at `starts[i]`..`ends[i]`. */
export interface Tokens {
  readonly count: number;
  /** Their numbers in the vocabulary, 0 for a word no pattern has. An apostrophe or a hyphen divides: `won't` is `won`, `t`. */
  readonly numbers: Int32Array;
  /** Hashes of their stems (`word-hash.ts`): what a trained model knows them by. All numbers have one. */
  readonly stems: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const FEW_WORDS = 256;

/** Tokens as they are found. The same memory can be filled again and again by whoever keeps nothing of it. */
export class TokenList implements Tokens {
  count = 0;
  numbers = new Int32Array(FEW_WORDS);
  stems = new Int32Array(FEW_WORDS);
  starts = new Int32Array(FEW_WORDS);
  ends = new Int32Array(FEW_WORDS);

  /** Empty again. */
  clear(): this {
    this.count = 0;
    return this;
  }

  add(number: number, stem: number, start: number, end: number): void {
    const at = this.count;
    if (at === this.starts.length) this.#grow();
    this.numbers[at] = number;
    this.stems[at] = stem;
    this.starts[at] = start;
    this.ends[at] = end;
    this.count = at + 1;
  }

  #grow(): void {
    this.numbers = larger(this.numbers);
    this.stems = larger(this.stems);
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
  }
}

/** Longer runs of letters are not words of any language (base64, hashes) and are cut. */
const LONGEST_WORD = 40;

/** Letters and digits of every script by UTF-16 code: from, and to before. Not the punctuation, symbol and space blocks. */
const WORD_BLOCKS = [
  [0x30, 0x3a],
  [0x41, 0x5b],
  [0x61, 0x7b],
  [0xaa, 0xab],
  [0xb5, 0xb6],
  [0xba, 0xbb],
  [0xc0, 0xd800],
  [0xf900, 0xfe10],
] as const;
/** What is none among them. */
const SIGN_BLOCKS = [
  [0xd7, 0xd8],
  [0xf7, 0xf8],
  [0x2000, 0x2c00],
  [0x3000, 0x3040],
] as const;
const IN_WORD = wordCodes();

/** Filled a block at a time: asking for each of 65,536 codes takes 10 ms and 7 MB, in every thread. */
function wordCodes(): Uint8Array {
  const codes = new Uint8Array(0x10000);
  for (const [from, to] of WORD_BLOCKS) codes.fill(1, from, to);
  for (const [from, to] of SIGN_BLOCKS) codes.fill(0, from, to);
  return codes;
}

export function isWordCode(code: number): boolean {
  return IN_WORD[code] === 1;
}

const DIGITS = hashWord('0');

/** For ASCII codes: the letter or digit a word is compared by, lower case; 0 for what divides words. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  isWordCode(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

function larger(few: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(few.length * 2);
  more.set(few);
  return more;
}

/** Appends the words of `text.slice(start, end)`; offsets are into `text`. Linear. */
export function tokenise(text: string, start: number, end: number, vocabulary: Vocabulary, into: TokenList): void {
  let at = start;
  while (at < end) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const from = at;
    let hash = 0;
    let stem = 0;
    let letters = 0;
    let code = 0;
    for (; at < end; at += 1) {
      code = text.charCodeAt(at);
      const plain = code < 128 ? (PLAIN[code] ?? 0) : 0;
      if (plain === 0) break;
      if (at - from === LONGEST_WORD) break;
      hash = hashOn(hash, plain);
      if (at - from < STEM) stem = hash;
      letters |= Number(plain > 57);
    }
    const plainEnd = at;
    while (at < end && isWordCode(text.charCodeAt(at))) at += 1;
    const last = Math.min(at, from + LONGEST_WORD);
    if (plainEnd === last) {
      into.add(vocabulary.numberAt(text, from, last, hash), letters === 0 ? DIGITS : stem, from, at);
    } else {
      const word = foldWord(text.slice(from, last));
      into.add(vocabulary.numberOf(word), hashWord(word, STEM), from, at);
    }
  }
}

/** The word of a token, folded (see `foldWord`). */
export function wordOf(text: string, tokens: Tokens, token: number): string {
  const start = tokens.starts[token] ?? 0;
  return foldWord(text.slice(start, Math.min(tokens.ends[token] ?? start, start + LONGEST_WORD)));
}
