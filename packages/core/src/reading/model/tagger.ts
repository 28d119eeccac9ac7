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
  const logits = Float32Array.from(weights.bias);
  counting = counting === 0xffffffff ? 1 : counting + 1;
  for (const ranks of lists) {
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

/** Log-odds of each tag, by the features alone. */
export function logitsOf(weights: TaggerWeights, features: readonly number[]): Float32Array {
  const logits = Float32Array.from(weights.bias);
  addFeatures(weights, features, logits, { from: 0, to: features.length, at: 0 });
  return logits;
}

/** The weights of the first `tags` alone: what is seen says the same of them, and takes less to add up. */
export function firstTags({ bias, present, starts, entries }: TaggerWeights, tags: number): TaggerWeights {
  function* rows(): Generator<readonly [number, readonly (readonly [number, number])[]]> {
    let rank = 0;
    for (let feature = 0; feature < FEATURES; feature += 1) {
      if (((present[feature >>> 5] ?? 0) & (1 << (feature & 31))) === 0) continue;
      const row: (readonly [number, number])[] = [];
      for (let at = starts[rank] ?? 0; at < (starts[rank + 1] ?? 0); at += 2)
        if ((entries[at] ?? 0) < tags) row.push([entries[at] ?? 0, entries[at + 1] ?? 0]);
      rank += 1;
      if (row.length > 0) yield [feature, row];
    }
  }
  return gatherWeights(bias.slice(0, tags), rows());
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
  const present = new Uint32Array(FEATURES / 32);
  const starts: number[] = [0];
  const entries: number[] = [];
  for (const [feature, row] of rows) {
    present[feature >>> 5] = (present[feature >>> 5] ?? 0) | (1 << (feature & 31));
    for (const [tag, steps] of row) entries.push(tag, steps);
    starts.push(entries.length);
  }
  const before = new Uint32Array(present.length);
  for (let block = 1; block < present.length; block += 1)
    before[block] = (before[block - 1] ?? 0) + bitsIn(present[block - 1] ?? 0);
  return {
    bias,
    present,
    before,
    starts: Uint32Array.from(starts),
    entries: Int8Array.from(entries),
    counted: new Uint32Array(starts.length),
  };
}

/** Steps a weight is stored in. */
export const STEP = 1 / 24;

/** Reads what `packWeights` (bench/train) wrote: base64 of a run of numbers, see there. */
export function unpackWeights(packed: string): TaggerWeights {
  const bytes = fromBase64(packed);
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const signed = (): number => {
    const value = number();
    return (value & 1) === 1 ? -(value + 1) / 2 : value / 2;
  };
  const bias = Float32Array.from({ length: number() }, () => signed() * STEP);
  // One at a time: all rows at once would take twenty times the memory of what they become.
  function* rows(): Generator<readonly [number, readonly (readonly [number, number])[]]> {
    let feature = 0;
    for (let left = number(); left > 0; left -= 1) {
      feature += number();
      yield [feature, Array.from({ length: number() }, () => [number(), signed()] as const)];
    }
  }
  return gatherWeights(bias, rows());
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): Uint8Array {
  const places = new Uint8Array(128);
  for (let index = 0; index < 64; index += 1) places[ALPHABET.charCodeAt(index)] = index;
  const length = text.replaceAll('=', '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (let at = 0; at < length; at += 1) {
    bits = ((bits << 6) | (places[text.charCodeAt(at)] ?? 0)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[filled++] = (bits >> held) & 255;
  }
  return bytes;
}
