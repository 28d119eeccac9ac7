import type { ReasonKind } from '../../vocabulary.ts';
import { canReach, doorsOf, isAhead, statedReason } from '../case.ts';
import type { Case } from '../case.ts';
import { waitingDoor } from '../steps/step.ts';
import { WAIT } from '../signs/comeback.ts';
import { saidInLetter } from '../signs/letter-says.ts';
import { quotedInLetter } from '../signs/quoted-in.ts';
import { alike } from './alike.ts';
import { answeredReason } from './answered-reason.ts';
import { touchedBy } from './touches.ts';
import type { Rule } from './weighed.ts';
import { later, none } from './weighed.ts';

/** Reasons that are a judgement or a count: a fact does not answer them. */
export const NOT_ANSWERED: ReadonlySet<ReasonKind> = new Set<ReasonKind>([
  'competition',
  'capacity',
  'fit',
  'quality',
  'none-given',
]);

/** They ask for time, with a date that is still ahead: what is new belongs there. */
export const askedToWait: Rule = (facts, { kind }) => {
  if (kind === 'corrected-error') return null;
  const wait = quotedInLetter(facts, WAIT) ?? saidInLetter(facts, ['wait'], 0.5);
  const ahead = waitingDoor(facts);
  return wait === null || ahead === undefined
    ? null
    : later('They ask you to wait until the date they name.', ahead.quote);
};

/** They said themselves on what condition they would look again. */
export const meetsCondition: Rule = (facts, { kind, text }) => {
  if (kind === 'named-route' || kind === 'other-opening') return null;
  const condition = saidInLetter(facts, ['condition'], 0.5);
  if (condition === null || !canReach(facts) || !isAbout(facts, text, condition)) return null;
  return {
    weight: 'ask',
    text: 'They say that they would like to hear if this changes, and it has.',
    quote: condition,
  };
};

/** Both speak of the same thing; in a language without word figures that cannot be told, and the user is believed. */
function isAbout(facts: Case, text: string, condition: string): boolean {
  if (facts.reading.language !== 'en' || touchedBy(facts, text)?.quote === condition) return true;
  return alike(text, condition) >= ALIKE_AT;
}

/** From here on two texts count as being about the same thing. */
const ALIKE_AT = 3.2;

export const correctedError: Rule = (facts, { kind, text }) => {
  if (kind !== 'corrected-error') return null;
  const touched = touchedBy(facts, text);
  const stated = facts.reading.reasons.filter((reason) => reason.kind !== 'none-given');
  const beside = stated[0];
  if (touched === null && beside !== undefined && stated.every((reason) => NOT_ANSWERED.has(reason.kind)))
    return none('The letter does not rest on the point you correct.', beside.quote);
  return {
    weight: 'ask',
    text: 'Something in the record was wrong, and they would want to know.',
    quote: touched?.quote ?? beside?.quote ?? null,
  };
};

export const changedTiming: Rule = (facts, { kind, text }) => {
  if (kind !== 'changed-timing') return null;
  const ahead = waitingDoor(facts);
  const touched = touchedBy(facts, text);
  if (ahead !== undefined && touched?.topics.includes('timing') !== true)
    return later('They say themselves when to come back.', ahead.quote);
  if (touched !== null)
    return {
      weight: 'ask',
      text: 'The obstacle they name was the moment, and the moment has changed.',
      quote: touched.quote,
    };
  const reason = facts.reading.reasons.find((item) => TIME_REASONS.has(item.kind));
  if (reason !== undefined)
    return {
      weight: 'ask',
      text: 'The obstacle they name was the moment, and the moment has changed.',
      quote: reason.quote,
    };
  const open = facts.reading.doors.find((door) => door.date !== null);
  if (open !== undefined) return { weight: 'ask', text: 'The date they named has come.', quote: open.quote };
  return none('Nothing in the letter says that the moment was the obstacle.');
};

const TIME_REASONS: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['timing', 'capacity', 'budget']);

/** What is new, or answers, is held against the sentence of the letter that it is about. */
export const answersTheReason: Rule = (facts, { kind, text }) => {
  const touched = touchedBy(facts, text);
  const reason = answeredReason(facts, text);
  const ahead = doorsOf(facts, 'apply-again').find((door) => isAhead(facts, door));
  if (ahead !== undefined && kind === 'new-fact' && reason === null)
    return later('They name a date for the next try; what is new belongs there.', ahead.quote);
  if (reason !== null)
    return { weight: 'ask', text: 'What you say answers the very reason they give.', quote: reason.quote };
  if (touched === null) return null;
  return { weight: 'ask', text: 'What you say answers a point of their letter.', quote: touched.quote };
};

export const newWithoutReason: Rule = (facts, { kind, text }) => {
  const first = statedReason(facts);
  if (first !== undefined) return none('The letter rests on something else, which this does not change.', first.quote);
  if (kind === 'answerable-reason' && !wasLookedAt(facts))
    return none('The letter gives no reason that this could answer.');
  if (!wasLookedAt(facts))
    return later('It is new, but nothing shows that it was the obstacle; it belongs into the next application.');
  return {
    weight: 'ask',
    text: `It is new since they decided, and they looked at you closely: ${text.trim()}`,
    quote: null,
  };
};

function wasLookedAt(facts: Case): boolean {
  const { stage, reading } = facts;
  if (stage !== null) return stage !== 'applied';
  return canReach(facts) && (reading.form === 'personal' || reading.form === 'tiered');
}
