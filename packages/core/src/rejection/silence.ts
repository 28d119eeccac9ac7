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
  const back = events.flatMap((event) =>
    event.kind === 'away' && event.at >= last.at && event.until !== null ? [Date.parse(event.until)] : [],
  );
  const since = Math.max(last.at, ...back.filter((at) => !Number.isNaN(at)));
  return { since, over: since + silenceDays * DAY };
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
