import type { TimeZone } from './time-zone.ts';
import { localTime, momentAt } from './time-zone.ts';

/**
 * The next moment after `now` at which a zone's clock says this time (`HH:MM`). A time that summer time leaves out is the one
 * an hour after it; one that comes twice counts once. Throws `RangeError` for what is no time of day.
 */
export function nextLocalTime(now: number, time: string, zone: TimeZone): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`Not a time of day: ${time.slice(0, 20)}`);
  const hour = Number(hours) + Number(minutes) / 60;
  const { day } = localTime(now, zone);
  const today = momentAt(day, hour, zone);
  return today > now ? today : momentAt(day + 1, hour, zone);
}

/** The moment at which a day (ISO) begins for writing in a zone: this hour of it. Null for what is no date. */
export function momentOfDay(date: string, hour: number, zone: TimeZone): number | null {
  const at = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? null : momentAt(Math.floor(at / 86_400_000), hour, zone);
}

/** The day (ISO) that a zone's calendar shows at a moment. */
export function localDay(at: number, zone: TimeZone): string {
  return new Date(localTime(at, zone).day * 86_400_000).toISOString().slice(0, 10);
}
