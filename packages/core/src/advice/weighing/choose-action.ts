import { addWeights, lineTable } from '../../line-model.ts';
import { softmax } from '../../softmax.ts';
import { ACTIONS } from '../../vocabulary.ts';
import type { Action } from '../../vocabulary.ts';
import { WEIGHING_BIAS, WEIGHING_WEIGHTS } from './weighing-weights.ts';
import type { Weight } from './weights-of.ts';

const TABLE = lineTable(() => WEIGHING_WEIGHTS);

/** How much the word of the rules counts beside each other thing that is weighed. */
export const RULED_COUNTS = 2;
export const OTHERS_COUNT = 0.7;

/** How much a thing counts in the sum. */
export function countOf([name, value]: Weight): number {
  return value * (name.startsWith('ruled:') ? RULED_COUNTS : OTHERS_COUNT);
}

/** How likely a careful adviser would choose each action: a weighted sum of everything that is known, trained on situations. */
export function chancesOfActions(weights: readonly Weight[]): ReadonlyMap<Action, number> {
  const scores = [...WEIGHING_BIAS];
  for (const weight of weights) addWeights(scores, TABLE.of(weight[0]), countOf(weight));
  const chances = softmax(scores);
  return new Map(ACTIONS.map((action, at) => [action, chances[at] ?? 0]));
}
