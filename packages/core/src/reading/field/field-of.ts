import type { Field } from '../../vocabulary.ts';
import { FIELDS, LANGUAGES } from '../../vocabulary.ts';
import type { Claim } from '../claims/claim.ts';

const WEIGHT = { sure: 4, likely: 2, possible: 1, hint: 0.7 } as const;

/** What a no outside all known fields is most likely about, when nothing else is said. */
const LEAST = 0.7;

export interface FieldFound {
  readonly field: Field;
  /** The words that say most plainly so; null when nothing does. */
  readonly claim: Claim | null;
}

/** The field the letter's words speak of most, in the letter's language where that is known. Quoted titles count too. */
export function fieldOf(all: readonly Claim[], language: string): FieldFound {
  const known = (LANGUAGES as readonly string[]).includes(language);
  const claims = known ? all.filter(({ phrase }) => phrase.language === language) : all;
  let best: FieldFound = { field: 'other', claim: null };
  let bestScore = LEAST - 0.01;
  for (const field of FIELDS) {
    const { score, claim } = fieldScore(claims, field);
    if (score <= bestScore) continue;
    best = { field, claim };
    bestScore = score;
  }
  return best;
}

function fieldScore(claims: readonly Claim[], field: Field): { readonly score: number; readonly claim: Claim | null } {
  let score = 0;
  let strongest: Claim | null = null;
  const seen = new Set<string>();
  for (const claim of claims) {
    if (claim.phrase.says !== `field:${field}`) continue;
    // Each word once in full, its repetition a little: a letter is not about what it says most often.
    const key = claim.quote.toLowerCase();
    const weight = WEIGHT[claim.phrase.strength] * (seen.has(key) ? 0.3 : 1) * (claim.inSubject ? 1.5 : 1);
    seen.add(key);
    score += weight;
    if (strongest === null || WEIGHT[claim.phrase.strength] > WEIGHT[strongest.phrase.strength]) strongest = claim;
  }
  return { score, claim: strongest };
}
