/**
 * Finds out which of several groups of words stand in a text, by one look at each place: only where two letters in a row
 * begin one of the words is anything compared. Words have two letters at least; there are 32 groups at most. The answer
 * has the bit `1 << group` of each group of which a word was found.
 */
export function whichOf(groups: readonly (readonly string[])[]): (text: string) => number {
  const byPair: ({ readonly word: string; readonly bit: number }[] | undefined)[] = Array.from({ length: PAIRS });
  const begins = new Uint8Array(PAIRS);
  for (const [group, words] of groups.entries()) {
    for (const word of words) {
      if (word.length < 2) throw new Error(`too short to be looked for: ${word}`);
      const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
      (byPair[pair] ??= []).push({ word, bit: 1 << group });
      begins[pair] = 1;
    }
  }
  return (text) => {
    let found = 0;
    let one = text.charCodeAt(0);
    for (let at = 1; at < text.length; at += 1) {
      const other = text.charCodeAt(at);
      const pair = pairOf(one, other);
      one = other;
      if (begins[pair] === 0) continue;
      for (const { word, bit } of byPair[pair] ?? []) if (text.startsWith(word, at - 1)) found |= bit;
    }
    return found;
  };
}

/** Whether any of the words stands in a text; see `whichOf`. */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const found = whichOf([words]);
  return (text) => found(text) !== 0;
}

const PAIRS = 4096;

function pairOf(one: number, other: number): number {
  return (one * 61 + other) & (PAIRS - 1);
}
