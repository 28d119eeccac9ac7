import type { Message } from '../../message/message.ts';
import type { Quote } from '../../span.ts';
import type { Passage } from '../passage/passage.ts';
import { hostOf, localPartOf, registeredName } from '../sender/domain-name.ts';
import { bareName } from './bare-name.ts';
import { displayNameParts } from './display-name.ts';
import { DESKS } from './name-words.ts';
import { INITIAL, nameInLine } from './person-name.ts';
import { signOffLines } from './sign-off-lines.ts';
import type { SignOffLine } from './sign-off-lines.ts';
import { signedBy } from './signed-by.ts';
import { titleOf, withoutTitle } from './titles.ts';

export interface PersonFound {
  readonly name: string;
  readonly quote: Quote | null;
}

/** Who signed the letter: the name under its closing, else the sender's own name; null when a team or machine did. */
export function personOf(message: Message, passage: Passage): PersonFound | null {
  const shown = message.from === null ? null : displayNameParts(message.from).person;
  const display = shown === null ? null : withoutTitle(shown);
  const lines = signOffLines(passage);
  const isNobody = (name: string): boolean =>
    isReader(name, message) || isSender(name, message, display) || isHouse(name, message, shown);
  const mayBe = (name: string, at: number): boolean => {
    if (display !== null) return name.includes(' ') || !isBelow(display, lines) || sharesLetter(name, display);
    return !isSaidBefore(name, passage.text.slice(0, at));
  };
  const signed = signedBy(lines, isNobody, mayBe);
  if (signed !== null) return { name: fuller(signed.quote, display, lines), quote: signed };
  return display === null ? null : { name: display, quote: null };
}

/** `Brandreth & Pole` below what it says of Brandreth & Pole: who signs hardly names themselves, a house does. */
function isSaidBefore(name: string, text: string): boolean {
  return (
    name.length > 3 && new RegExp(String.raw`(?<!\p{L})${name.replaceAll(/[^\p{L} ]/gu, '.')}(?!\p{L})`, 'u').test(text)
  );
}

/** Whether whom the header shows signs in one of the last lines. */
function isBelow(display: string, lines: readonly SignOffLine[]): boolean {
  const [first = ''] = display.split(' ');
  return lines.slice(-LAST_LINES).some(({ text }) => text === first || text.startsWith(`${first} `));
}

const LAST_LINES = 4;

/** `Pippa` and `Philippa Oakes`: short names begin as the long ones do, more often than not. */
function sharesLetter(name: string, display: string): boolean {
  return display.split(' ').some((word) => word.charAt(0) === name.charAt(0));
}

/** `Hi Mira,` and `Frau Sol` are no signatures. */
function isReader(name: string, { to }: Message): boolean {
  const words = name.slice(titleOf(name).length).split(' ');
  return to.some((reader) => words.every((word) => reader.name.split(/\s+/u).includes(word)));
}

/** Whether a name is that of the house that sent the letter: its header or its domain says so, and nobody's mailbox does. */
function isSender(name: string, { from }: Message, display: string | null): boolean {
  if (from === null) return false;
  const bare = bareName(name);
  // Houses have no initials.
  if (bare.length < 4 || INITIAL.test(name) || (display !== null && bareName(display).includes(bare))) return false;
  const local = bareName(localPartOf(from.address));
  if (!DESKS.has(local) && name.split(/\s+/u).some((word) => local.includes(bareName(word)))) return false;
  const domain = bareName(registeredName(hostOf(from.address)));
  // Who is called as the house is, with a first name before it, is its owner.
  if (domain.length > 4 && (domain.includes(bare) || isSpelt(name, domain))) return true;
  return bareName(from.name).includes(bare);
}

/** `Peak & Paddle` of peakandpaddle. */
function isSpelt(name: string, domain: string): boolean {
  return name.includes('&') && name.split(/\s+/u).every((word) => domain.includes(bareName(word)));
}

/** `Mirazel Moda` from `Grupo Mirazel`: several words that begin with one of the sender's, who is nobody, are the house. */
function isHouse(name: string, { from }: Message, person: string | null): boolean {
  if (from === null || person !== null || INITIAL.test(name)) return false;
  const [first = '', ...rest] = name.split(/\s+/u).map(bareName);
  const local = bareName(localPartOf(from.address));
  if (rest.length === 0 || [first, ...rest].some((word) => word.length > 2 && local.includes(word))) return false;
  const shown = new Set(from.name.split(/[\s'’]+/u).map(bareName));
  const isShown = (word: string): boolean => word.length < 3 || shown.has(word);
  if (first.length > 2 && [first, ...rest].every(isShown)) return true;
  return first.length > 3 && (shown.has(first) || bareName(registeredName(hostOf(from.address))).startsWith(first));
}

/** `Ann` under the letter and `Ann Lee` in the header, or in the lines below, are one person. */
function fuller(signed: string, display: string | null, lines: readonly SignOffLine[]): string {
  const bare = withoutTitle(signed).split(' ').at(-1) ?? '';
  if (display?.includes(' ') === true) {
    if (display.startsWith(signed) || display.endsWith(` ${signed}`)) return display;
    // `Mrs Osei`, whom the header calls by both names.
    if (titleOf(signed) !== '' && signed === `${titleOf(signed)}${bare}` && display.endsWith(` ${bare}`))
      return display;
  }
  if (signed.includes(' ')) return signed;
  for (const { text } of lines) {
    const name = nameInLine(text)?.name;
    if (name?.startsWith(`${signed} `) === true) return name;
  }
  return signed;
}
