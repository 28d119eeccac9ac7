import { backAt, LONG_PAST_DAYS } from '@ajar/core';
import type { RejectionState } from '@ajar/core';

import type { Summariser, Summary, SummarySource } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import { SUMMARY_VERSION } from './shown-row.ts';
import type { KeptRow } from './shown-row.ts';
import { signsOf } from './signs-of.ts';
import { standingOf } from './standing.ts';
import type { RejectionRecord } from './summary.ts';
import { lastDoorAt, stateOf, toSummary } from './summary.ts';
import { turnOf, turnsOfToday } from './today-of.ts';

const DAY = 86_400_000;
const MOST_LETTER = 60_000;

/**
 * How the store keeps what the list shows; `now` is the moment that changes are derived for, in milliseconds, `zone` the one the
 * user lives by.
 */
export function summariser(now: () => number, zone = 'UTC'): Summariser {
  return { version: SUMMARY_VERSION, now, summarise: (source, at) => keptSummary(source, { now: at, zone }) };
}

/** The row of the list as it stands now, and from when until when it stands so. */
export function keptSummary(source: SummarySource, clock: Clock): Summary {
  const { now } = clock;
  const state = stateOf(source, now);
  const { silence, ...shown } = toSummary(source, state, standingOf(source, state, source.outbox, clock));
  const kept: KeptRow = {
    ...shown,
    silence: silence === null || state.wait === null ? null : { since: state.wait.since, normal: silence.normal },
  };
  const turns = turnsOf(source, state, clock.zone);
  return {
    listed: !state.dismissed,
    receivedAt: shown.receivedAt === null ? null : source.message.date,
    field: shown.field,
    status: shown.status,
    today: turnOf(shown.today),
    reasons: shown.reasons,
    doors: [...new Set(shown.doors.map(({ kind }) => kind))],
    signs: signsOf(shown),
    validFrom: turns.findLast((at) => at <= now) ?? null,
    turnsAt: turns.find((at) => at > now) ?? null,
    data: JSON.stringify(kept),
    words: {
      org: [shown.organisation, shown.from].join('\n'),
      about: [shown.role, shown.person, shown.subject, shown.because, shown.field].join('\n'),
      letter: source.letters.join('\n').slice(0, MOST_LETTER),
    },
  };
}

/**
 * The moments at which time alone changes a row: the return of somebody who is away, the end of the usual wait, when a no nobody touched or good news nobody
 * answered is long past, and the days around those that its letter names.
 */
function turnsOf(record: RejectionRecord, state: RejectionState, zone: string): readonly number[] {
  const door = lastDoorAt(record);
  const received = record.message.date;
  const moments = [
    state.wait?.over ?? null,
    door === null ? null : door + 1,
    received === null ? null : received + LONG_PAST_DAYS * DAY + 1,
    // Whoever said that they are away is back by then.
    ...record.events.flatMap((event) => (event.kind === 'away' && event.until !== null ? [backAt(event.until)] : [])),
    // Good news that nobody answered is past by then.
    ...state.outcomes.map(({ at }) => at + LONG_PAST_DAYS * DAY + 1),
    ...turnsOfToday(record, state, zone),
  ];
  return moments.flatMap((at) => (at !== null && Number.isSafeInteger(at) ? [at] : [])).toSorted((a, b) => a - b);
}
