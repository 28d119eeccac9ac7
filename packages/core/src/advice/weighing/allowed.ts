import { holdsIn } from '../../asked-of.ts';
import type { Action } from '../../vocabulary.ts';
import { stoodBeside } from '../basis/beside-the-point.ts';
import { FACT_AT, factIn } from '../basis/mood-or-fact.ts';
import { isShortOf } from '../basis/short-of.ts';
import type { Weighed } from '../basis/weighed.ts';
import type { Case } from '../case.ts';
import { doorsOf } from '../case.ts';
import { isProfessional, noReplyLock } from '../lock.ts';
import { appealNamed } from '../signs/appeal.ts';
import { anotherAddress } from '../signs/another-address.ts';
import { asksSomething } from '../signs/asks-something.ts';
import { mostLikely, offersFeedback } from '../signs/letter-says.ts';
import type { SignClass } from '../signs/sign-classes.ts';
import { mayWishForDistance } from '../signs/warmth.ts';

/** Below this chance no sentence names a route, or offers feedback. */
const PERHAPS_SAID = 0.25;

/** What may be advised at all: no asking without a basis, no question where they refuse it, no route that nobody names. */
export function isAllowed(action: Action, facts: Case, weighed: readonly Weighed[]): boolean {
  switch (action) {
    case 'ask-again':
      return hasBasis(facts, weighed) && noReplyLock(facts) === null;
    case 'ask-feedback':
      return (
        !mayWishForDistance(facts) &&
        (!facts.reading.noFeedback || offersFeedback(facts)) &&
        (noReplyLock(facts) === null || says(facts, 'feedback')) &&
        !soundsArguing(facts, weighed)
      );
    case 'use-the-route':
      if (isAppealWithoutGround(facts, weighed)) return false;
      return (
        doorsOf(facts, 'resubmit', 'waitlist').length > 0 ||
        says(facts, 'route') ||
        anotherAddress(facts) !== null ||
        weighed.some(({ weight }) => weight === 'route')
      );
    case 'thank':
      return (
        noReplyLock(facts) === null && !isStandardInPrint(facts) && !isPrivate(facts) && !mayWishForDistance(facts)
      );
    case 'let-go':
      return !isOwedALine(facts) || noReplyLock(facts) !== null;
    default:
      return !isPrivate(facts) && !mayWishForDistance(facts);
  }
}

/** From here on a sentence surely names a way to go on. */
const SURELY_NAMED = 0.9;

/** They ask something, or name a way on that is no appeal: silence would lose it. */
export function isOwedALine(facts: Case): boolean {
  return asksSomething(facts) || ((mostLikely(facts, 'route')?.chance ?? 0) >= SURELY_NAMED && !saidOfAppeal(facts));
}

/** To who wrote of private things alone, and left nothing open, one more line would weigh. */
export function isPrivate(facts: Case): boolean {
  return facts.reading.verdict === 'other' && facts.reading.doors.length === 0 && !isProfessional(facts);
}

function hasBasis(facts: Case, weighed: readonly Weighed[]): boolean {
  if (weighed.some(({ weight }) => weight === 'ask')) return true;
  return facts.basis.some(
    (basis) => factIn(basis) >= FACT_AT && !isShortOf(facts, basis.text) && stoodBeside(facts, basis) === null,
  );
}

/** The only way that is named is an appeal, and what the user gives for it is no fact: seeing it differently is not enough. */
function isAppealWithoutGround(facts: Case, weighed: readonly Weighed[]): boolean {
  return (
    weighed.length > 0 &&
    weighed.every(({ weight }) => weight === 'none') &&
    facts.reading.doors.length === 0 &&
    saidOfAppeal(facts)
  );
}

function saidOfAppeal(facts: Case): boolean {
  const way = anotherAddress(facts)?.sentence ?? mostLikely(facts, 'route')?.sentence;
  return appealNamed(facts.author) !== null || (way !== undefined && holdsIn(APPEAL, way));
}

const APPEAL =
  /(?<!\p{L})(?:appeals?|complaints?|recours|Widerspruch|Einspruch|Beschwerde|recurso|reclamación|ricorso|bezwaar)(?!\p{L})/iu;

/** Fewer characters than this are a line, not a letter that somebody took trouble over. */
const A_LETTER = 240;

/** From here on they offer feedback. */
const OFFERED_AT = 0.5;

/** After a reason that is none, a question to somebody who wrote themselves would be heard as arguing: thanks are never wrong. */
export function soundsArguing(facts: Case, weighed: readonly Weighed[]): boolean {
  // After a conversation one question is fair all the same.
  const met = facts.stage === 'interviewed' || facts.stage === 'final' || facts.stage === 'client';
  if (
    met ||
    facts.reading.field === 'promotion' ||
    facts.author.length < A_LETTER ||
    facts.reading.form !== 'personal' ||
    !weighed.some(({ weight }) => weight === 'none')
  )
    return false;
  return (mostLikely(facts, 'feedback')?.chance ?? 0) < OFFERED_AT && doorsOf(facts, 'feedback-offered').length === 0;
}

function says(facts: Case, name: SignClass): boolean {
  return (mostLikely(facts, name)?.chance ?? 0) >= PERHAPS_SAID;
}

/** A form rejection of a magazine gets no answer. */
function isStandardInPrint({ reading }: Case): boolean {
  return reading.field === 'literary' && (reading.form === 'form-letter' || reading.form === 'automated');
}
