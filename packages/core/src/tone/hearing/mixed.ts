import { logistic } from '../../softmax.ts';
import { harmOf, logOdds, withHarm, type Chances } from './chances.ts';

/** A constant, and how much phrases and turns count, all as log-odds. */
export type Mix = readonly [base: number, ofPhrases: number, ofTurns: number];

/**
 * Two ways of listening are seldom wrong together: the chances that phrases and figures give, their harm mended by what the turns
 * say (log-odds).
 */
export function mixed([base, ofPhrases, ofTurns]: Mix, chances: Chances, turns: number): Chances {
  const score = base + ofPhrases * logOdds(harmOf(chances)) + ofTurns * turns;
  return withHarm(chances, logistic(score));
}
