import { ORDINARY } from './classes.ts';

/** The chance of each class, `CLASSES` of them; they make 1 together. */
export type Chances = readonly number[];

/** The chance that a sentence does harm at all. */
export function harmOf(chances: Chances): number {
  return 1 - (chances[0] ?? 0) - (chances[ORDINARY] ?? 0);
}

/** The likeliest class of those that do harm. */
export function loudest(chances: Chances): number {
  let best = 1;
  for (let label = 2; label < ORDINARY; label += 1) if ((chances[label] ?? 0) > (chances[best] ?? 0)) best = label;
  return best;
}
