import { localDay, momentOfDay } from '@ajar/core';
import type { Reading, RejectionEvent, RejectionState } from '@ajar/core';

import type { Clock } from '../clock.ts';
import type { RejectionSummary, TodayView } from '../views.ts';
import { doorViews } from './door-views.ts';
import type { RejectionRecord } from './summary.ts';
import { unsaidReply } from './unsaid-reply.ts';

/** A last day is told of so many days before it: what it ends takes work. A day that opened something, for so many days after it. */
const SOON_DAYS = 7;
const STAYS_DAYS = 7;
/** For how long feedback that came is still news. */
const NEWS_DAYS = 14;
/** For how long a letter of theirs waits for the user's word on what it amounts to; after that it is no matter of today. */
const UNSAID_DAYS = 30;
const DAY = 86_400_000;

/** What a person does about a no: done since a door opened, the door has been seen. */
const ACTS: ReadonlySet<RejectionEvent['kind']> = new Set<RejectionEvent['kind']>([
  'drafted',
  'approved',
  'exported',
  'sent',
  'outcome',
  'closed',
]);

/** Why a no wants to be decided on today and not some day; null when it can wait, or needs nothing. */
export function todayOf(
  record: RejectionRecord,
  state: RejectionState,
  letter: RejectionSummary['letter'],
  { now, zone }: Clock,
): TodayView | null {
  if (state.dismissed || state.closed) return null;
  if (letter === 'unknown') return { why: 'to-settle', day: null };
  if (letter === 'refused') return { why: 'not-sent', day: null };
  // It is on its way: what there was to decide is decided.
  if (letter === 'waiting' || letter === 'sending') return null;
  if (state.status === 'to-decide' && state.bounce?.permanent === true) return { why: 'to-mend', day: null };
  if (wantsAnswer(state, now)) return { why: 'to-answer', day: null };
  const today = localDay(now, zone);
  const days = spansOf(record.reading).filter(({ from, until }) => from <= today && today < until);
  const last = isUndecided(record, state) ? days.find(({ closes }) => closes) : undefined;
  if (last !== undefined) return { why: 'last-day', day: last.day };
  const wrote = unsaidSince(record, state);
  if (wrote !== null && now < wrote + UNSAID_DAYS * DAY) return { why: 'to-read', day: null };
  const opened = days.find(({ closes, day }) => !closes && isNews(record, day, zone));
  return opened === undefined ? null : { why: 'door', day: opened.day };
}

/** What comes first among what needs a decision today. */
const KINDS: readonly TodayView['why'][] = [
  'to-answer',
  'not-sent',
  'to-settle',
  'to-mend',
  'last-day',
  'to-read',
  'door',
];
const MOST_DAYS = 10_000_000;

/** When its turn is among those for today: by what it is, and of days the one that ends, or came, first. 0 for none. */
export function turnOf(today: TodayView | null): number {
  if (today === null) return 0;
  const days = today.day === null ? 0 : Math.floor(Date.parse(today.day) / DAY);
  return 1 + KINDS.indexOf(today.why) * MOST_DAYS + Math.min(Math.max(days, 0), MOST_DAYS - 1);
}

/** The moments at which time alone makes a no one for today, or takes it out again. */
export function turnsOfToday(
  { reading, events }: Pick<RejectionRecord, 'reading' | 'events'>,
  { outcomes, proposals }: Pick<RejectionState, 'outcomes' | 'proposals'>,
  zone: string,
): readonly (number | null)[] {
  return [
    ...spansOf(reading).flatMap(({ from, until }) => [momentOfDay(from, 0, zone), momentOfDay(until, 0, zone)]),
    ...outcomes.map(({ at }) => at + NEWS_DAYS * DAY),
    ...[...proposals, ...events.filter(({ kind }) => kind === 'replied')].map(({ at }) => at + UNSAID_DAYS * DAY),
  ];
}

/** They opened the door again or gave what was asked for, as the mailbox shows, and nothing was done about it since. */
function wantsAnswer({ status, outcomes, toAnswer }: RejectionState, now: number): boolean {
  // A draft that was begun answers nobody yet.
  if (toAnswer !== null) return true;
  const last = outcomes.at(-1);
  if (status !== 'settled' || last === undefined || last.by !== 'mailbox') return false;
  return last.outcome === 'feedback' && now < last.at + NEWS_DAYS * DAY;
}

/** When they last wrote something of which nobody has said yet what it amounts to; null where nothing waits for that. */
function unsaidSince({ events }: RejectionRecord, state: RejectionState): number | null {
  if (state.status !== 'to-decide') return null;
  return (state.proposals.at(-1) ?? unsaidReply(events, state))?.at ?? null;
}

interface Span {
  readonly day: string;
  readonly closes: boolean;
  /** Days, the first included and the second not. */
  readonly from: string;
  readonly until: string;
}

/** The days around each day that a letter names, soonest first. */
function spansOf(reading: Reading): readonly Span[] {
  const spans = doorViews(reading).flatMap(({ date, closes }): readonly Span[] => {
    if (date === null || !Number.isFinite(Date.parse(date))) return [];
    const [before, after] = closes ? [SOON_DAYS, 1] : [0, STAYS_DAYS + 1];
    return [{ day: date, closes, from: daysFrom(date, -before), until: daysFrom(date, after) }];
  });
  return spans.toSorted((a, b) => a.day.localeCompare(b.day));
}

/**
 * Nothing came, and no answer was given but thanks, which send nothing in: also of an old no, whose letter names a day that
 * is still to come.
 */
function isUndecided({ events }: RejectionRecord, { outcomes }: RejectionState): boolean {
  return outcomes.length === 0 && !events.some((event) => event.kind === 'sent' && event.intent !== 'thank');
}

/** It opened after the letter had come, and nothing was done about it since. */
function isNews({ message, events }: RejectionRecord, day: string, zone: string): boolean {
  const opened = momentOfDay(day, 0, zone);
  if (opened === null || (message.date !== null && message.date >= opened)) return false;
  return !events.some(({ kind, at }) => ACTS.has(kind) && at >= opened);
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * DAY).toISOString().slice(0, 10);
}
