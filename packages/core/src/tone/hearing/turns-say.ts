import { turnScale, turnsOf } from './turns.ts';
import type { KindOf } from './word-kinds.ts';

/** What has been learned of turns. */
export interface TurnWeights {
  /** By place, in steps; 0 where a turn says nothing. */
  readonly steps: Int8Array;
  /** What a step is worth in log-odds. */
  readonly step: number;
  readonly bias: number;
}

/** What the turns of a sentence say for harm, in log-odds. */
export function turnsSay(words: readonly string[], kindOf: KindOf, { steps, step, bias }: TurnWeights): number {
  let sum = 0;
  let known = 0;
  for (const turn of turnsOf(words, kindOf)) {
    const weight = steps[turn] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    known += 1;
  }
  return sum * step * turnScale(known) + bias;
}
