const SHORTEST = 3;
const LONGEST = 5;

/** A slot says where a run begins, in its upper bits, and how long it is. */
const LENGTH_BITS = 3;
const FREE = -1;

/** FNV-1a, a letter at a time. */
const START = 2166136261;
const further = (hash: number, letter: number): number => Math.imul(hash ^ letter, 16777619);

/** Called with where a run stands in the text, and its hash. */
type EachRun = (at: number, length: number, hash: number) => void;

/** Every run of three to five letters of a text. */
export function eachRun(text: string, each: EachRun): void {
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    let hash = START;
    for (let length = 1; length <= LONGEST && at + length <= text.length; length += 1) {
      hash = further(hash, text.charCodeAt(at + length - 1));
      if (length >= SHORTEST) each(at, length, hash);
    }
  }
}

/** The hash that `eachRun` gives a run. */
export function hashOfRun(text: string, at: number, length: number): number {
  let hash = START;
  for (let letter = at; letter < at + length; letter += 1) hash = further(hash, text.charCodeAt(letter));
  return hash;
}

/** Runs of letters of one text, each once, by where they stand in it: comparing places costs less than cutting strings out. */
export class RunPlaces {
  private readonly text: string;
  private readonly slots: Int32Array;

  /** For at most so many runs of a text. */
  constructor(text: string, most: number) {
    this.text = text;
    this.slots = new Int32Array(1 << (33 - Math.clz32(most + 1))).fill(FREE);
  }

  /** Where a run of another text first stood in this one; -1 where it is none of those kept. */
  find(other: string, at: number, length: number, hash: number): number {
    const kept = this.slots[this.slotOf(other, at, length, hash)] ?? FREE;
    return kept === FREE ? FREE : kept >> LENGTH_BITS;
  }

  /** Keeps a run of this text; false where it was kept before. */
  keep(at: number, length: number, hash: number): boolean {
    const slot = this.slotOf(this.text, at, length, hash);
    if (this.slots[slot] !== FREE) return false;
    this.slots[slot] = (at << LENGTH_BITS) | length;
    return true;
  }

  private slotOf(other: string, at: number, length: number, hash: number): number {
    const last = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (;;) {
      const kept = this.slots[slot] ?? FREE;
      if (kept === FREE || this.isSame(kept, other, at, length)) return slot;
      slot = (slot + 1) & last;
    }
  }

  private isSame(kept: number, other: string, at: number, length: number): boolean {
    if ((kept & ((1 << LENGTH_BITS) - 1)) !== length) return false;
    const own = kept >> LENGTH_BITS;
    for (let letter = 0; letter < length; letter += 1)
      if (this.text.charCodeAt(own + letter) !== other.charCodeAt(at + letter)) return false;
    return true;
  }
}

/** At most so many runs has a text of so many letters. */
export function mostRuns(letters: number): number {
  return letters * (LONGEST - SHORTEST + 1);
}
