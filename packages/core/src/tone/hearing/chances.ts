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

/** The same chances with another harm: what harms keeps its shares, and so does what does not. */
export function withHarm(chances: Chances, harm: number): Chances {
  const before = harmOf(chances);
  const more = before > 0 ? harm / before : 0;
  const less = before < 1 ? (1 - harm) / (1 - before) : 0;
  return chances.map((chance, label) => chance * (label === 0 || label === ORDINARY ? less : more));
}

/** A chance as log-odds, at most some fourteen to one side: nothing is certain. */
export function logOdds(chance: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(bounded / (1 - bounded));
}
