import type { TimeZone } from './time-zone.ts';
import { HOUR, localTime, momentAt } from './time-zone.ts';

const MORNING = 8;
const LEAST = 8 * HOUR;
/** Before this hour the night is not over, and its morning is today's. */
const NIGHT_ENDS = 5;

/**
 * Until when a letter written in anger waits: eight in the morning after the next night, and eight hours at the least.
 * @param now milliseconds since the epoch, as is the answer
 * @param zone the writer's
 */
export function heldUntil(now: number, zone: TimeZone): number {
  const { day, hour } = localTime(now, zone);
  const morning = momentAt(hour < NIGHT_ENDS ? day : day + 1, MORNING, zone);
  return Math.max(morning, now + LEAST);
}
