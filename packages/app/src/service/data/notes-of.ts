import type { RejectionEvent } from '@ajar/core';

/** What the user noted on a no in their own words, oldest first. */
export function notesOf(events: readonly RejectionEvent[]): readonly string[] {
  return events.flatMap((event) => (event.kind === 'told' && event.note !== undefined ? [event.note] : []));
}
