import type { Field } from '../../vocabulary.ts';
import { FIELDS, LANGUAGES } from '../../vocabulary.ts';
import { WHOLE_CLASSES } from '../model/whole-classes.ts';
import type { Claim } from '../claims/claim.ts';

const WEIGHT = { sure: 4, likely: 2, possible: 1, hint: 0.7 } as const;

/** What can be asked for in one field only, by its name: `Aufenthaltsstipendium`. */
const NAMED = 48;

/** How much a field's own words weigh beside what the letter is as a whole. */
const SAID = 0.3;

const FIELD_AT = Object.fromEntries(
  FIELDS.map((field) => [field, WHOLE_CLASSES.indexOf(`field:${field}`)]),
) as Readonly<Record<Field, number>>;

export interface FieldFound {
  readonly field: Field;
  /** The words that say most plainly so; null when nothing does. */
  readonly claim: Claim | null;
}

/** The field of the letter as a whole (`WHOLE_CLASSES`) and of the words that speak of one, in its language. Quoted titles count too. */
export function fieldOf(all: readonly Claim[], whole: Float32Array, language: string): FieldFound {
  const known = (LANGUAGES as readonly string[]).includes(language);
  const claims = known ? all.filter(({ phrase }) => phrase.language === language) : all;
  let best: FieldFound = { field: 'other', claim: null };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const field of FIELDS) {
    const { score: said, claim } = fieldScore(claims, field);
    const score = (whole[FIELD_AT[field]] ?? 0) + said * SAID;
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
    const worth = claim.phrase.plain === true ? NAMED : WEIGHT[claim.phrase.strength];
    const weight = worth * (seen.has(key) ? 0.3 : 1) * (claim.inSubject ? 1.5 : 1);
    seen.add(key);
    score += weight;
    if (strongest === null || WEIGHT[claim.phrase.strength] > WEIGHT[strongest.phrase.strength]) strongest = claim;
  }
  return { score, claim: strongest };
}
