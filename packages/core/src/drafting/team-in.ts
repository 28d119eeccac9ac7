import { holdsIn } from '../asked-of.ts';
import type { DraftInput } from './draft.ts';
import { isTeam } from './names.ts';
import { linesOf } from './signed-name.ts';

/** What the people of a house are together, as an English letter may greet them. */
const TOGETHER =
  /\b(?:team|office|committee|administration|admissions|editors|board|panel|trustees|organisers|organizers|selectors|judges|recruitment|recruiting|procurement|resourcing|bookings?)$/i;
const LINE = /^(?:the )?((?:\p{Lu}[\p{L}'’&-]+ ){0,3}\p{Lu}[\p{L}'’-]+)$/iu;
/** A letter is signed within so many lines of its end. */
const LAST_LINES = 4;

/** "Programme Committee", as an English letter is signed by it or sent in its name; empty where no such name stands there. */
export function teamIn(input: DraftInput): string {
  if (input.reading.language !== 'en') return '';
  const written = (input.message.from?.name ?? '').split(/\s?[,(|]|\s[–—-]\s/)[0] ?? '';
  for (const line of [...linesOf(input).slice(-LAST_LINES), written]) {
    const name = LINE.exec(line)?.[1] ?? '';
    if (name !== '' && holdsIn(TOGETHER, name) && isTeam(name))
      return /^editors$/i.test(name) ? name.toLowerCase() : withTeam(name);
  }
  return '';
}

/** "Recruitment" and "Graduate Admissions" are what a team does. */
function withTeam(name: string): string {
  return /\b(?:admissions|administration|recruitment|recruiting|procurement|resourcing|bookings?)$/i.test(name)
    ? `${name} team`
    : name;
}

/** What a house is called that may be greeted by its name alone. */
const ALONE =
  /\b(?:agency|association|board|books|college|company|council|festival|foundation|gallery|institute|journal|library|magazine|museum|opera|orchestra|partners|press|quarterly|review|school|society|theatre|trust|university)$/i;
const MOST_WORDS = 5;

/** "Polyglossa team", "Pennard Cole Literary Agency": the house that an English letter is signed by or sent in the name of; empty where that is not plain. */
export function houseIn(input: DraftInput): string {
  const { reading, message } = input;
  const name = (reading.organisation ?? '').replace(/^the /i, '');
  if (reading.language !== 'en' || name.split(' ').length > MOST_WORDS || !/^\p{Lu}/u.test(name)) return '';
  const signed = [...linesOf(input).slice(-LAST_LINES), message.from?.name ?? ''].some(
    (line) => line.replace(/^the /i, '').replace(/[,.!]$/, '') === name,
  );
  if (!signed || name === message.from?.name?.split(' ')[0]) return '';
  return holdsIn(ALONE, name) ? name : `${name} team`;
}
