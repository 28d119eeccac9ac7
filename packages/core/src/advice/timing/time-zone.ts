/** A place's clock: an IANA name, which knows of summer time, or minutes east of UTC, which do not. */
export type TimeZone = string | number;

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const MOST_MINUTES = 14 * 60;

/** Whether a text names a zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What the clock on the wall says: `day` counts days since 1970, `weekday` is 0 on Sundays. */
export interface LocalTime {
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** The wall clock of a zone at a moment (milliseconds since the epoch). Throws `RangeError` for a zone nobody knows. */
export function localTime(at: number, zone: TimeZone): LocalTime {
  const local = new Date(at + offsetAt(at, zone));
  return {
    day: Math.floor(local.getTime() / DAY),
    weekday: local.getUTCDay(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/** The moment at which a zone's clock says this hour of this day; an hour that summer time leaves out is the one after it. */
export function momentAt(day: number, hour: number, zone: TimeZone): number {
  const local = day * DAY + hour * HOUR;
  const near = local - offsetAt(local, zone);
  return local - offsetAt(near, zone);
}

/** Milliseconds that a zone's clock is ahead of UTC at a moment. */
function offsetAt(at: number, zone: TimeZone): number {
  if (typeof zone === 'number') return Math.max(-MOST_MINUTES, Math.min(MOST_MINUTES, zone)) * MINUTE;
  const part = new Map(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year = 0, month = 1, day, hour, minute, second] = PARTS.map((name) => part.get(name));
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - Math.floor(at / 1000) * 1000;
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** Making a clock takes much longer than reading it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}
