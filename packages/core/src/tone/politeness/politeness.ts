import { stepsAt } from '../../figures-text.ts';
import { logistic } from '../../softmax.ts';
import type { DraftText } from '../text/draft-text.ts';
import { partShare, politenessParts, RUN, runsOf, STRATEGY, STRATEGY_SHARE } from './features.ts';
import { hashOfRun, RunPlaces } from './runs.ts';
import { POLITENESS_BIAS, POLITENESS_WEIGHTS } from './weights.ts';

/** What one letter step of a weight is worth, in log-odds. */
export const POLITENESS_STEP = 1 / 12;

/** What weights there are: of words and strategies by name, of runs by where they stand in the text of the weights. */
interface Weights {
  readonly named: ReadonlyMap<string, number>;
  readonly runs: RunPlaces;
}

let table: Weights | null = null;

function weights(): Weights {
  if (table !== null) return table;
  const lines = POLITENESS_WEIGHTS.split('\n');
  const named = new Map<string, number>();
  const runs = new RunPlaces(POLITENESS_WEIGHTS, lines.length);
  let start = 0;
  for (const line of lines) {
    const name = line.slice(0, -1);
    const from = start + RUN.length;
    const length = start + name.length - from;
    named.set(name, stepsAt(line, name.length) * POLITENESS_STEP);
    if (name.startsWith(RUN)) runs.keep(from, length, hashOfRun(POLITENESS_WEIGHTS, from, length));
    start += line.length + 1;
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
  const { named, runs } = weights();
  const { words, strategies, spaced } = politenessParts(flat);
  let ofWords = 0;
  for (const word of words) ofWords += named.get(word) ?? 0;
  let ofRuns = 0;
  const count = runsOf(spaced, (at, length, hash) => {
    const known = runs.find(spaced, at, length, hash);
    if (known !== -1) ofRuns += stepsAt(POLITENESS_WEIGHTS, known + length) * POLITENESS_STEP;
  });
  let score = POLITENESS_BIAS + ofWords * partShare(words.size) + ofRuns * partShare(count);
  for (const name of strategies) score += (named.get(STRATEGY + name) ?? 0) * STRATEGY_SHARE;
  return logistic(score);
}
