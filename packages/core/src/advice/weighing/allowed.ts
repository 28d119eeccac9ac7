import type { Action } from '../../vocabulary.ts';
import { FACT_AT, factIn } from '../basis/mood-or-fact.ts';
import type { Weighed } from '../basis/weighed.ts';
import type { Case } from '../case.ts';
import { doorsOf } from '../case.ts';
import { noReplyLock } from '../lock.ts';
import { mostLikely } from '../signs/letter-says.ts';
import type { SignClass } from '../signs/sign-classes.ts';

/** Below this chance no sentence names a route, or offers feedback. */
const PERHAPS_SAID = 0.25;

/** What may be advised at all: no asking without a basis, no question where they refuse it, no route that nobody names. */
export function isAllowed(action: Action, facts: Case, weighed: readonly Weighed[]): boolean {
  switch (action) {
    case 'ask-again':
      return hasBasis(facts, weighed) && noReplyLock(facts) === null;
    case 'ask-feedback':
      return !facts.reading.noFeedback && (noReplyLock(facts) === null || says(facts, 'feedback'));
    case 'use-the-route':
      return (
        doorsOf(facts, 'resubmit', 'waitlist').length > 0 ||
        says(facts, 'route') ||
        weighed.some(({ weight }) => weight === 'route')
      );
    case 'thank':
      return noReplyLock(facts) === null && !isStandardInPrint(facts);
    default:
      return true;
  }
}

function hasBasis(facts: Case, weighed: readonly Weighed[]): boolean {
  if (weighed.some(({ weight }) => weight === 'ask')) return true;
  return facts.basis.some((basis) => factIn(basis) >= FACT_AT);
}

function says(facts: Case, name: SignClass): boolean {
  return (mostLikely(facts, name)?.chance ?? 0) >= PERHAPS_SAID;
}

/** A form rejection of a magazine gets no answer. */
function isStandardInPrint({ reading }: Case): boolean {
  return reading.field === 'literary' && (reading.form === 'form-letter' || reading.form === 'automated');
}
