import { stepsAt } from '../../figures-text.ts';
import { FIGURES } from './features.ts';
import { COMMON_WORDS, KIND_MIDDLES } from './kind-middles.ts';
import { FIGURE_STEP, wordTable, type WordTable } from './tables.ts';

/** How many kinds there are of words that are not common. */
export const KINDS = 64;

/** The kind of a word without figures. */
const UNKNOWN = KINDS;

/** Common words are kinds of their own, numbered from here. */
const COMMON = KINDS + 1;

/** Says of a word what it does in a sentence, as far as a number can. */
export type KindOf = (word: string) => number;

/** Words whose figures lie together are one kind; the commonest are kinds of their own. `middles` has a letter a figure. */
export function kindsOf(common: readonly string[], middles: string, table: WordTable): KindOf {
  const known = new Map(common.map((word, at) => [word, COMMON + at]));
  const places = Array.from({ length: middles.length / FIGURES }, (_, kind) =>
    Float64Array.from({ length: FIGURES }, (_figure, at) => stepsAt(middles, kind * FIGURES + at) * FIGURE_STEP),
  );
  const own = new Float64Array(FIGURES);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (!table.read(word, own)) return UNKNOWN;
    const kind = nearest(pointing(own), places);
    // Only words of the table are remembered, so there is an end to it.
    known.set(word, kind);
    return kind;
  };
}

/** Where figures point: the same at length one. */
export function pointing(own: Float64Array): Float64Array {
  const length = Math.hypot(...own) || 1;
  return own.map((figure) => figure / length);
}

/** Which of the middles lies nearest to a place; of equals the first. */
export function nearest(place: Float64Array, middles: readonly Float64Array[]): number {
  const distances = middles.map((middle) =>
    place.reduce((sum, value, at) => sum + (value - (middle[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

let kinds: KindOf | null = null;

/** The kinds of words as trained; made at first use. */
export function wordKinds(): KindOf {
  kinds ??= kindsOf(COMMON_WORDS.split(' '), KIND_MIDDLES, wordTable());
  return kinds;
}
