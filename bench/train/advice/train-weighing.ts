import { letterOf } from '../../../packages/core/src/figures-text.ts';
import { caseOf } from '../../../packages/core/src/advice/case.ts';
import type { AdviceInput } from '../../../packages/core/src/advice/advice.ts';
import { weighedOf } from '../../../packages/core/src/advice/basis/weigh-basis.ts';
import { ruledAfterNo } from '../../../packages/core/src/advice/decide-after-no.ts';
import { closed } from '../../../packages/core/src/advice/steps/lock-steps.ts';
import { leaveAloneLock } from '../../../packages/core/src/advice/lock.ts';
import { countOf } from '../../../packages/core/src/advice/weighing/choose-action.ts';
import { weightsOf } from '../../../packages/core/src/advice/weighing/weights-of.ts';
import type { Weight } from '../../../packages/core/src/advice/weighing/weights-of.ts';
import { FIRST_LINE_CLASS, LINE_STEP } from '../../../packages/core/src/line-model.ts';
import { ACTIONS } from '../../../packages/core/src/vocabulary.ts';
import type { Action } from '../../../packages/core/src/vocabulary.ts';
import { scoresOf, trainSparseSoftmax } from '../tone/sparse-softmax.ts';
import type { SparseCase, SparseTrained } from '../tone/sparse-softmax.ts';

/** A situation as it is weighed, with what a careful adviser would do. */
export interface WeighedSituation {
  readonly weights: readonly Weight[];
  readonly action: Action;
  /** How much it counts; 1 when omitted. */
  readonly counts?: number;
}

export interface TrainedWeighing {
  readonly numbers: ReadonlyMap<string, number>;
  readonly trained: SparseTrained;
}

/**
 * What is weighed of a situation; null where it is no no, or where a lock decides alone. After one that leaves room for thanks,
 * thanks and silence are weighed.
 */
export function weighedSituation(input: AdviceInput, action: Action): WeighedSituation | null {
  const facts = caseOf(input);
  if (!facts.isNo || leaveAloneLock(facts) !== null) return null;
  const weighed = weighedOf(facts);
  const shut = closed(facts, weighed);
  if (shut !== null && action !== 'thank' && action !== 'let-go') return null;
  const ruled = shut ?? ruledAfterNo(facts, weighed);
  return ruled.locked === true && shut === null ? null : { weights: weightsOf(facts, weighed, ruled), action };
}

/** Things that fewer situations have are learned by heart. */
const LEAST = 3;

/** Learns how much each thing weighs for each action. Deterministic. */
export function trainWeighing(situations: readonly WeighedSituation[]): TrainedWeighing {
  const counts = new Map<string, number>();
  for (const { weights } of situations) for (const [name] of weights) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map([...counts].filter(([, count]) => count >= LEAST).map(([name], at) => [name, at] as const));
  const trained = trainSparseSoftmax(
    situations.map((situation) => caseOfSituation(situation, numbers)),
    { features: numbers.size, classes: ACTIONS.length, epochs: 10, rate: 0.1, l2: 5, l1: () => 0.02 },
  );
  return { numbers, trained };
}

function caseOfSituation(
  { weights, action, counts }: WeighedSituation,
  numbers: ReadonlyMap<string, number>,
): SparseCase {
  const known = weights.filter(([name]) => numbers.has(name));
  return {
    features: Int32Array.from(known.map(([name]) => numbers.get(name) ?? 0)),
    values: Float32Array.from(known.map(countOf)),
    label: ACTIONS.indexOf(action),
    weight: counts ?? 1,
  };
}

/** The action that a trained weighing comes to. */
export function actionBy({ numbers, trained }: TrainedWeighing, situation: WeighedSituation): Action {
  const scores = [...scoresOf(trained, caseOfSituation(situation, numbers))];
  return ACTIONS[scores.indexOf(Math.max(...scores))] ?? 'let-go';
}

/** The model as the source file that the library reads. */
export function weighingAsSource({ numbers, trained }: TrainedWeighing): string {
  const rows: string[] = [];
  for (const [name, number] of numbers) {
    let letters = '';
    for (let label = 0; label < ACTIONS.length; label += 1) {
      const weight = trained.weights[number * ACTIONS.length + label] ?? 0;
      if (Math.abs(weight) >= LINE_STEP / 2)
        letters += String.fromCharCode(FIRST_LINE_CLASS + label) + letterOf(weight, LINE_STEP);
    }
    if (letters !== '') rows.push(`${name}\t${letters}`);
  }
  const bias = [...trained.bias].map((value) => value.toFixed(3)).join(', ');
  return `/** Written by \`npm run train:advice\`. */\nexport const WEIGHING_BIAS: readonly number[] = [${bias}];\n\nexport const WEIGHING_WEIGHTS = \`${rows.join('\n')}\`;\n`;
}
