/** Which threes of letters texts have, and what an expression needs of them: see `needed-letters.ts`. */

/**
 * What must be in a text: of each of some clauses one run of letters at least; anything will do where there is none. The
 * clauses stand one behind the other in one short array, for thousands of expressions are asked of a letter, and what is not
 * in the processor's memory has to be fetched: how long the clause is, how many runs it has, one three of letters of each run
 * (as a place in a table), where the rest of each stands in the clause, and the rests, each with its length.
 */
export type Need = Uint16Array;

/** Which texts have which threes: a bit for each of 32 texts (or groups of them) at the place of each three. */
export type ThreesOf = Int32Array;

const THREES = 1 << 13;

/** A hash: different threes may share a place, so that a text may seem to have what it has not, never the other way round. */
export function threeAt(text: string, at: number): number {
  return ((text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) * 61 + text.charCodeAt(at + 2)) & (THREES - 1);
}

/** Small letters as `i` takes them: a long s is an s. */
export function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('ſ') ? lower.replaceAll('ſ', 's') : lower;
}

/** The threes of some texts; the text at place n has the bit n % 32. */
export function threesOf(texts: readonly string[]): ThreesOf {
  const known = new Int32Array(THREES);
  for (const [at, text] of texts.entries()) addThrees(small(text), 1 << (at & 31), known);
  return known;
}

function addThrees(text: string, bit: number, known: Int32Array): void {
  for (let at = 0; at + 2 < text.length; at += 1) {
    const three = threeAt(text, at);
    known[three] = (known[three] ?? 0) | bit;
  }
}

/** The bits of the texts in which an expression with this need may hold; in the others it does not. */
export function mayBeIn(need: Need, known: ThreesOf): number {
  let bits = -1;
  for (let clause = 0; clause < need.length; clause += need[clause] ?? 0) {
    const runs = need[clause + 1] ?? 0;
    let any = 0;
    for (let run = clause + 2; run < clause + 2 + runs; run += 1) {
      let all = known[need[run] ?? 0] ?? 0;
      if (all === 0) continue;
      const rest = clause + (need[run + runs] ?? 0);
      const end = rest + 1 + (need[rest] ?? 0);
      for (let at = rest + 1; at < end && all !== 0; at += 1) all &= known[need[at] ?? 0] ?? 0;
      any |= all;
    }
    bits &= any;
    if (bits === 0) return 0;
  }
  return bits;
}

/** Which threes of letters one text has, a bit each: for a text of which many expressions are asked. */
export type ThreesIn = Int32Array;

export function threesIn(text: string): ThreesIn {
  const known = new Int32Array(THREES >> 5);
  const letters = small(text);
  for (let at = 0; at + 2 < letters.length; at += 1) {
    const three = threeAt(letters, at);
    known[three >> 5] = (known[three >> 5] ?? 0) | (1 << (three & 31));
  }
  return known;
}

/** Whether an expression with this need may hold in the text; where not, it does not. */
export function mayHoldWith(need: Need, known: ThreesIn): boolean {
  for (let clause = 0; clause < need.length; clause += need[clause] ?? 0)
    if (!hasAnyRun(need, clause, known)) return false;
  return true;
}

function hasAnyRun(need: Need, clause: number, known: ThreesIn): boolean {
  const runs = need[clause + 1] ?? 0;
  for (let run = clause + 2; run < clause + 2 + runs; run += 1) {
    if (!isThere(need[run] ?? 0, known)) continue;
    let at = clause + (need[run + runs] ?? 0);
    const end = at + 1 + (need[at] ?? 0);
    do at += 1;
    while (at < end && isThere(need[at] ?? 0, known));
    if (at === end) return true;
  }
  return false;
}

function isThere(three: number, known: ThreesIn): boolean {
  return ((known[three >> 5] ?? 0) & (1 << (three & 31))) !== 0;
}
