import type { DoorKind } from '../vocabulary.ts';

/** `ahead`: it opens later; `open`: one can go through today; `past`: its last day is over, or it opened long ago. */
export type DoorStanding = 'ahead' | 'open' | 'past';

/** These stay open until their date; the others open on it. */
const CLOSING: ReadonlySet<DoorKind> = new Set<DoorKind>(['feedback-offered', 'resubmit', 'contact-named']);

/** A door that opened so long ago is past, unless somebody went through it. */
const OPEN_DAYS = 180;
const DAY = 86_400_000;

/** Whether the date of such a door is its last day, not its first. */
export function closesOnItsDate(kind: DoorKind): boolean {
  return CLOSING.has(kind);
}

/**
 * How a door stands today. Dates are ISO days (`2026-11-26`), `date` null where the letter names none: such a door is open.
 */
export function doorStanding(kind: DoorKind, date: string | null, today: string): DoorStanding {
  if (date === null) return 'open';
  if (closesOnItsDate(kind)) return date < today ? 'past' : 'open';
  if (date > today) return 'ahead';
  return Date.parse(today) - Date.parse(date) > OPEN_DAYS * DAY ? 'past' : 'open';
}
