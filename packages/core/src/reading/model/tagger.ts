import { NumberRun } from './packed-numbers.ts';
import { FEATURES } from './sentence-features.ts';

/**
 * Trained weights, ready to use. Features that have any are numbered in order (their rank); the weights of rank `r` stand
 * at `starts[r]`..`starts[r + 1]` of `entries`, each as its tag and its value in `STEP`s, side by side: a look-up
 * touches few places of memory, which is what it costs.
 */
export interface TaggerWeights {
  readonly bias: Float32Array;
  /** One bit a feature: whether it has weights at all. */
  readonly present: Uint32Array;
  /** How many features with weights come before each 32 of them. */
  readonly before: Uint32Array;
  readonly starts: Uint32Array;
  readonly entries: Int8Array;
  /** When each rank was last counted: a feature counts once however often it is seen. */
  readonly counted: Uint32Array;
}

let counting = 0;

/** A stretch of a list of features, and the place in a list of figures where its own begin. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Adds to `logits` what the features of the stretch say, each once, one figure a tag (log-odds). Its figures begin as the bias. */
export function addFeatures(
  weights: TaggerWeights,
  features: readonly number[],
  logits: Float32Array,
  { from, to, at: first }: Stretch,
): void {
  const { present, before, starts, entries, counted } = weights;
  counting = counting === 0xffffffff ? 1 : counting + 1;
  for (let index = from; index < to; index += 1) {
    const feature = features[index] ?? 0;
    const block = feature >>> 5;
    const held = present[block] ?? 0;
    const bit = 1 << (feature & 31);
    if ((held & bit) === 0) continue;
    const rank = (before[block] ?? 0) + bitsIn(held & (bit - 1));
    if (counted[rank] === counting) continue;
    counted[rank] = counting;
    const end = starts[rank + 1] ?? 0;
    for (let at = starts[rank] ?? 0; at < end; at += 2) {
      const tag = first + (entries[at] ?? 0);
      logits[tag] = (logits[tag] ?? 0) + (entries[at + 1] ?? 0) * STEP;
    }
  }
}

/** The ranks of those of the features that have weights, in their order. */
export function ranksOf({ present, before }: TaggerWeights, features: readonly number[]): readonly number[] {
  const ranks: number[] = [];
  for (let index = 0; index < features.length; index += 1) {
    const feature = features[index] ?? 0;
    const block = feature >>> 5;
    const held = present[block] ?? 0;
    const bit = 1 << (feature & 31);
    if ((held & bit) !== 0) ranks.push((before[block] ?? 0) + bitsIn(held & (bit - 1)));
  }
  return ranks;
}

/** Log-odds of each tag, by features whose ranks are known, list after list. */
export function logitsOfRanks(weights: TaggerWeights, lists: readonly (readonly number[])[]): Float32Array {
  const { starts, entries, counted } = weights;
  const logits = weights.bias.slice();
  counting = counting === 0xffffffff ? 1 : counting + 1;
  for (let list = 0; list < lists.length; list += 1) {
    const ranks = lists[list] ?? NO_RANKS;
    for (let index = 0; index < ranks.length; index += 1) {
      const rank = ranks[index] ?? 0;
      if (counted[rank] === counting) continue;
      counted[rank] = counting;
      const end = starts[rank + 1] ?? 0;
      for (let at = starts[rank] ?? 0; at < end; at += 2) {
        const tag = entries[at] ?? 0;
        logits[tag] = (logits[tag] ?? 0) + (entries[at + 1] ?? 0) * STEP;
      }
    }
  }
  return logits;
}

const NO_RANKS: readonly number[] = [];

/** Log-odds of each tag, by the features alone. */
export function logitsOf(weights: TaggerWeights, features: readonly number[]): Float32Array {
  const logits = weights.bias.slice();
  addFeatures(weights, features, logits, { from: 0, to: features.length, at: 0 });
  return logits;
}

function bitsIn(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Weights by feature, in rising order; of each its tags with values in `STEP`s. */
export function gatherWeights(
  bias: Float32Array,
  rows: Iterable<readonly [number, readonly (readonly [number, number])[]]>,
): TaggerWeights {
  const gathered = new Gathered(FEATURES);
  for (const [feature, row] of rows) for (const [tag, steps] of row) gathered.add(feature, tag, steps);
  return gathered.weights(bias);
}

/** Weights one after another, features in rising order, into flat memory. */
class Gathered {
  readonly #present = new Uint32Array(FEATURES / 32);
  readonly #starts: number[] = [];
  #entries: Int8Array;
  #used = 0;
  #last = -1;

  constructor(entries: number) {
    this.#entries = new Int8Array(entries);
  }

  add(feature: number, tag: number, steps: number): void {
    if (feature !== this.#last) {
      this.#present[feature >>> 5] = (this.#present[feature >>> 5] ?? 0) | (1 << (feature & 31));
      this.#starts.push(this.#used);
      this.#last = feature;
    }
    if (this.#used + 2 > this.#entries.length) {
      const larger = new Int8Array(this.#entries.length * 2 + 2);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries[this.#used++] = tag;
    this.#entries[this.#used++] = steps;
  }

  weights(bias: Float32Array): TaggerWeights {
    const present = this.#present;
    const before = new Uint32Array(present.length);
    for (let block = 1; block < present.length; block += 1)
      before[block] = (before[block - 1] ?? 0) + bitsIn(present[block - 1] ?? 0);
    const starts = Uint32Array.from([...this.#starts, this.#used]);
    return {
      bias,
      present,
      before,
      starts,
      entries: this.#entries.slice(0, this.#used),
      counted: new Uint32Array(starts.length),
    };
  }
}

/** Steps a weight is stored in. */
export const STEP = 1 / 24;

/**
 * Reads what `packWeights` (bench/train) wrote. With `tags`, only the weights of the first so many: what is seen says the same of them,
 * and takes less to add up.
 */
export function unpackWeights(packed: string, tags = Infinity): TaggerWeights {
  const [biases, gaps, counts, ofTags, steps] = packed.split(' ').map((run) => new NumberRun(run));
  if (biases === undefined || gaps === undefined || counts === undefined || ofTags === undefined || steps === undefined)
    throw new Error('packed weights are five runs of numbers');
  const bias = Float32Array.from({ length: biases.next() }, () => biases.nextSigned() * STEP);
  const gathered = new Gathered(packed.length);
  let feature = 0;
  for (let left = gaps.next(); left > 0; left -= 1) {
    feature += gaps.next();
    let tag = 0;
    for (let weights = counts.next(); weights > 0; weights -= 1) {
      tag += ofTags.next();
      const value = steps.nextSigned();
      if (tag < tags) gathered.add(feature, tag, value);
    }
  }
  return gathered.weights(bias.slice(0, tags));
}
