import { softmax } from '../../packages/core/src/softmax.ts';
import { shuffled } from './ftrl.ts';

export interface Case {
  readonly values: Float64Array;
  readonly label: number;
  readonly weight: number;
}

/** `rows[class][feature]`, the last figure of each row its bias. */
export type Rows = readonly Float64Array[];

/** Multinomial logistic regression with an L2 penalty, by Adam over small batches. Deterministic. */
export function trainSoftmax(cases: readonly Case[], classes: number, l2: number, epochs = 60): Rows {
  const size = (cases[0]?.values.length ?? 0) + 1;
  const rows = Array.from({ length: classes }, () => new Float64Array(size));
  const first = rows.map(() => new Float64Array(size));
  const second = rows.map(() => new Float64Array(size));
  const order = shuffled(cases.length);
  const batch = 64;
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = 0.02 * (1 - epoch / epochs) + 0.0005;
    for (let from = 0; from < order.length; from += batch) {
      const gradient = rows.map(() => new Float64Array(size));
      let mass = 0;
      for (const index of order.slice(from, from + batch)) {
        const one = cases[index];
        if (one === undefined) continue;
        const chances = chancesOf(rows, one.values);
        mass += one.weight;
        for (const [label, row] of gradient.entries()) {
          const error = ((chances[label] ?? 0) - Number(label === one.label)) * one.weight;
          for (let at = 0; at < one.values.length; at += 1) row[at] = (row[at] ?? 0) + error * (one.values[at] ?? 0);
          row[size - 1] = (row[size - 1] ?? 0) + error;
        }
      }
      steps += 1;
      for (const [label, row] of rows.entries()) {
        const g = gradient[label];
        const m = first[label];
        const v = second[label];
        if (g === undefined || m === undefined || v === undefined) continue;
        for (let at = 0; at < size; at += 1) {
          const slope = (g[at] ?? 0) / mass + (at === size - 1 ? 0 : l2 * (row[at] ?? 0));
          m[at] = 0.9 * (m[at] ?? 0) + 0.1 * slope;
          v[at] = 0.999 * (v[at] ?? 0) + 0.001 * slope * slope;
          const step = (m[at] ?? 0) / (1 - 0.9 ** steps) / (Math.sqrt((v[at] ?? 0) / (1 - 0.999 ** steps)) + 1e-8);
          row[at] = (row[at] ?? 0) - rate * step;
        }
      }
    }
  }
  return rows;
}

/** What each figure is worth for label 1 and against label 0, as log-odds; last a constant. */
export function trainOdds(cases: readonly Case[], l2: number, epochs: number): readonly number[] {
  const [no, yes] = trainSoftmax(cases, 2, l2, epochs);
  return [...(yes ?? [])].map((value, at) => value - (no?.[at] ?? 0));
}

/** The chance of each class. */
export function chancesOf(rows: Rows, values: Float64Array): readonly number[] {
  const scores = rows.map((row) => {
    let score = row.at(-1) ?? 0;
    for (let at = 0; at < values.length; at += 1) score += (row[at] ?? 0) * (values[at] ?? 0);
    return score;
  });
  return softmax(scores);
}
