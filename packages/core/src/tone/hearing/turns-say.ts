import { turnScale } from './turns.ts';

/** What has been learned of turns. */
export interface TurnWeights {
  /** By place, in steps; 0 where a turn says nothing. */
  readonly steps: Int8Array;
  /** What a step is worth in log-odds. */
  readonly step: number;
  readonly bias: number;
}

/** The steps of some turns summed up, and how many of them are known. */
export interface Tally {
  readonly sum: number;
  readonly known: number;
}

/** Sums up what is known of turns. */
export function tallyOf(turns: Int32Array, { steps }: Pick<TurnWeights, 'steps'>): Tally {
  let sum = 0;
  let known = 0;
  for (const turn of turns) {
    const weight = steps[turn] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    known += 1;
  }
  return { sum, known };
}

/** The tallies of some sentences as one. */
export function together(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { sum, known }) => ({ sum: all.sum + sum, known: all.known + known }), {
    sum: 0,
    known: 0,
  });
}

/** What turns say for harm, in log-odds. */
export function turnsSay({ sum, known }: Tally, { step, bias }: Pick<TurnWeights, 'step' | 'bias'>): number {
  return sum * step * turnScale(known) + bias;
}
