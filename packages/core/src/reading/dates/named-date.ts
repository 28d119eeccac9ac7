import { folded } from '../grammar/fold.ts';
import type { SpeltWord } from '../grammar/spell.ts';
import { dayOf, isoDate, lastOf, nextTime } from './calendar.ts';
import { MONTHS } from './month-names.ts';
import { OF, partBefore, yearAfterNext, yearNear } from './words-near.ts';

/** A sentence in words. */
export interface Spelt {
  readonly words: readonly string[];
  readonly text: string;
  readonly spelt: readonly SpeltWord[];
}

/** Before a day on which something begins. */
const OPENS = folded('from after ab desde dal dall vanaf partir partire onwards apres nach dopo depois');

/** The date that a month is named for. */
export function namedDate(said: Spelt, sent: number | null): string | null {
  let first: string | null | undefined;
  for (const [index, word] of said.words.entries()) {
    const month = MONTHS.get(word);
    if (month === undefined || !isMonthHere(word, index, said)) continue;
    const date = monthDate(said.words, index, month, sent);
    if (opensBefore(said.words, index)) return date;
    first ??= date;
  }
  return first ?? null;
}

function monthDate(words: readonly string[], index: number, month: number, sent: number | null): string | null {
  const year = yearNear(words, index) ?? yearAfterNext(words, index, sent);
  const dated = dayNear(words, index);
  const part = dated === null ? partBefore(words, index) : null;
  if (year === null && sent === null) return null;
  if (part === 'end') {
    const last = (of: number): string => lastOf(of, month);
    if (year !== null) return last(year);
    const thisYear = new Date(sent ?? 0).getUTCFullYear();
    return last(thisYear) >= dayOf(sent ?? 0) ? last(thisYear) : last(thisYear + 1);
  }
  const day = dated ?? (part === 'middle' ? 15 : 1);
  return year === null ? nextTime(sent ?? 0, month, day) : isoDate(year, month, day);
}

function opensBefore(words: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const word = words[at] ?? '';
    if (OPENS.has(word)) return true;
    if (!DAY.test(word) && !OF.has(word) && !BEFORE_DAY.has(word)) return false;
  }
  return false;
}

const BEFORE_DAY = folded('du le dem den der il el o do l het end mid');

/** `may` and `mars` are words too: they are months with a capital letter and a day, a year or a preposition. */
function isMonthHere(word: string, index: number, { words, text, spelt }: Spelt): boolean {
  if (word.length > 3 && word !== 'mars' && word !== 'marco') return true;
  // Dutch and French write their months small.
  if ((word === 'mei' || word === 'mai') && ['in', 'en', 'vanaf', 'tot', 'begin'].includes(words[index - 1] ?? ''))
    return true;
  const first = text.charAt(spelt[index]?.start ?? 0);
  const capital = first !== first.toLowerCase();
  const placed = dayNear(words, index) !== null || yearNear(words, index) !== null || partBefore(words, index) !== null;
  return (
    placed ||
    (capital && ['in', 'by', 'until', 'from', 'im', 'ab', 'after', 'before', 'of'].includes(words[index - 1] ?? ''))
  );
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|o|de|ste)?$/u;

/** Between the days of a window: `from 1 to 15 September`, `1-15 July`, `du 1er au 30 juin`. */
const TO = folded('to and au et al y a e bis und tot en');

function dayNear(words: readonly string[], index: number): number | null {
  const skip = ['de', 'of'].includes(words[index - 1] ?? '') ? 2 : 1;
  for (const at of [index - skip, index + 1]) {
    const day = dayAt(words, at);
    if (day === null) continue;
    const opening = at < index ? dayAt(words, TO.has(words[at - 1] ?? '') ? at - 2 : at - 1) : null;
    return opening !== null && opening < day ? opening : day;
  }
  return null;
}

function dayAt(words: readonly string[], at: number): number | null {
  const day = Number(DAY.exec(words[at] ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : null;
}
