import { lineModel } from '../../line-model.ts';
import { remembered } from '../../remembered.ts';
import type { Basis } from '../advice.ts';
import type { Case } from '../case.ts';
import { BASIS_CLASSES } from './basis-classes.ts';
import type { BasisClass } from './basis-classes.ts';
import { basisCues } from './basis-cues.ts';
import { BASIS_BIAS, BASIS_WEIGHTS } from './basis-weights.ts';
import { MOOD_SAYS } from './moods.ts';
import type { Rule } from './weighed.ts';
import { none } from './weighed.ts';

const MODEL = lineModel<BasisClass>(BASIS_CLASSES, BASIS_BIAS, () => BASIS_WEIGHTS);

/** From this chance on something counts as a fact. */
export const FACT_AT = 0.5;

/** Feelings, disagreement, hope and hearsay are human, and none of them is a basis, whatever its kind is called. */
export const moodOrFact: Rule = (facts, basis) => {
  const text = basis.text.slice(0, 2000).trim();
  if (text.split(/\s+/).length < 2)
    return none('What you give as a reason does not yet name anything that they could check.');
  if (factIn(basis) >= FACT_AT) return null;
  const whole = MODEL.chances(text, basisCues(text));
  const mood = BASIS_CLASSES.filter((item) => item !== 'fact').toSorted(
    (a, b) => (whole.get(b) ?? 0) - (whole.get(a) ?? 0),
  )[0];
  return none(MOOD_SAYS[mood ?? 'hope'], reasonQuote(facts));
};

/** How likely a basis is a fact, 0 to 1: a fact told with feeling stays a fact. */
export const factIn = remembered((basis: Basis): number => {
  const text = basis.text.slice(0, 2000).trim();
  if (text.split(/\s+/).length < 2) return 0;
  return Math.max(
    ...[text, ...clausesOf(text)].map((clause) => MODEL.chances(clause, basisCues(clause)).get('fact') ?? 0),
  );
});

function reasonQuote(facts: Case): string | null {
  return facts.reading.reasons.find((reason) => reason.quote !== '')?.quote ?? null;
}

const CLAUSE_ENDS =
  /[.;!?\n]|,\s(?=(?:and|but|so|i|we|it|she|he|they)\b)|\s(?:but|because|although|though|mais|aber|pero|ma|mas|maar)\s/i;
const FEWEST_WORDS = 4;

/** The thoughts of a text one by one: a fact told with feeling stays a fact. */
function clausesOf(text: string): readonly string[] {
  const clauses = text.split(CLAUSE_ENDS).map((clause) => clause.trim());
  return clauses.length < 2 ? [] : clauses.filter((clause) => clause.split(/\s+/).length >= FEWEST_WORDS);
}
