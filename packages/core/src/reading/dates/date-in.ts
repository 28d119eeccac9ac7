import { folded } from '../grammar/fold.ts';
import { spell } from '../grammar/spell.ts';
import { dayOf, isoDate, nextTime } from './calendar.ts';
import { namedDate } from './named-date.ts';
import type { Spelt } from './named-date.ts';
import { relativeDate } from './relative-date.ts';

/** Day and month in languages that write them in this order: `entro il 31/10`, `bis zum 15.3.`. */
const SHORT =
  /(?:até|hasta(?: el)?|entro(?: il)?|bis(?: zum)?|ab(?: dem)?|tot|vanaf|avant le|jusqu['’]au|dès le|du|dal|fino al|desde el) (\d{1,2})[./](\d{1,2})\.?(?![\d/])/iu;
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/u;
const NUMERIC = /\b(\d{1,2})[./](\d{1,2})[./](20\d\d)\b/u;

export interface DateAsked {
  /** A stretch of time counts wherever it stands, not only where it is ahead: `cooling-off is six months`. */
  readonly lasting?: boolean;
  /** A year alone is a date too: `in the 2028 round`. */
  readonly years?: boolean;
}

/**
 * The date a sentence names, as ISO `yyyy-mm-dd`, or null; of several the one something is said to begin on, else the
 * first. Without a year it is the next such day after `sent` (milliseconds since the epoch); stretches ("in six months")
 * count from `sent`; a season is its first day (meteorological, northern hemisphere); a bare month, quarter or year its first.
 */
export function dateIn(
  sentence: string,
  sent: number | null,
  { lasting = false, years = false }: DateAsked = {},
): string | null {
  const text = sentence.slice(0, 1200);
  const iso = ISO.exec(text);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return numericDate(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const short = sent === null ? null : SHORT.exec(text);
  if (short !== null) return nextTime(sent ?? 0, Number(short[2]), Number(short[1]));
  const spelt = spell(text);
  const said: Spelt = { words: spelt.map(({ word }) => word), text, spelt };
  const named = namedDate(said, sent);
  if (named !== null || sent === null) return named;
  return (
    relativeDate(said.words, sent, lasting) ?? dayAlone(text, sent) ?? (years ? yearAlone(said.words, sent) : null)
  );
}

/** Day first, unless only month first makes sense. */
function numericDate(first: number, second: number, year: number): string | null {
  return second <= 12 ? isoDate(year, second, first) : isoDate(year, first, second);
}

/** `before the 20th`: the next such day. */
const ALONE =
  /\b(?:by|before|until|till|from|on|after) (?:\p{L}{3,9} )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|edition|issue|place|round|century|year|anniversary))/iu;

function dayAlone(text: string, sent: number): string | null {
  const day = Number(ALONE.exec(text)?.[1]);
  if (!(day >= 1 && day <= 31)) return null;
  const from = new Date(sent);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + ahead, 1));
    const date = isoDate(month.getUTCFullYear(), month.getUTCMonth() + 1, day);
    if (date !== null && date >= dayOf(sent)) return date;
  }
  return null;
}

/** What a year is the year of, not when: `for 2028`. */
const YEAR_OF = folded('for fur pour para per voor since seit depuis desde dal sinds of');

/** A year to come, where nothing closer is named: `in the 2028 round`. */
function yearAlone(words: readonly string[], sent: number): string | null {
  const now = new Date(sent).getUTCFullYear();
  for (const [index, word] of words.entries()) {
    if (!/^20\d\d$/u.test(word) || YEAR_OF.has(words[index - 1] ?? '')) continue;
    if (Number(word) > now && Number(word) <= now + 10) return `${word}-01-01`;
  }
  return null;
}
