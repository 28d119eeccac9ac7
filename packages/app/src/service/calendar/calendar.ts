import { bareSubject, localDay } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';

import type { CalendarDate } from '../../calendar/to-ics.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../load.ts';
import { shownDoors } from '../present/shown-doors.ts';
import { isoOf, stateOf, toSummary } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';
import { CALENDAR_WORDS, dayOfDoor } from './calendar-words.ts';
import type { CalendarWords } from './calendar-words.ts';

/**
 * The dates of all noes as an iCalendar file: days that the letters name, and ends of usual waits.
 * @param origin where the pages of the noes are served; without it a day says what to type in a terminal
 */
export async function calendar(
  context: Context,
  language: InterfaceLanguage = 'en',
  origin: string | null = null,
): Promise<string> {
  const clock = await clockOf(context);
  const records = await context.store.read(loadAll);
  const dates = records
    .flatMap((record) => datesOf(record, clock, CALENDAR_WORDS[language], origin))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
  const { toIcs } = await import('../../calendar/to-ics.ts');
  return toIcs(dates, language);
}

function datesOf(
  record: RejectionRecord,
  { now, zone }: Clock,
  words: CalendarWords,
  origin: string | null,
): readonly CalendarDate[] {
  const state = stateOf(record, now);
  if (state.dismissed || state.closed) return [];
  const { organisation, person, from, role, subject } = toSummary(record, state);
  const who = organisation ?? person ?? from;
  const { id } = record.row;
  const changedAt = isoOf(record.message.date) ?? '';
  const about = words.about(role ?? bareSubject(subject));
  const back = words.back(origin === null ? `ajar show ${id}` : `${origin}/noes/${id}`);
  // Two doors that one sentence opens on one day are one thing to remember.
  const bySentence = Map.groupBy(shownDoors(record.reading), ({ quote, date }) => `${date} ${quote}`);
  const doors = [...bySentence.values()].flatMap((some): readonly CalendarDate[] => {
    const [first] = some;
    if (first === undefined || first.date === null) return [];
    const { kind, date, quote } = first;
    const says = `${about}\n${words.quoted(quote)}\n${back}`;
    const what = [...new Set(some.map((one) => dayOfDoor(words, one.kind, one.closes)))].join(' · ');
    return [{ id: `door.${id}.${kind}.${date}`, day: date, changedAt, title: words.titled(what, who), says }];
  });
  const wait = state.wait === null || state.wait.over < now ? [] : [localDay(state.wait.over, zone)];
  const waits = wait.map((day) => ({
    id: `wait.${id}`,
    day,
    changedAt,
    title: words.titled(words.waitOver, who),
    says: `${words.waitHelp}\n${about}\n${back}`,
  }));
  return [...new Map([...doors, ...waits].map((one) => [one.id, one])).values()];
}
