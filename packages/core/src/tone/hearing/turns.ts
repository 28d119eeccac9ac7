import { BEGIN, END } from './features.ts';
import type { KindOf } from './word-kinds.ts';

/** A table of turns has so many places; different turns may share one. */
export const TURN_PLACES = 1 << 17;

/** The shapes of a turn: words side by side, words apart, kinds of words. They keep apart what has the same parts. */
const SHAPES = { word: 1, pair: 2, apart: 3, farApart: 4, kinds: 5, threeKinds: 6, kindsApart: 7 } as const;

/** FNV-1a over two or three numbers, with a shift so that the lower bits hear of the higher ones. */
function mixed(shape: number, one: number, other = 0, third = 0): number {
  let hash = Math.imul(2166136261 ^ shape, 16777619);
  for (const part of [one, other, third]) {
    hash = Math.imul(hash ^ part, 16777619);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function numberOf(word: string): number {
  let hash = 2166136261;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  return hash;
}

/**
 * The turns of a sentence as numbers, each once: its words, two side by side, two with one or two between them, and the same with
 * kinds of words in their place, so that what was never written says something by what it is like. Linear in the words.
 */
export function turnsOf(words: readonly string[], kindOf: KindOf): ReadonlySet<number> {
  const all = [BEGIN, ...words, END];
  const numbers = all.map(numberOf);
  const kinds = all.map(kindOf);
  const turns = new Set<number>();
  for (let at = 0; at < all.length; at += 1) {
    const word = numbers[at] ?? 0;
    const kind = kinds[at] ?? 0;
    turns.add(mixed(SHAPES.word, word));
    const [second, third, fourth] = [numbers[at + 1], numbers[at + 2], numbers[at + 3]];
    const [next, last] = [kinds[at + 1] ?? 0, kinds[at + 2] ?? 0];
    if (second !== undefined) turns.add(mixed(SHAPES.pair, word, second)).add(mixed(SHAPES.kinds, kind, next));
    if (third !== undefined)
      turns
        .add(mixed(SHAPES.apart, word, third))
        .add(mixed(SHAPES.threeKinds, kind, next, last))
        .add(mixed(SHAPES.kindsApart, kind, last));
    if (fourth !== undefined) turns.add(mixed(SHAPES.farApart, word, fourth));
  }
  return turns;
}

/** How much one turn of a sentence weighs, when it has `count` of them. */
export function turnScale(count: number): number {
  return 3 / Math.sqrt(count + 1);
}
