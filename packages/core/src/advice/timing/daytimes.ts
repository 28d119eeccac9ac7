import type { TimeZone } from './time-zone.ts';
import { localTime, momentAt } from './time-zone.ts';

const WAKES = 7;
const SLEEPS = 21;
const OPENS = 9;
const CLOSES = 17;

/** This moment where it is day for the writer, between 7:00 and 21:00; else the next morning. */
export function inDaytime(at: number, zone: TimeZone): number {
  const { day, hour } = localTime(at, zone);
  if (hour < WAKES) return momentAt(day, WAKES, zone);
  return hour >= SLEEPS ? momentAt(day + 1, WAKES, zone) : at;
}

/** Where a moment lies in the working week of somebody. */
export type WorkTime = 'working' | 'before-work' | 'after-work' | 'weekend';

export function workTime(at: number, zone: TimeZone, weekendsToo: boolean): WorkTime {
  const { weekday, hour } = localTime(at, zone);
  if (!weekendsToo && isWeekend(weekday)) return 'weekend';
  if (hour < OPENS) return 'before-work';
  return hour >= CLOSES ? 'after-work' : 'working';
}

/** This moment where it lies in working hours, 9:00 to 17:00 from Monday to Friday; else the next working morning. */
export function inWorkingHours(at: number, zone: TimeZone, weekendsToo: boolean): number {
  const time = workTime(at, zone, weekendsToo);
  if (time === 'working') return at;
  const { day, weekday } = localTime(at, zone);
  const next = time === 'after-work' ? 1 : 0;
  return momentAt(day + next + (weekendsToo ? 0 : daysToMonday((weekday + next) % 7)), OPENS, zone);
}

function daysToMonday(weekday: number): number {
  if (weekday === 6) return 2;
  return weekday === 0 ? 1 : 0;
}

function isWeekend(weekday: number): boolean {
  return weekday === 0 || weekday === 6;
}
