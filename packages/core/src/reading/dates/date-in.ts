import { spell } from '../grammar/spell.ts';
import type { SpeltWord } from '../grammar/spell.ts';
import { isoDate, nextTime, shifted } from './calendar.ts';
import { MONTHS, NUMBERS, SEASONS, UNITS } from './month-names.ts';

const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/u;
const NUMERIC = /\b(\d{1,2})[./](\d{1,2})[./](20\d\d)\b/u;

/** Words before a stretch of time that make it a moment to come: `in six months`, `dans un an`, `tra tre mesi`. */
const AHEAD = new Set(
  'in after within least minimum wait dans d apres sous en nach fruhestens ab tras dentro despues em apos daqui tra fra dopo over na binnen about approximately around circa environ etwa at another next'.split(
    ' ',
  ),
);
const NEXT = new Set(
  'next following prochain prochaine nachsten nachste nachstes nachster kommenden kommende kommendes proximo proxima prossimo prossima volgend volgende komende'.split(
    ' ',
  ),
);
const NEW = new Set('new nouvelle neuen neues nuevo novo nuovo nieuwe'.split(' '));
const LAST = new Set(
  'last past dernier derniere letzten letzte pasado pasada ultimi passato scorso vorig afgelopen for years previous'.split(
    ' ',
  ),
);
const YEAR_WORDS = new Set('year annee an jahr jahres ano anno jaar'.split(' '));

/**
 * The date a sentence names, as ISO `yyyy-mm-dd`, or null. Without a year it is the next such day after `sent`
 * (milliseconds since the epoch); stretches ("in six months") count from `sent`; a season is its first day
 * (meteorological, northern hemisphere); a bare month its first. Years outside `sent` plus ten are no dates.
 */
export function dateIn(sentence: string, sent: number | null): string | null {
  const text = sentence.slice(0, 1200);
  const iso = ISO.exec(text);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return numericDate(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const spelt = spell(text);
  const words = spelt.map(({ word }) => word);
  return namedDate(words, text, spelt, sent) ?? (sent === null ? null : relativeDate(words, sent));
}

/** Day first, unless only month first makes sense. */
function numericDate(first: number, second: number, year: number): string | null {
  return second <= 12 ? isoDate(year, second, first) : isoDate(year, first, second);
}

function namedDate(
  words: readonly string[],
  text: string,
  spelt: readonly SpeltWord[],
  sent: number | null,
): string | null {
  for (const [index, word] of words.entries()) {
    const month = MONTHS.get(word);
    if (month === undefined || !isMonthHere(word, index, words, text, spelt)) continue;
    const day = dayNear(words, index);
    const year = yearNear(words, index);
    if (year !== null) return isoDate(year, month, day ?? 1);
    return sent === null ? null : nextTime(sent, month, day ?? 1);
  }
  return null;
}

/** `may` and `mars` are words too: they are months with a capital letter and a day, a year or a preposition. */
function isMonthHere(
  word: string,
  index: number,
  words: readonly string[],
  text: string,
  spelt: readonly SpeltWord[],
): boolean {
  if (word.length > 3 && word !== 'mars' && word !== 'marco') return true;
  const first = text.charAt(spelt[index]?.start ?? 0);
  const capital = first !== first.toLowerCase();
  const placed = dayNear(words, index) !== null || yearNear(words, index) !== null;
  return (
    placed ||
    (capital && ['in', 'by', 'until', 'from', 'im', 'ab', 'after', 'before', 'of'].includes(words[index - 1] ?? ''))
  );
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|o|de|ste)?$/u;

function dayNear(words: readonly string[], index: number): number | null {
  const skip = ['de', 'of'].includes(words[index - 1] ?? '') ? 2 : 1;
  for (const at of [index - skip, index + 1]) {
    const day = Number(DAY.exec(words[at] ?? '')?.[1]);
    if (day >= 1 && day <= 31) return day;
  }
  return null;
}

function yearNear(words: readonly string[], index: number): number | null {
  for (const at of [index + 1, index + 2, index + 3]) {
    if (/^20\d\d$/u.test(words[at] ?? '')) return Number(words[at]);
  }
  return null;
}

function relativeDate(words: readonly string[], sent: number): string | null {
  for (const [index, word] of words.entries()) {
    const unit = UNITS.get(word);
    if (unit !== undefined) {
      const count = stretchBefore(words, index);
      if (count !== null) return shifted(sent, unit.unit, unit.size * count);
      if (unit.size === 12 && NEW.has(words[index - 1] ?? ''))
        return `${String(new Date(sent).getUTCFullYear() + 1)}-01-01`;
      if (isNext(words, index))
        return unit.size === 12
          ? `${String(new Date(sent).getUTCFullYear() + 1)}-01-01`
          : shifted(sent, unit.unit, unit.size);
    }
    const season = SEASONS.get(word);
    if (season !== undefined && !LAST.has(words[index - 1] ?? '')) {
      const year = yearNear(words, index);
      return year === null ? nextTime(sent, season, 1) : isoDate(year, season, 1);
    }
  }
  return null;
}

function isNext(words: readonly string[], index: number): boolean {
  return (
    NEXT.has(words[index - 1] ?? '') || (NEXT.has(words[index + 1] ?? '') && !YEAR_WORDS.has(words[index + 1] ?? ''))
  );
}

function stretchBefore(words: readonly string[], index: number): number | null {
  const word = words[index - 1] ?? '';
  const count = /^\d{1,2}$/u.test(word) ? Number(word) : NUMBERS.get(word);
  if (count === undefined || count === 0) return null;
  const before = [words[index - 2] ?? '', words[index - 3] ?? '', words[index - 4] ?? ''];
  if (LAST.has(before[0] ?? '')) return null;
  return before.some((lead) => AHEAD.has(lead)) ? count : null;
}
