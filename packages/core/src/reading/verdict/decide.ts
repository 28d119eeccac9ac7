import type { Verdict } from '../../vocabulary.ts';
import { softmax } from '../../softmax.ts';
import { scoresOf, unitsOf } from './network.ts';
import type { Network } from './network.ts';
import { VERDICT_CLASSES } from './verdict-classes.ts';
import { VERDICT_FEATURES } from './verdict-features.ts';
import { OUTER_WEIGHTS, UNIT_WEIGHTS, VERDICT_WEIGHTS } from './verdict-weights.ts';

export interface Decision {
  readonly verdict: Verdict;
  /** 0..1: how often readings that sure are right. */
  readonly confidence: number;
}

/** How a letter says its no: a note says it in words that decide alone, a sentence says it for sure and nothing else speaks, a sentence says it, words hint at it, or it only looks it as a whole. */
export type Plainness = 'bare' | 'plain' | 'said' | 'hinted' | 'unsaid';

/**
 * From the chance `enough` on a letter is called a no, the higher the less plainly it says so: a false no costs more than
 * a missed one. Below, down to `perhaps`, it is as likely as not: `unsure`, for the reader to say.
 */
const BOUNDS: Readonly<Record<Plainness, { readonly enough: number; readonly perhaps: number }>> = {
  bare: { enough: 0.3, perhaps: 0.3 },
  plain: { enough: 0.35, perhaps: 0.3 },
  said: { enough: 0.57, perhaps: 0.48 },
  hinted: { enough: 0.63, perhaps: 0.55 },
  unsaid: { enough: 0.73, perhaps: 0.63 },
};

/** How often such a note is a no, of those that were written for this by other hands: a note has little else to be weighed by. */
const BARE = 0.7;

const FIGURES = [...VERDICT_FEATURES, 'always'];

function tableOf(weights: Readonly<Record<string, readonly number[]>>, names: readonly string[]): Float64Array {
  return Float64Array.from(names.flatMap((name) => weights[name] ?? []));
}

const NETWORK: Network = {
  verdicts: VERDICT_CLASSES.length,
  units: Object.keys(OUTER_WEIGHTS).length,
  direct: tableOf(VERDICT_WEIGHTS, FIGURES),
  inner: tableOf(UNIT_WEIGHTS, FIGURES),
  outer: tableOf(OUTER_WEIGHTS, Object.keys(OUTER_WEIGHTS)),
};

/** Used again for each letter: short-lived memory outside the heap costs more than what is reckoned in it. */
const sums = new Float64Array(NETWORK.units);
const scores = new Float64Array(NETWORK.verdicts);

/** The chance of each of `VERDICT_CLASSES`, by the figures of `verdictFeatures`. */
export function chancesOf(values: Float64Array): readonly number[] {
  return softmax(scoresOf(NETWORK, values, unitsOf(NETWORK, values, sums), scores));
}

/** One verdict out of the chances. */
export function decide(chances: readonly number[], plainness: Plainness): Decision {
  const no = chances[0] ?? 0;
  const { enough, perhaps } = BOUNDS[plainness];
  if (no >= enough)
    return { verdict: 'rejection', confidence: rounded(plainness === 'bare' ? Math.max(no, BARE) : no) };
  const rest = chances.slice(1);
  const best = rest.indexOf(Math.max(...rest));
  const chance = rest[best] ?? 0;
  if (no >= perhaps && no > chance) return { verdict: 'unsure', confidence: rounded(no) };
  const verdict = VERDICT_CLASSES[best + 1] ?? 'other';
  // False hope: what is likelier a no, only not surely enough, is not called a yes.
  if (verdict === 'offer' && no > chance) return { verdict: 'unsure', confidence: rounded(no) };
  return { verdict, confidence: rounded(chance) };
}

function rounded(chance: number): number {
  return Math.round(chance * 1000) / 1000;
}
