import { hashWord } from './word-hash.ts';

/** Slots of the table; a power of two, several times the number of words. */
const SLOTS = 1 << 15;

/**
 * The words that occur in patterns, numbered from 1: text words are compared by number. 0 is any other word.
 * A word of a text is looked up where it stands, without being cut out: nearly all words of nearly all mail are in
 * no pattern.
 */
export class Vocabulary {
  readonly #words: string[] = [''];
  /**
   * Of each slot the number of its word and that word's hash, side by side in memory: nearly all words that meet a full
   * slot differ in the hash, and are told apart by one look.
   */
  readonly #slots = new Int32Array(SLOTS * 2);

  /** In the order of their numbers. */
  get words(): readonly string[] {
    return this.#words.slice(1);
  }

  /** The number of a folded word of a pattern, given on first sight. */
  add(word: string): number {
    const hash = hashWord(word);
    let slot = slotOf(hash);
    for (;;) {
      const number = this.#slots[slot * 2] ?? 0;
      if (number === 0) break;
      if (this.#words[number] === word) return number;
      slot = (slot + 1) % SLOTS;
    }
    if (this.#words.length * 2 > SLOTS) throw new Error('the patterns have too many words');
    this.#slots[slot * 2] = this.#words.length;
    this.#slots[slot * 2 + 1] = hash;
    return this.#words.push(word) - 1;
  }

  /** The number of the folded word at `text.slice(start, end)`, whose hash is `hash`; its letters are plain (ASCII). */
  numberAt(text: string, start: number, end: number, hash: number): number {
    let slot = slotOf(hash);
    for (;;) {
      const number = this.#slots[slot * 2] ?? 0;
      if (number === 0) return 0;
      if (this.#slots[slot * 2 + 1] === hash && isAt(this.#words[number] ?? '', text, start, end)) return number;
      slot = (slot + 1) % SLOTS;
    }
  }

  /** The number of a folded word; 0 where no pattern has it. */
  numberOf(word: string): number {
    let slot = slotOf(hashWord(word));
    for (;;) {
      const number = this.#slots[slot * 2] ?? 0;
      if (number === 0 || this.#words[number] === word) return number;
      slot = (slot + 1) % SLOTS;
    }
  }
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Whether the ASCII letters at that place are the word, case aside. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== lower(text.charCodeAt(start + at))) return false;
  }
  return true;
}
