import type { ReasonKind } from '../../vocabulary.ts';
import type { Case } from '../case.ts';
import { canReach, doorsOf, isAhead } from '../case.ts';
import { answeredReason, sharesWords } from './answered-reason.ts';
import type { Rule } from './weighed.ts';
import { later, none } from './weighed.ts';

export const correctedError: Rule = (facts, { kind }) => {
  if (kind !== 'corrected-error') return null;
  const kinds = facts.reading.reasons.map((reason) => reason.kind);
  const beside = facts.reading.reasons[0];
  if (beside !== undefined && kinds.every((item) => item === 'competition' || item === 'capacity')) {
    return none('The letter does not rest on the point you correct.', beside.quote);
  }
  return {
    weight: 'ask',
    text: 'Something in the record was wrong, and they would want to know.',
    quote: beside?.quote ?? null,
  };
};

const TIME_REASONS: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['timing', 'capacity', 'budget']);

export const changedTiming: Rule = (facts, { kind }) => {
  if (kind !== 'changed-timing') return null;
  const ahead = facts.reading.doors.find((door) => isAhead(facts, door));
  if (ahead !== undefined) return later('They say themselves when to come back.', ahead.quote);
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

export const answersTheReason: Rule = (facts, { kind, text }) => {
  if (kind !== 'answerable-reason' && kind !== 'new-fact') return null;
  const ahead = doorsOf(facts, 'apply-again').find((door) => isAhead(facts, door));
  if (ahead !== undefined && kind === 'new-fact')
    return later('They name a date for the next try; what is new belongs there.', ahead.quote);
  const reason = answeredReason(facts, text);
  if (reason === null) return null;
  return { weight: 'ask', text: 'What you say answers the very reason they give.', quote: reason.quote };
};

export const newWithoutReason: Rule = (facts, { kind, text }) => {
  if (kind !== 'new-fact' && kind !== 'answerable-reason') return null;
  const stated = facts.reading.reasons.find((reason) => reason.kind !== 'none-given');
  if (stated !== undefined && stated.kind !== 'other') {
    return none('The letter rests on something else, which this does not change.', stated.quote);
  }
  if (kind === 'answerable-reason') {
    return sharesWords(text, facts.reading.text)
      ? { weight: 'ask', text: 'What you say answers a point of their letter.', quote: stated?.quote ?? null }
      : none('The letter gives no reason that this could answer.');
  }
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
