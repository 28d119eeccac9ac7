import { stepsAt } from '../../figures-text.ts';
import { TURN_PLACES, turnScale, turnsOf } from './turns.ts';
import type { KindOf } from './word-kinds.ts';

/** Reads `turn-weights.ts`: what the turns of a sentence say for harm, in log-odds. `weights` has a letter a place. */
export function turnsSay(
  words: readonly string[],
  kindOf: KindOf,
  weights: string,
  step: number,
  bias: number,
): number {
  const turns = turnsOf(words, kindOf);
  let steps = 0;
  for (const turn of turns) steps += stepsAt(weights, turn % TURN_PLACES);
  return steps * step * turnScale(turns.size) + bias;
}
