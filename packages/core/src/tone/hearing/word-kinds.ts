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
  const middle = Float64Array.from({ length: middles.length }, (_, at) => stepsAt(middles, at) * FIGURE_STEP);
  const own = new Float64Array(FIGURES);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (!table.read(word, own)) return UNKNOWN;
    const kind = nearest(own, middle);
    // Only words of the table are remembered, so there is an end to it.
    known.set(word, kind);
    return kind;
  };
}

/** The middle that lies nearest to where the figures point. */
function nearest(own: Float64Array, middles: Float64Array): number {
  const length = Math.hypot(...own) || 1;
  let best = 0;
  let least = Infinity;
  for (let kind = 0; kind * FIGURES < middles.length; kind += 1) {
    let distance = 0;
    for (let figure = 0; figure < FIGURES; figure += 1)
      distance += ((own[figure] ?? 0) / length - (middles[kind * FIGURES + figure] ?? 0)) ** 2;
    if (distance >= least) continue;
    best = kind;
    least = distance;
  }
  return best;
}

let kinds: KindOf | null = null;

/** The kinds of words as trained; made at first use. */
export function wordKinds(): KindOf {
  kinds ??= kindsOf(COMMON_WORDS.split(' '), KIND_MIDDLES, wordTable());
  return kinds;
}
