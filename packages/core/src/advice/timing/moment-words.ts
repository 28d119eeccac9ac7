import { MONTHS } from '../../months.ts';
import type { TimeZone } from './time-zone.ts';
import { DAY, localTime } from './time-zone.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A moment for people, by both clocks where they differ: `Monday 30 November, 9:00 their time (15:00 yours)`. */
export function momentWords(at: number, theirs: TimeZone, yours: TimeZone): string {
  const there = localTime(at, theirs);
  const here = localTime(at, yours);
  const date = new Date(there.day * DAY);
  const day = `${WEEKDAYS[there.weekday] ?? ''} ${String(date.getUTCDate())} ${MONTHS.en[date.getUTCMonth()] ?? ''}`;
  const said = `${day}, ${clock(there)}`;
  if (there.day === here.day && clock(there) === clock(here)) return said;
  const hereDay = there.day === here.day ? '' : `${WEEKDAYS[here.weekday] ?? ''} `;
  return `${said} their time (${hereDay}${clock(here)} yours)`;
}

function clock({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${String(hour)}:${String(minute).padStart(2, '0')}`;
}
