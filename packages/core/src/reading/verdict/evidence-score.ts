import { claimsThatSay } from '../claims/claim.ts';
import type { Claim } from '../claims/claim.ts';
import type { Act, Phrase } from '../phrases/phrase.ts';
import { DECAY, STRENGTH } from './weights.ts';

/** How strongly the claims in force say `act`: the best of each sentence, each further one worth less. */
export function evidenceScore(claims: readonly Claim[], act: Act): number {
  return scoreOf(claimsThatSay(claims, act));
}

/** The same of phrases that all say one thing. */
export function scoreOf(found: readonly { readonly sentence: number; readonly phrase: Phrase }[]): number {
  const bySentence = new Map<number, number>();
  for (const { sentence, phrase } of found) {
    bySentence.set(sentence, Math.max(bySentence.get(sentence) ?? 0, STRENGTH[phrase.strength]));
  }
  const best = [...bySentence.values()].toSorted((one, other) => other - one);
  const counted = best.filter((value, index) => value !== STRENGTH.possible || index === 0);
  return counted.reduce((sum, value, index) => sum + value * (DECAY[index] ?? 0.1), 0);
}
