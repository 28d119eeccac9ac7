import type { Outcome } from './outcome.ts';
import type { RejectionEvent } from './event.ts';
import type { SentLetter } from './sent-letters.ts';

const DAY = 86_400_000;

/** How long an answer has been awaited, and when the usual wait is over. */
export interface Wait {
  /** When the days began to count: the letter, or the return of somebody who was away. */
  readonly since: number;
  readonly over: number;
}

/**
 * When somebody who named this day (ISO) for their return is back, in milliseconds: noon in UTC, which lies on that very day
 * in nearly every zone. Midnight would be the evening before in all of America. NaN where it is no day.
 */
export function backAt(until: string): number {
  return Date.parse(`${until.slice(0, 10)}T12:00:00Z`);
}

/** What is waited for now; null when nothing is. `heard` are the times at which something came. */
export function waitFor(
  arrived: readonly SentLetter[],
  heard: readonly number[],
  events: readonly RejectionEvent[],
  silenceDays: number,
): Wait | null {
  const last = arrived.at(-1);
  if (last === undefined || heard.some((at) => at >= last.at)) return null;
  if (events.some((event) => event.kind === 'replied' && event.at >= last.at)) return null;
  const days = events.flatMap((event) =>
    event.kind === 'away' && event.at >= last.at && event.until !== null ? [event.until] : [],
  );
  const back = days.map((day) => Date.parse(day)).filter((at) => !Number.isNaN(at));
  const since = Math.max(last.at, ...back);
  const from = Math.max(last.at, ...days.map(backAt).filter((at) => !Number.isNaN(at)));
  return { since, over: from + silenceDays * DAY };
}

/** Silence after the last answer: days while it is awaited, an outcome once the field's time is over. */
export function silenceAfter(
  wait: Wait | null,
  now: number,
): { readonly days: number | null; readonly outcome: Outcome | null } {
  if (wait === null) return { days: null, outcome: null };
  if (now < wait.over) return { days: Math.max(0, Math.floor((now - wait.since) / DAY)), outcome: null };
  return { days: null, outcome: { outcome: 'silence', at: wait.over, by: 'time', messageKey: null, quote: null } };
}
