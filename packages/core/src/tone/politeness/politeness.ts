import { stepsAt } from '../../figures-text.ts';
import { logistic } from '../../softmax.ts';
import type { DraftText } from '../text/draft-text.ts';
import { partShare, politenessParts, RUN, STRATEGY, STRATEGY_SHARE } from './features.ts';
import { POLITENESS_BIAS, POLITENESS_WEIGHTS } from './weights.ts';

/** What one letter step of a weight is worth, in log-odds. */
export const POLITENESS_STEP = 1 / 12;

/** The weights of words and of strategies by name, and of runs by themselves. */
interface Weights {
  readonly named: ReadonlyMap<string, number>;
  readonly runs: ReadonlyMap<string, number>;
}

let table: Weights | null = null;

function weights(): Weights {
  if (table !== null) return table;
  const named = new Map<string, number>();
  const runs = new Map<string, number>();
  for (const line of POLITENESS_WEIGHTS.split('\n')) {
    const name = line.slice(0, -1);
    const weight = stepsAt(line, line.length - 1) * POLITENESS_STEP;
    named.set(name, weight);
    if (name.startsWith(RUN)) runs.set(name.slice(RUN.length), weight);
  }
  table = { named, runs };
  return table;
}

/**
 * How polite a draft sounds, 0..1: a logistic regression trained on the requests of TyDiP (Srinivasan & Choi 2022, from the
 * Stanford Politeness Corpus, CC BY 4.0). English only: elsewhere 0.5. Advisory: requests between Wikipedia's editors are
 * not answers to a no.
 */
export function politeness(draft: DraftText): number {
  if (draft.language !== 'en' || draft.words === 0) return 0.5;
  return politenessOf(draft.flat);
}

/** The same of lower-case text with straight quotes. */
export function politenessOf(flat: string): number {
  const { named, runs: known } = weights();
  const { words, runs, strategies } = politenessParts(flat);
  let ofWords = 0;
  for (const word of words) ofWords += named.get(word) ?? 0;
  let ofRuns = 0;
  for (const run of runs) ofRuns += known.get(run) ?? 0;
  let score = POLITENESS_BIAS + ofWords * partShare(words.size) + ofRuns * partShare(runs.size);
  for (const name of strategies) score += (named.get(STRATEGY + name) ?? 0) * STRATEGY_SHARE;
  return logistic(score);
}
