import { isOccupation } from './occupations.ts';
import { INSIDE, LEFT_STOPS, PROCESS, RIGHT_STOPS } from './role-edges.ts';
import { afterSmallWords } from './written-words.ts';
import type { WrittenWord } from './written-words.ts';

const LONGEST = 9;

/** Words for work that are looked around in one stretch: no letter has as many. */
const MOST_WORK = 60;

/** Words of a stretch that may be a role, `to` not included, and how they were come by. */
export interface AroundWork {
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/** Each word that names work, with what may belong to it on both sides; short and long readings are all candidates. */
export function* aroundWork(words: readonly WrittenWord[]): Generator<AroundWork> {
  let left = MOST_WORK;
  for (let at = 0; at < words.length && left > 0; at += 1) {
    if (!isOccupation(words[at]?.key ?? '')) continue;
    left -= 1;
    const starts = startsOf(words, at);
    const ends = new Set([...endsOf(words, at), rightEnd(words, at, true), rightEnd(words, at, false)]);
    for (const to of ends) for (const [from, source] of starts) yield { from, to, source };
  }
}

/** Everywhere a role with the work at `at` may begin, and how each start is come by. */
function startsOf(words: readonly WrittenWord[], at: number): ReadonlyMap<number, string> {
  let from = at;
  while (
    from > 0 &&
    at - from < 6 &&
    words[from - 1]?.joinsNext === true &&
    !LEFT_STOPS.has(words[from - 1]?.key ?? '')
  )
    from -= 1;
  let behind = from;
  while (behind < at && isProcess(words[behind]?.key ?? '')) behind += 1;
  let capitals = at;
  while (capitals > from && words[capitals - 1]?.capital === true) capitals -= 1;
  const starts = new Map([[from, 'around work']]);
  for (let inner = from + 1; inner <= at; inner += 1) starts.set(inner, 'around work, fewer words');
  if (behind > from) starts.set(behind, 'around work, behind more');
  if (capitals > from) starts.set(capitals, 'around work, capitals');
  return starts;
}

/** A word about the process, or a number: `Recrutement chef de projet`, `R-10482 Payroll Specialist`. */
export function isProcess(key: string): boolean {
  return PROCESS.has(key) || /\d/u.test(key);
}

/** Everywhere a role with the work at `at` may end: it reaches over plain words, and over small ones to the next. */
function endsOf(words: readonly WrittenWord[], at: number): readonly number[] {
  const ends = [at + 1];
  let to = at + 1;
  while (to < words.length && to - at < LONGEST && words[to - 1]?.joinsNext === true) {
    const over = INSIDE.has(words[to]?.key ?? '') ? afterSmallWords(words, to, INSIDE) : to;
    const key = words[over]?.key ?? '';
    if (key === '' || RIGHT_STOPS.has(key) || INSIDE.has(key)) break;
    to = over + 1;
    ends.push(to);
  }
  return ends;
}

/** How far a role reaches to the right: over words with capitals, or over any that a small word ties to it. */
export function rightEnd(words: readonly WrittenWord[], at: number, capitalsOnly: boolean): number {
  let to = at + 1;
  while (to < words.length && to - at < LONGEST && words[to - 1]?.joinsNext === true) {
    const word = words[to];
    if (word === undefined) break;
    if (word.capital || isOccupation(word.key)) to += 1;
    else if (INSIDE.has(word.key) && word.joinsNext && (words[to + 1]?.capital === true || !capitalsOnly)) {
      const over = afterSmallWords(words, to, INSIDE);
      if (capitalsOnly && words[over]?.capital !== true) break;
      to = over + 1;
    } else break;
  }
  return to;
}
