import { chanceOfKind, kindFigures } from '../../packages/core/src/reading/claims/kinds-said.ts';
import { DOORS, FINALITIES, REASONS } from '../../packages/core/src/vocabulary.ts';
import { chancesOf, trainSoftmax } from './softmax.ts';
import type { Case, Rows } from './softmax.ts';
import type { VerdictCase } from './verdict-cases.ts';

export interface KindCase {
  readonly figures: readonly number[];
  readonly said: boolean;
  readonly fold: number;
}

/** Every reason, or door, of every rejection of ours, and whether the letter gives it. */
export function kindCases(concern: 'reason' | 'door', cases: readonly VerdictCase[]): readonly KindCase[] {
  const kinds = concern === 'reason' ? REASONS.filter((kind) => kind !== 'none-given') : DOORS;
  return cases.flatMap(({ letter: { expect }, said, whole, subjectSentences, fold }) => {
    if (expect.verdict !== 'rejection' || !('reasons' in expect)) return [];
    const given = new Set<string>(
      concern === 'reason' ? (expect.reasons ?? []) : (expect.doors ?? []).map(({ kind }) => kind),
    );
    return kinds.map((kind) => ({
      figures: kindFigures(`${concern}:${kind}`, said, whole, subjectSentences),
      said: given.has(kind),
      fold,
    }));
  });
}

/** Every rejection of ours, and whether it names somebody to turn to. */
export function contactCases(cases: readonly VerdictCase[]): readonly KindCase[] {
  return cases.flatMap(({ letter: { expect }, contact, fold }) => {
    if (expect.verdict !== 'rejection' || !('reasons' in expect)) return [];
    return [{ figures: contact, said: expect.doors?.some(({ kind }) => kind === 'contact-named') === true, fold }];
  });
}

/** Every rejection of ours whose finality is known. */
export function finalityCases(cases: readonly VerdictCase[]): readonly (Case & { readonly fold: number })[] {
  return cases.flatMap(({ letter: { expect }, finality, fold }) => {
    const label = 'finality' in expect ? FINALITIES.findIndex((kind) => kind === expect.finality) : -1;
    return expect.verdict !== 'rejection' || label < 0 ? [] : [{ values: finality, label, weight: 1, fold }];
  });
}

const FINALITY_PENALTY = 0.001;

/** `rows[finality][figure]`, the last of each row its constant. */
export function trainFinality(cases: readonly Case[]): Rows {
  return trainSoftmax(cases, FINALITIES.length, FINALITY_PENALTY, 30);
}

/** How many are right in cross-validation. */
export function checkFinality(cases: readonly (Case & { readonly fold: number })[], folds: number): string {
  let right = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const rows = trainFinality(cases.filter((one) => one.fold !== fold));
    for (const { values, label, fold: own } of cases) {
      if (own !== fold) continue;
      const chances = chancesOf(rows, values);
      if (chances.indexOf(Math.max(...chances)) === label) right += 1;
    }
  }
  return (right / cases.length).toFixed(3);
}

/** Logistic regression over a handful of figures, by plain gradient descent. */
export function trainKinds(cases: readonly KindCase[], steps = 400): readonly number[] {
  const weights = (cases[0]?.figures ?? []).map(() => 0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map(() => 0);
    for (const { figures, said } of cases) {
      const error = chanceOfKind(figures, weights) - Number(said);
      for (const [at, figure] of figures.entries()) gradient[at] = (gradient[at] ?? 0) + error * figure;
    }
    for (const [at, slope] of gradient.entries()) weights[at] = (weights[at] ?? 0) - (3 * slope) / cases.length;
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** F1 in cross-validation at several thresholds, best first. */
export function checkKinds(cases: readonly KindCase[], folds: number, steps = 400): string {
  const chances = cases.map(() => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = trainKinds(
      cases.filter((one) => one.fold !== fold),
      steps,
    );
    for (const [at, one] of cases.entries()) if (one.fold === fold) chances[at] = chanceOfKind(one.figures, weights);
  }
  const all = [0.16, 0.2, 0.24, 0.3, 0.36, 0.45].map((enough) => {
    let [hits, wrong, missing] = [0, 0, 0];
    for (const [at, { said }] of cases.entries()) {
      const found = (chances[at] ?? 0) >= enough;
      if (found && said) hits += 1;
      else if (found) wrong += 1;
      else if (said) missing += 1;
    }
    return { enough, f1: (2 * hits) / Math.max(1, 2 * hits + wrong + missing) };
  });
  return all
    .toSorted((one, other) => other.f1 - one.f1)
    .map(({ enough, f1 }) => `${String(enough)}: ${f1.toFixed(3)}`)
    .join(', ');
}
