import type { Claim } from '../claims/claim.ts';
import type { Act } from '../phrases/phrase.ts';
import { DECAY, STRENGTH } from './weights.ts';

/** How strongly the claims in force say each of `acts`: the best of each sentence, each further one worth less. */
export function evidenceScores(claims: readonly Claim[], acts: readonly Act[]): readonly number[] {
  if (claims.length === 0) return acts.map(() => 0);
  const found = new Map<string, Map<number, number>>();
  for (const { guardedBy, phrase, sentence } of claims) {
    if (guardedBy !== null) continue;
    const bySentence = found.get(phrase.says) ?? new Map<number, number>();
    bySentence.set(sentence, Math.max(bySentence.get(sentence) ?? 0, STRENGTH[phrase.strength]));
    found.set(phrase.says, bySentence);
  }
  return acts.map((act) => {
    const bySentence = found.get(act);
    return bySentence === undefined ? 0 : scoreOf([...bySentence.values()]);
  });
}

function scoreOf(bySentence: readonly number[]): number {
  const best = bySentence.toSorted((one, other) => other - one);
  const counted = best.filter((value, index) => value !== STRENGTH.possible || index === 0);
  return counted.reduce((sum, value, index) => sum + value * (DECAY[index] ?? 0.1), 0);
}
