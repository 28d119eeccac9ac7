import { stepsAt } from '../../figures-text.ts';
import type { DraftText } from '../text/draft-text.ts';
import { politenessFeatures } from './features.ts';
import { POLITENESS_BIAS, POLITENESS_WEIGHTS } from './weights.ts';

/** What one letter step of a weight is worth, in log-odds. */
export const POLITENESS_STEP = 1 / 12;

let table: ReadonlyMap<string, number> | null = null;

function weights(): ReadonlyMap<string, number> {
  table ??= new Map(
    POLITENESS_WEIGHTS.split('\n').map((line) => [line.slice(0, -1), stepsAt(line, line.length - 1) * POLITENESS_STEP]),
  );
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
  const known = weights();
  let score = POLITENESS_BIAS;
  for (const [feature, value] of politenessFeatures(flat)) score += (known.get(feature) ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}
