import type { Case } from '../case.ts';
import { answeredReason } from './answered-reason.ts';
import { CHECKABLE, MOODS } from './moods.ts';
import type { Rule } from './weighed.ts';
import { none } from './weighed.ts';

export const moodOrFact: Rule = (facts, basis) => {
  const clauses = clausesOf(basis.text);
  if (clauses.some((clause) => isFact(facts, clause))) return null;
  const mood = MOODS.find((item) => clauses.some((clause) => item.pattern.test(clause)));
  if (mood !== undefined)
    return none(mood.says, facts.reading.reasons.find((reason) => reason.quote !== '')?.quote ?? null);
  return none('What you give as a reason does not yet name anything that they could check.');
};

const CLAUSE_ENDS = /[.:;!?\n]|,|\s(?:and|but|because|so|although|though|et|mais|und|aber|weil|y|pero|porque)\s/i;

/** What the letter said, retold: it is theirs already. */
const RETOLD =
  /^(?:they|the letter|he|she|the (?:editor|manager|reviewers?|panel|client))\s+(?:said|says?|wants?|wanted|requires?|required|asked for|wrote)\b(?! (?:to me|I (?:could|should|may|can)|that I (?:could|should|may|can)|me to))/i;

function clausesOf(text: string): readonly string[] {
  return text
    .slice(0, 2000)
    .split(CLAUSE_ENDS)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

function isFact(facts: Case, clause: string): boolean {
  if (RETOLD.test(clause) || MOODS.some((item) => item.pattern.test(clause))) return false;
  if (CHECKABLE.some((pattern) => pattern.test(clause))) return true;
  return clause.split(/\s+/).length >= 3 && answeredReason(facts, clause) !== null;
}
