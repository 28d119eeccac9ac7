import { letterOf } from '../../../packages/core/src/figures-text.ts';
import { FIGURES } from '../../../packages/core/src/tone/hearing/features.ts';
import { FIGURE_STEP } from '../../../packages/core/src/tone/hearing/tables.ts';
import type { WordTable } from '../../../packages/core/src/tone/hearing/tables.ts';
import { KINDS, nearest, pointing } from '../../../packages/core/src/tone/hearing/word-kinds.ts';
import { heardWords } from './tone-cases.ts';
import type { ToneSentence } from './tone-corpus.ts';

/** So many of the commonest words are kinds of their own. */
const COMMONEST = 200;

const ROUNDS = 12;

/** The commonest words, and the middles of the kinds of the others as text: `FIGURES` letters a kind. */
export interface WordKinds {
  readonly common: readonly string[];
  readonly middles: string;
}

interface Point {
  readonly place: Float64Array;
  readonly weight: number;
}

/** Sorts the words of the sentences into kinds by where their figures point (k-means; a word counts by the root of how often it is said). */
export function wordKindsOf(sentences: readonly ToneSentence[], table: WordTable): WordKinds {
  const counts = new Map<string, number>();
  for (const { text } of sentences) for (const word of heardWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const points = byCount.flatMap(([word, count]) => pointOf(word, count, table));
  // The commonest of those left are far enough from each other to begin with.
  let middles = points.slice(COMMONEST, COMMONEST + KINDS).map(({ place }) => place);
  for (let round = 0; round < ROUNDS; round += 1) middles = middlesOf(points, middles);
  const letters = middles.flatMap((middle) => [...middle].map((figure) => letterOf(figure, FIGURE_STEP)));
  return { common: byCount.slice(0, COMMONEST).map(([word]) => word), middles: letters.join('') };
}

function pointOf(word: string, count: number, table: WordTable): readonly Point[] {
  const own = new Float64Array(FIGURES);
  if (!table.read(word, own)) return [];
  return [{ place: pointing(own), weight: Math.sqrt(count) }];
}

function middlesOf(points: readonly Point[], middles: readonly Float64Array[]): Float64Array[] {
  const sums = middles.map(() => new Float64Array(FIGURES));
  const weights = middles.map(() => 0);
  for (const { place, weight } of points) {
    const kind = nearest(place, middles);
    weights[kind] = (weights[kind] ?? 0) + weight;
    const sum = sums[kind];
    for (const [figure, value] of place.entries()) if (sum) sum[figure] = (sum[figure] ?? 0) + value * weight;
  }
  return sums.map((sum, at) => (weights[at] ? sum.map((value) => value / (weights[at] ?? 1)) : sum));
}
