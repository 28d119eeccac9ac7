import ical, { ICalEventTransparency } from 'ical-generator';

/** One day to remember. All of it but `id` and `day` may hold words of strangers. */
export interface CalendarDate {
  /** The same day has the same id in every file: a calendar that knows it changes it in place. */
  readonly id: string;
  /** ISO, `2027-01-11`: a whole day, for nothing more is known. */
  readonly day: string;
  /** ISO 8601; when the letter came that it is from. */
  readonly changedAt: string;
  readonly title: string;
  readonly says: string;
}

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2_000;

/**
 * The days as an iCalendar file (RFC 5545), each a whole day that blocks no time and rings no bell.
 * @param language ISO 639-1, that the words are in
 */
export function toIcs(dates: readonly CalendarDate[], language = 'en'): string {
  const file = ical({ name: 'Ajar', prodId: { company: 'Ajar', product: 'Ajar', language: language.toUpperCase() } });
  for (const { id, day, changedAt, title, says } of dates) {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day))) continue;
    file.createEvent({
      id: `${id}@ajar.invalid`,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: printable(title, LONGEST_TITLE),
      description: printable(says, LONGEST_TEXT),
      stamp: stampOf(changedAt),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return file.toString();
}

/** A stamp that the same file has every time: the calendar program sees what changed and nothing else. */
function stampOf(changedAt: string): Date {
  const at = Date.parse(changedAt);
  return new Date(Number.isNaN(at) ? 0 : at);
}

/** Lines of text; no other control characters, nothing that turns a line round. */
function printable(text: string, most: number): string {
  return text
    .slice(0, most)
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]|\p{Cf}/gu, ' ')
    .trim();
}
