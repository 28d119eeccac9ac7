/**
 * Finds out which of several groups of words stand in a text. Where the shortest word has n letters, any word covers n - 2
 * threes of letters that follow one another, so it is enough to look at every (n - 2)th three of the text: only where that
 * is one near the beginning of one of the words is anything compared. Words have three letters at least; there are 32
 * groups at most. The answer has the bit `1 << group` of each group of which a word was found.
 */
export function whichOf(groups: readonly (readonly string[])[]): (text: string) => number {
  const stride = Math.min(...groups.flat().map(({ length }) => length)) - 2;
  if (stride < 1) throw new Error('a word is too short to be looked for');
  const byThree = new Map<number, Sought[]>();
  const sought = new Uint8Array(THREES);
  for (const [group, words] of groups.entries()) {
    for (const word of words) {
      for (let before = 0; before < stride; before += 1) {
        const three = threeAt(word, before);
        const there = byThree.get(three) ?? [];
        if (there.length === 0) byThree.set(three, there);
        there.push({ word, before, bit: 1 << group });
        sought[three] = 1;
      }
    }
  }
  return (text) => {
    let found = 0;
    for (let at = 0; at + 2 < text.length; at += stride) {
      const three = threeAt(text, at);
      if (sought[three] === 0) continue;
      for (const { word, before, bit } of byThree.get(three) ?? [])
        if (at >= before && text.startsWith(word, at - before)) found |= bit;
    }
    return found;
  };
}

/** Whether any of the words stands in a text; see `whichOf`. */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const found = whichOf([words]);
  return (text) => found(text) !== 0;
}

/** A word, how many of its letters stand before a three, and the bit of its group. */
interface Sought {
  readonly word: string;
  readonly before: number;
  readonly bit: number;
}

const THREES = 1 << 14;

function threeAt(text: string, at: number): number {
  return ((text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) * 61 + text.charCodeAt(at + 2)) & (THREES - 1);
}
