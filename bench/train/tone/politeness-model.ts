import { politenessFeatures } from '../../../packages/core/src/tone/politeness/features.ts';
import { logistic } from '../../../packages/core/src/softmax.ts';
import { letterOf } from '../../../packages/core/src/figures-text.ts';
import { POLITENESS_STEP } from '../../../packages/core/src/tone/politeness/politeness.ts';
import { flatten } from '../../../packages/core/src/tone/text/flat.ts';
import { shuffled } from '../ftrl.ts';
import type { RatedRequest } from './rated-requests.ts';
import { scoresOf, trainSparseSoftmax } from './sparse-softmax.ts';
import type { SparseCase, SparseTrained } from './sparse-softmax.ts';

/** How much a request counts that was found neither polite nor impolite: it says a little about both. */
const UNDECIDED_WEIGHT = 0.4;

/** Log-odds of being polite that one standard deviation is worth. */
const ODDS_OF_SCORE = 2.5;

const LEAST = 2;

/** Weights below this add up to nothing. */
const LEAST_WEIGHT = 1 / 8;

export interface PolitenessModel {
  readonly features: ReadonlyMap<string, number>;
  readonly trained: SparseTrained;
}

/** Learns from requests that were found polite or impolite, and a little from those between. Deterministic. */
export function trainPoliteness(decided: readonly RatedRequest[], undecided: readonly RatedRequest[]): PolitenessModel {
  const seen = new Map<string, number>();
  const looked = [...decided, ...undecided].map(({ text }) => politenessFeatures(flatten(text)));
  for (const features of looked) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= LEAST).map(([name]) => name);
  const features = new Map(names.toSorted().map((name, at) => [name, at]));
  const cases = [
    ...decided.map(({ text, score }) => caseOf(text, features, Number(score > 0), 1)),
    ...undecided.flatMap(({ text, score }) => {
      const polite = logistic(ODDS_OF_SCORE * score);
      return [
        caseOf(text, features, 1, polite * UNDECIDED_WEIGHT),
        caseOf(text, features, 0, (1 - polite) * UNDECIDED_WEIGHT),
      ];
    }),
  ];
  const trained = trainSparseSoftmax(cases, {
    features: features.size,
    classes: 2,
    epochs: 12,
    rate: 0.05,
    l2: 8,
    l1: () => 0.01,
  });
  return { features, trained };
}

function caseOf(text: string, features: ReadonlyMap<string, number>, label: number, weight: number): SparseCase {
  const known = [...politenessFeatures(flatten(text))].filter(([name]) => features.has(name));
  return {
    features: Int32Array.from(known, ([name]) => features.get(name) ?? 0),
    values: Float32Array.from(known, ([, value]) => value),
    label,
    weight,
  };
}

/** The log-odds that a request is polite. */
export function politenessScore({ features, trained }: PolitenessModel, text: string): number {
  const [impolite = 0, polite = 0] = scoresOf(trained, caseOf(text, features, 0, 1));
  return polite - impolite;
}

/** The weights as text: a line a feature, its name and a letter for how much politer it makes a text. */
export function politenessWeights({ features, trained }: PolitenessModel): string {
  return [...features]
    .map(([name, at]) => [name, (trained.weights[at * 2 + 1] ?? 0) - (trained.weights[at * 2] ?? 0)] as const)
    .filter(([name, weight]) => Math.abs(weight) >= LEAST_WEIGHT && !name.includes('\n'))
    .map(([name, weight]) => `${name}${letterOf(weight, POLITENESS_STEP)}`)
    .join('\n');
}

/** The share of decided requests that are told right by models that have not learned from them. */
export function checkPoliteness(
  decided: readonly RatedRequest[],
  undecided: readonly RatedRequest[],
  folds: number,
): number {
  const fold = new Map(shuffled(decided.length).map((index, at) => [decided[index], at % folds]));
  let right = 0;
  for (let out = 0; out < folds; out += 1) {
    const model = trainPoliteness(
      decided.filter((one) => fold.get(one) !== out),
      undecided,
    );
    for (const one of decided)
      if (fold.get(one) === out && politenessScore(model, one.text) > 0 === one.score > 0) right += 1;
  }
  return right / decided.length;
}
