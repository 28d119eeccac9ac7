const LINE_END = '\n'.charCodeAt(0);
const FREE = -1;

/** FNV-1a, a letter at a time. */
const START = 2166136261;
const further = (hash: number, letter: number): number => Math.imul(hash ^ letter, 16777619);

/**
 * The lines of a table by their keys, which stand at their beginnings and are there once each. Only where each line begins is kept:
 * making a string of every key takes longer than most that ask have time for.
 */
export class LineKeys {
  private readonly text: string;
  private readonly sign: number;
  private readonly starts: Int32Array;

  /** @param sign the letter that ends a key, and is in none */
  constructor(text: string, sign: string) {
    this.text = text;
    this.sign = sign.charCodeAt(0);
    this.starts = new Int32Array(1 << (33 - Math.clz32(linesIn(text)))).fill(FREE);
    for (let start = 0; start < text.length;) start = this.keep(start);
  }

  /** Where what stands behind a key begins; -1 where there is no such key. */
  behind(key: string): number {
    let hash = START;
    for (let at = 0; at < key.length; at += 1) hash = further(hash, key.charCodeAt(at));
    for (let slot = this.slotOf(hash); ; slot = this.next(slot)) {
      const start = this.starts[slot] ?? FREE;
      if (start === FREE) return -1;
      if (this.isKeyAt(key, start)) return start + key.length + 1;
    }
  }

  /** Keeps the line that begins there; returns where the next one does. */
  private keep(start: number): number {
    let hash = START;
    let at = start;
    for (; at < this.text.length && this.text.charCodeAt(at) !== this.sign; at += 1)
      hash = further(hash, this.text.charCodeAt(at));
    let slot = this.slotOf(hash);
    while (this.starts[slot] !== FREE) slot = this.next(slot);
    this.starts[slot] = start;
    const end = this.text.indexOf('\n', at);
    return end === -1 ? this.text.length : end + 1;
  }

  private isKeyAt(key: string, start: number): boolean {
    if (this.text.charCodeAt(start + key.length) !== this.sign) return false;
    for (let at = 0; at < key.length; at += 1)
      if (this.text.charCodeAt(start + at) !== key.charCodeAt(at)) return false;
    return true;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.starts.length - 1);
  }

  private next(slot: number): number {
    return (slot + 1) & (this.starts.length - 1);
  }
}

/** One at least. */
function linesIn(text: string): number {
  let lines = 1;
  for (let at = 0; at < text.length; at += 1) lines += Number(text.charCodeAt(at) === LINE_END);
  return lines;
}
