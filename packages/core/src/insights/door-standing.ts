import type { Door, Reading } from '../reading/reading.ts';
import type { DoorKind } from '../vocabulary.ts';
import { namesLastDay } from './names-last-day.ts';
import { sentenceAround } from './sentence-around.ts';

/** `ahead`: it opens later; `open`: one can go through today; `past`: its last day is over, or it opened long ago. */
export type DoorStanding = 'ahead' | 'open' | 'past';

/** These stay open until their date; the others open on it, unless their words say otherwise. */
const CLOSING: ReadonlySet<DoorKind> = new Set<DoorKind>(['feedback-offered', 'resubmit', 'contact-named']);

/** Here the reader is the one who acts, and "by 4 December" says how long. */
const MAY_CLOSE: ReadonlySet<DoorKind> = new Set<DoorKind>(['apply-again', 'other-roles', 'referral']);

/** A door that opened so long ago is past, unless somebody went through it. */
const OPEN_DAYS = 180;
const DAY = 86_400_000;

/** Whether the date of a door is its last day, not its first: by its kind, or by the sentence it stands in. */
export function closesOnItsDate({ kind, start, end }: Door, { text }: Pick<Reading, 'text'>): boolean {
  return CLOSING.has(kind) || (MAY_CLOSE.has(kind) && namesLastDay(sentenceAround(text, { start, end })));
}

/**
 * How a door stands today. Dates are ISO days (`2026-11-26`), `date` null where the letter names none: such a door is open.
 */
export function doorStanding(date: string | null, closes: boolean, today: string): DoorStanding {
  if (date === null) return 'open';
  if (closes) return date < today ? 'past' : 'open';
  if (date > today) return 'ahead';
  return Date.parse(today) - Date.parse(date) > OPEN_DAYS * DAY ? 'past' : 'open';
}
