import type { RejectionEvent } from '@ajar/core';

const DAY = 86_400_000;

/** Whether this is what was said last, once more within a day: a button pressed twice, a command run again. */
export function saysAgain(events: readonly RejectionEvent[], event: RejectionEvent): boolean {
  const last = events.at(-1);
  return last !== undefined && event.at - last.at < DAY && withoutTime(last) === withoutTime(event);
}

function withoutTime({ at: _at, ...said }: RejectionEvent): string {
  const told = Object.entries(said).filter(([, value]) => value !== undefined);
  return JSON.stringify(told.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
