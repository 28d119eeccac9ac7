import { lineScale } from '../../line-model.ts';
import { closingFeatures } from './closing-features.ts';
import { CLOSING_BIAS, CLOSING_WEIGHTS } from './closing-weights.ts';

/** What one step of a weight is worth, in log-odds. */
export const CLOSING_STEP = 1 / 6;

let weights: ReadonlyMap<string, number> | null = null;

/** One line for each weight: how many steps it is, and the features that have it. */
function readWeights(): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const line of CLOSING_WEIGHTS.split('\n')) {
    const [steps = '', ...features] = line.split('\t');
    for (const feature of features) read.set(feature, Number(steps) * CLOSING_STEP);
  }
  return read;
}

/**
 * How much a sentence sounds as if it shut a door to a person (a wish not to be written to, law, fear, scorn, private life), in
 * log-odds. Trained by `npm run train:advice` on lines in seven languages and on all that ordinary letters say.
 */
export function closingScore(sentence: string, language: string): number {
  weights ??= readWeights();
  const features = closingFeatures(sentence, language);
  const scale = lineScale(features.length);
  let sum = CLOSING_BIAS;
  for (const feature of features) sum += (weights.get(feature) ?? 0) * scale;
  return sum;
}
