import { softmax } from '../../../packages/core/src/softmax.ts';
import { Random } from '../../corpus/random.ts';
import { shuffled } from '../ftrl.ts';

/** The order of cases comes from it. */
const SEED = 20261126;

/** One thing to learn from: which features it has and how much of each, and its class. */
export interface SparseCase {
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
  readonly weight: number;
}

export interface SparseSettings {
  readonly features: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** What a weight of a feature must be worth to be kept. */
  readonly l1: (feature: number) => number;
}

/** `weights[feature * classes + class]`, and one bias a class. */
export interface SparseTrained {
  readonly bias: Float64Array;
  readonly weights: Float32Array;
}

/**
 * Multinomial logistic regression by FTRL-Proximal (McMahan et al., KDD 2013): most weights end at exactly zero.
 * Deterministic: the order of cases comes from a fixed seed.
 */
export function trainSparseSoftmax(cases: readonly SparseCase[], settings: SparseSettings): SparseTrained {
  const { features, classes, epochs, rate, l2 } = settings;
  const z = new Float32Array(features * classes);
  const n = new Float32Array(features * classes);
  const weights = new Float32Array(features * classes);
  const bias = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1);
  const l1Of = Float32Array.from({ length: features }, (_, feature) => settings.l1(feature));
  const random = new Random(SEED);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(cases.length, () => random.bits())) {
      const one = cases[index];
      if (one === undefined) continue;
      const chances = softmax(scoresOf({ bias, weights }, one));
      for (let label = 0; label < classes; label += 1) {
        const error = ((chances[label] ?? 0) - Number(label === one.label)) * one.weight;
        if (Math.abs(error) < 1e-4) continue;
        biasSquares[label] = (biasSquares[label] ?? 0) + error * error;
        bias[label] = (bias[label] ?? 0) - (rate * error) / Math.sqrt(biasSquares[label] ?? 1);
        for (let at = 0; at < one.features.length; at += 1) {
          const feature = one.features[at] ?? 0;
          const place = feature * classes + label;
          const slope = error * (one.values[at] ?? 0);
          const known = n[place] ?? 0;
          const square = slope * slope;
          const sigma = (Math.sqrt(known + square) - Math.sqrt(known)) / rate;
          const next = (z[place] ?? 0) + slope - sigma * (weights[place] ?? 0);
          z[place] = next;
          n[place] = known + square;
          const l1 = l1Of[feature] ?? 0;
          weights[place] =
            Math.abs(next) <= l1 ? 0 : -(next - Math.sign(next) * l1) / ((0.1 + Math.sqrt(known + square)) / rate + l2);
        }
      }
    }
  }
  return { bias, weights };
}

/** The score of each class (log-odds up to a constant). */
export function scoresOf(
  { bias, weights }: SparseTrained,
  { features, values }: Pick<SparseCase, 'features' | 'values'>,
): Float64Array {
  const classes = bias.length;
  const scores = Float64Array.from(bias);
  for (let at = 0; at < features.length; at += 1) {
    const base = (features[at] ?? 0) * classes;
    const value = values[at] ?? 0;
    for (let label = 0; label < classes; label += 1)
      scores[label] = (scores[label] ?? 0) + value * (weights[base + label] ?? 0);
  }
  return scores;
}
