import type { DoorQuoteView } from '../../../api/types.ts';

type Dated = Pick<DoorQuoteView, 'date' | 'closes'>;

/** The next day that ends something the letter leaves open, ISO; null where none is still to come. */
export function lastDayAhead(doors: readonly Dated[], now = new Date()): string | null {
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const days = doors.flatMap(({ date, closes }) => (closes && date !== null && date >= today ? [date] : []));
  return days.toSorted()[0] ?? null;
}
