import type { AdviceInput } from '../advice/advice.ts';
import { caseOf, isAhead } from '../advice/case.ts';
import { WAITING } from '../advice/steps/step.ts';
import type { Outcome } from '../rejection/outcome.ts';
import type { Occasion, OutcomeKind } from '../vocabulary.ts';

/** What there is to answer, and the message that brought it where one did. */
export interface OccasionFound {
  readonly occasion: Occasion;
  readonly messageKey: string | null;
}

const AFTER: Readonly<Partial<Record<OutcomeKind, Occasion>>> = {
  feedback: 'feedback',
  reopened: 'good-news',
  offer: 'good-news',
  referral: 'referral',
  'no-again': 'second-no',
};

/** A yes and a second no are the end of it: no date that they named before counts any more. */
const LASTING: ReadonlySet<Occasion> = new Set<Occasion>(['good-news', 'second-no']);

/**
 * What a letter of the user's would answer now: what came of the no last, a date they named that has come since, or else
 * the no itself. `input` is the no; its context says what day it is.
 */
export function occasionAfter(input: AdviceInput, outcomes: readonly Outcome[]): OccasionFound {
  const last = outcomes.findLast(({ outcome }) => AFTER[outcome] !== undefined);
  const came = last === undefined ? undefined : AFTER[last.outcome];
  const opened = doorOpened(input);
  if (last === undefined || came === undefined)
    return { occasion: opened === null ? 'no' : 'door-open', messageKey: null };
  if (opened !== null && opened > last.at && !LASTING.has(came)) return { occasion: 'door-open', messageKey: null };
  return { occasion: came, messageKey: last.messageKey };
}

/** The day they said to come back on, once it is there, in milliseconds since the epoch. */
function doorOpened(input: AdviceInput): number | null {
  const { today } = caseOf(input);
  const { today: _today, now: _now, ...context } = input.context;
  const whenItCame = caseOf({ ...input, context });
  const dates = input.reading.doors
    .filter(({ kind }) => WAITING.some((waiting) => waiting === kind))
    .filter((door) => isAhead(whenItCame, door) && today !== null && (door.date ?? '') <= today)
    .map(({ date }) => Date.parse(date ?? ''))
    .filter((date) => !Number.isNaN(date));
  return dates.length === 0 ? null : Math.max(...dates);
}
