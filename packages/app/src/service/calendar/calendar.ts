import { localDay } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';

import type { CalendarDate } from '../../calendar/to-ics.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadAll } from '../load.ts';
import { doorViews } from '../present/door-views.ts';
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
  const about = words.about(role ?? subject);
  const back = words.back(origin === null ? `ajar show ${id}` : `${origin}/noes/${id}`);
  const doors = doorViews(record.reading).flatMap(({ kind, date, quote, closes }): readonly CalendarDate[] => {
    if (date === null) return [];
    const says = `${about}\n${words.quoted(quote.replaceAll(/\s+/gu, ' '))}\n${back}`;
    const title = words.titled(dayOfDoor(words, kind, closes), who);
    return [{ id: `door.${id}.${kind}.${date}`, day: date, changedAt, title, says }];
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
