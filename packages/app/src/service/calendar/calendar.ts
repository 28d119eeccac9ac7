import { localDay } from '@ajar/core';

import type { CalendarDate } from '../../calendar/to-ics.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../load.ts';
import { isoOf, stateOf, toSummary } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';

/** The dates of all noes as an iCalendar file: days that the letters name, and ends of usual waits. */
export async function calendar(context: Context): Promise<string> {
  const clock = await clockOf(context);
  const records = await context.store.read(loadAll);
  const dates = records
    .flatMap((record) => datesOf(record, clock))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
  const { toIcs } = await import('../../calendar/to-ics.ts');
  return toIcs(dates);
}

const DOOR_WORDS: Readonly<Record<RejectionRecord['reading']['doors'][number]['kind'], string>> = {
  'keep-on-file': 'You may write again',
  'apply-again': 'You may apply again',
  'other-roles': 'Other openings',
  'feedback-offered': 'Feedback is offered',
  resubmit: 'You may send it again',
  'contact-named': 'Somebody to write to',
  waitlist: 'The waiting list moves',
  referral: 'Somebody to turn to',
  'talent-pool': 'You may write again',
};

function datesOf(record: RejectionRecord, { now, zone }: Clock): readonly CalendarDate[] {
  const state = stateOf(record, now);
  if (state.dismissed || state.closed) return [];
  const { organisation, person, from, role, subject } = toSummary(record, state);
  const who = organisation ?? person ?? from;
  const { id } = record.row;
  const changedAt = isoOf(record.message.date) ?? '';
  const back = `In Ajar: ajar show ${id}`;
  const doors = record.reading.doors.flatMap(({ kind, date, quote }): readonly CalendarDate[] => {
    if (date === null) return [];
    const says = `About: ${role ?? subject}\n“${quote.replaceAll(/\s+/gu, ' ')}”\n${back}`;
    return [{ id: `door.${id}.${kind}.${date}`, day: date, changedAt, title: `${DOOR_WORDS[kind]}: ${who}`, says }];
  });
  const wait = state.wait === null || state.wait.over < now ? [] : [localDay(state.wait.over, zone)];
  const waits = wait.map((day) => ({
    id: `wait.${id}`,
    day,
    changedAt,
    title: `The usual wait is over: ${who}`,
    says: `No answer by now is an answer too; you are free to let it go.\nAbout: ${role ?? subject}\n${back}`,
  }));
  return [...new Map([...doors, ...waits].map((one) => [one.id, one])).values()];
}
