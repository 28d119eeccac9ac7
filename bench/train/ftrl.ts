import { logistic } from '../../packages/core/src/softmax.ts';

/** One thing to learn from: its features, and for each tag whether it holds: 1 yes, 0 no, -1 not known. */
export interface Example {
  readonly features: readonly number[];
  readonly labels: Int8Array;
  readonly weight: number;
}

export interface Settings {
  readonly tags: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** For each tag: what a weight must be worth to be kept, and how much more a yes counts than a no. */
  readonly each: (tag: number) => { readonly l1: number; readonly positive: number };
}

export interface Trained {
  readonly bias: Float32Array;
  /** Those that were seen, in rising order. */
  readonly features: Uint32Array;
  /** `place in features * tags + tag` */
  readonly weights: Float32Array;
}

/**
 * Logistic regression, one against all, by FTRL-Proximal (McMahan et al., KDD 2013): most weights end at exactly
 * zero. Deterministic: the order of examples comes from a fixed seed. All tags of a feature lie side by side: what an
 * example touches is near in memory, which is what it costs.
 */
export function train(examples: readonly Example[], settings: Settings): Trained {
  const { tags, epochs, rate, l2 } = settings;
  const l1Of = Float32Array.from({ length: tags }, (_, tag) => settings.each(tag).l1);
  const positiveOf = Float32Array.from({ length: tags }, (_, tag) => settings.each(tag).positive);
  const features = seenIn(examples);
  const placeOf = new Map(Array.from(features, (feature, place) => [feature, place]));
  const places = examples.map((example) =>
    Uint32Array.from(example.features, (feature) => (placeOf.get(feature) ?? 0) * tags),
  );
  const z = new Float32Array(tags * features.length);
  const n = new Float32Array(tags * features.length);
  const weights = new Float32Array(tags * features.length);
  const biasZ = new Float32Array(tags);
  const biasN = new Float32Array(tags);
  const biasOf = (tag: number): number => -(biasZ[tag] ?? 0) / ((1 + Math.sqrt(biasN[tag] ?? 0)) / rate);
  const scores = new Float64Array(tags);
  const wrong = new Uint32Array(tags);
  const errors = new Float64Array(tags);
  const order = shuffled(examples.length);
  const mean = new Mean(weights.length, tags);
  const stretch = Math.ceil(order.length / LOOKS);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const [turn, index] of order.entries()) {
      if (epoch === epochs - 1 && turn % stretch === stretch - 1) mean.add(weights, biasOf);
      const example = examples[index];
      const seen = places[index];
      if (example === undefined || seen === undefined) continue;
      const { labels, weight } = example;
      for (let tag = 0; tag < tags; tag += 1) scores[tag] = biasOf(tag);
      for (const place of seen)
        for (let tag = 0; tag < tags; tag += 1) scores[tag] = (scores[tag] ?? 0) + (weights[place + tag] ?? 0);
      let count = 0;
      for (let tag = 0; tag < tags; tag += 1) {
        const label = labels[tag] ?? -1;
        if (label < 0) continue;
        const error = (logistic(scores[tag] ?? 0) - label) * weight * (label === 1 ? (positiveOf[tag] ?? 1) : 1);
        // Settled: what is known well already teaches nothing, and most of a mailbox is known well.
        if (Math.abs(error) < 0.002) continue;
        const known = biasN[tag] ?? 0;
        const square = error * error;
        const sigma = (Math.sqrt(known + square) - Math.sqrt(known)) / rate;
        biasZ[tag] = (biasZ[tag] ?? 0) + error - sigma * biasOf(tag);
        biasN[tag] = known + square;
        wrong[count] = tag;
        errors[count] = error;
        count += 1;
      }
      for (const place of seen) {
        for (let one = 0; one < count; one += 1) {
          const tag = wrong[one] ?? 0;
          const error = errors[one] ?? 0;
          const at = place + tag;
          const known = n[at] ?? 0;
          const more = known + error * error;
          const root = Math.sqrt(more);
          const slope = (z[at] ?? 0) + error - ((root - Math.sqrt(known)) / rate) * (weights[at] ?? 0);
          const l1 = l1Of[tag] ?? 0;
          z[at] = slope;
          n[at] = more;
          weights[at] = Math.abs(slope) <= l1 ? 0 : -(slope - Math.sign(slope) * l1) / ((1 + root) / rate + l2);
        }
      }
    }
  }
  mean.add(weights, biasOf);
  return { ...mean.taken(), features };
}

/** How often the weights are looked at in the last epoch. What comes last weighs too much in any one look: their mean is steadier. */
const LOOKS = 8;

class Mean {
  readonly #weights: Float64Array;
  readonly #bias: Float64Array;
  #looks = 0;

  constructor(weights: number, tags: number) {
    this.#weights = new Float64Array(weights);
    this.#bias = new Float64Array(tags);
  }

  add(weights: Float32Array, biasOf: (tag: number) => number): void {
    for (let at = 0; at < weights.length; at += 1) this.#weights[at] = (this.#weights[at] ?? 0) + (weights[at] ?? 0);
    for (let tag = 0; tag < this.#bias.length; tag += 1) this.#bias[tag] = (this.#bias[tag] ?? 0) + biasOf(tag);
    this.#looks += 1;
  }

  taken(): Pick<Trained, 'bias' | 'weights'> {
    const mean = (sum: number): number => sum / this.#looks;
    return { bias: Float32Array.from(this.#bias, mean), weights: Float32Array.from(this.#weights, mean) };
  }
}

function seenIn(examples: readonly Example[]): Uint32Array {
  return Uint32Array.from(new Set(examples.flatMap(({ features }) => features))).toSorted();
}

/** The examples without features that fewer than `least` of them have: what is seen once is learned by heart. */
export function withoutRare(examples: readonly Example[], least: number): readonly Example[] {
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => (seen.get(feature) ?? 0) >= least),
  }));
}

/** Numbers of 32 bits that look random and are always the same. */
export function sameAgain(): () => number {
  let state = 20261126;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
}

/** The numbers below `length` in an order that looks random; always the same one unless `next` gives other numbers of 32 bits. */
export function shuffled(length: number, next = sameAgain()): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = next() % (at + 1);
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}
