import { readDate } from '../message/date.ts';
import { dateIn } from '../reading/dates/date-in.ts';

/** Which of two numbers between slashes is the day. */
export type DayOrder = 'day-first' | 'month-first';

const NUMERIC = /^\D{0,12}?(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})(?!\d)/u;
const SERIAL = /^[2-6]\d{4}(?:[.,]\d{1,12})?$/u;
const DAY = 86_400_000;

/**
 * A date as tables and mail programs write it, in milliseconds since the epoch; a day without a time is its noon in UTC, so
 * that no zone moves it. Null when it is none.
 */
export function dateOfCell(cell: string, order: DayOrder): number | null {
  const text = cell.trim().slice(0, 100);
  if (text === '') return null;
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return numericDate(numeric, order);
  // Spreadsheets count days from the end of 1899.
  if (SERIAL.test(text)) return Date.UTC(1899, 11, 30, 12) + Math.floor(Number(text.replace(',', '.'))) * DAY;
  const plain = text.replace(/\s(?:at|à|um|a las|alle|às|om|kl\.?)\s/iu, ' ');
  const read = readDate(plain);
  if (read !== null) return read.time % DAY === 0 && !plain.includes(':') ? read.time + DAY / 2 : read.time;
  const named = dateIn(plain, null);
  return named === null ? null : Date.parse(`${named}T${clockIn(text)}Z`);
}

function clockIn(text: string): string {
  const found = /\b([01]?\d|2[0-3])[:h.]([0-5]\d)(?!\d|[./]\d)/u.exec(text);
  return found === null ? '12:00' : `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? ''}`;
}

function numericDate(found: RegExpExecArray, order: DayOrder): number | null {
  const [first, second] = [Number(found[1]), Number(found[3])];
  // Points stand behind the day of a German or a French date; Americans write slashes and dashes.
  const dayFirst = found[2] === '.' ? second <= 12 : first > 12 || (second <= 12 && order === 'day-first');
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const year = (found[4] ?? '').length === 2 ? 2000 + Number(found[4]) : Number(found[4]);
  const time = Date.UTC(year, month - 1, day, 12);
  const read = new Date(time);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day && year >= 1970 ? time : null;
}

/** What the order of these dates is, told by one in which a number is above twelve; null when none of them tells. */
export function dayOrderToldBy(cells: Iterable<string>): DayOrder | null {
  for (const cell of cells) {
    const found = NUMERIC.exec(cell.trim());
    if (found !== null && Number(found[1]) > 12 && Number(found[3]) <= 12) return 'day-first';
    if (found !== null && Number(found[3]) > 12 && Number(found[1]) <= 12) return 'month-first';
  }
  return null;
}

/** Whether this date would be another with the other number as its day. */
export function isAmbiguousDate(cell: string): boolean {
  return dateOfCell(cell, 'day-first') !== dateOfCell(cell, 'month-first');
}
