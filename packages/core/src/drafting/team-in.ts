import type { DraftInput } from './draft.ts';
import { isTeam } from './names.ts';
import { linesOf } from './signed-name.ts';

/** What the people of a house are together, as an English letter may greet them. */
const TOGETHER =
  /\b(?:team|office|committee|administration|admissions|editors|board|panel|trustees|organisers|organizers|selectors|judges)$/i;
const LINE = /^(?:the )?((?:\p{Lu}[\p{L}'’&-]+ ){0,3}\p{Lu}[\p{L}'’-]+)$/iu;
/** A letter is signed within so many lines of its end. */
const LAST_LINES = 4;

/** "Programme Committee", as an English letter is signed by it or sent in its name; empty where no such name stands there. */
export function teamIn(input: DraftInput): string {
  if (input.reading.language !== 'en') return '';
  const written = (input.message.from?.name ?? '').split(/\s?[,(|]|\s[–—-]\s/)[0] ?? '';
  for (const line of [...linesOf(input).slice(-LAST_LINES), written]) {
    const name = LINE.exec(line)?.[1] ?? '';
    if (name !== '' && TOGETHER.test(name) && isTeam(name)) return /^editors$/i.test(name) ? name.toLowerCase() : name;
  }
  return '';
}
