/** One thing to learn from: its features, and for each tag whether it holds: 1 yes, 0 no, -1 not known. */
export interface Example {
  readonly features: readonly number[];
  readonly labels: Int8Array;
  readonly weight: number;
}

export interface Settings {
  readonly features: number;
  readonly tags: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** For each tag: what a weight must be worth to be kept, and how much more a yes counts than a no. */
  readonly each: (tag: number) => { readonly l1: number; readonly positive: number };
}

export interface Trained {
  readonly bias: Float32Array;
  /** `tag * features + feature` */
  readonly weights: Float32Array;
}

/**
 * Logistic regression, one against all, by FTRL-Proximal (McMahan et al., KDD 2013): most weights end at exactly
 * zero. Deterministic: the order of examples comes from a fixed seed.
 */
export function train(examples: readonly Example[], settings: Settings): Trained {
  const { features, tags, epochs, rate, l2 } = settings;
  const l1Of = Float32Array.from({ length: tags }, (_, tag) => settings.each(tag).l1);
  const positiveOf = Float32Array.from({ length: tags }, (_, tag) => settings.each(tag).positive);
  const z = new Float32Array(tags * features);
  const n = new Float32Array(tags * features);
  const biasZ = new Float32Array(tags);
  const biasN = new Float32Array(tags);
  const weightOf = (zi: number, ni: number, l1: number): number => {
    if (Math.abs(zi) <= l1) return 0;
    return -(zi - Math.sign(zi) * l1) / ((1 + Math.sqrt(ni)) / rate + l2);
  };
  const biasOf = (tag: number): number => -(biasZ[tag] ?? 0) / ((1 + Math.sqrt(biasN[tag] ?? 0)) / rate);
  const weights = new Float32Array(tags * features);
  const order = shuffled(examples.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const { labels, weight } = example;
      const seen = example.features;
      for (let tag = 0; tag < tags; tag += 1) {
        const label = labels[tag] ?? -1;
        if (label < 0) continue;
        const base = tag * features;
        let score = biasOf(tag);
        for (const feature of seen) score += weights[base + feature] ?? 0;
        const error = (1 / (1 + Math.exp(-score)) - label) * weight * (label === 1 ? (positiveOf[tag] ?? 1) : 1);
        // Settled: what is known well already teaches nothing, and most of a mailbox is known well.
        if (Math.abs(error) < 0.002) continue;
        const square = error * error;
        const l1 = l1Of[tag] ?? 0;
        const biasSigma = (Math.sqrt((biasN[tag] ?? 0) + square) - Math.sqrt(biasN[tag] ?? 0)) / rate;
        biasZ[tag] = (biasZ[tag] ?? 0) + error - biasSigma * biasOf(tag);
        biasN[tag] = (biasN[tag] ?? 0) + square;
        for (const feature of seen) {
          const at = base + feature;
          const known = n[at] ?? 0;
          const sigma = (Math.sqrt(known + square) - Math.sqrt(known)) / rate;
          const slope = (z[at] ?? 0) + error - sigma * (weights[at] ?? 0);
          z[at] = slope;
          n[at] = known + square;
          weights[at] = weightOf(slope, known + square, l1);
        }
      }
    }
  }
  return { bias: Float32Array.from({ length: tags }, (_, tag) => biasOf(tag)), weights };
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

/** The numbers below `length` in an order that looks random and is always the same. */
export function shuffled(length: number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index);
  let state = 20261126;
  for (let at = length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
  return order;
}
