import type { Message } from '../../message/message.ts';
import type { Quote } from '../../span.ts';
import { foldWord } from '../grammar/fold.ts';
import type { Passage } from '../passage/passage.ts';
import { bareName } from './bare-name.ts';
import { CLOSING } from './closings.ts';
import { displayNameParts } from './display-name.ts';
import { COMPANY, DESKS, GENERIC, LEGAL, NOT_NAMES } from './name-words.ts';
import { isOccupation } from './occupations.ts';
import { TOWNS } from './towns.ts';
import { hostOf, localPartOf, registeredName } from '../sender/domain-name.ts';

const NAME =
  /^[-–—~\s]{0,4}(\p{Lu}[\p{L}'’.-]{0,24}(?: (?:(?:van|von|de|der|den|da|di|del|la|le) ){0,2}\p{Lu}[\p{L}'’.-]{0,24}){0,3})(?=\s*(?:[,|(–-].{0,100}| (?:für|fürs|for|from|pour|per|por|voor|namens|im Namen|von|aus|at|bei|chez|en nombre|em nome|a nome)\b.{0,60}| (?:&|and|und|et|y|e|en|i) .{1,60})?$)/u;

/** What people are addressed by is no part of their name. `M.` is not here: nearly everywhere it is an initial. */
const TITLE =
  /^(?:(?:Dr\.-Ing|PD|Dr|Prof|Prof\.ssa|Dott\.ssa|Fr|Frau|Herr|Dra|Dott|Dottssa|Mag|Ing|Sr|Sra|Mr|Mrs|Ms|Mme|Rev|Don|Doña|Lic|Arq|Mtr[oa]|Lcd[oa])\.? )+/u;

/** Kisses behind a name: `Kat x`. */
const KISSES = /(?<=\p{L}) [xX]{1,3}$/u;

/** What stands in small letters before a name: signed for another, a degree. */
const BEFORE =
  /^(?:i\. ?[AV]\. |p\. ?[po]\. |gez\. |namens |(?:mr|drs?|ir|ing|prof|dott|dott\.ssa|avv|arch|geom|dra?)\. ){1,3}/u;

export interface PersonFound {
  readonly name: string;
  readonly quote: Quote | null;
}

/** Who signed the letter: the name under its closing, else the sender's own name; null when a team or machine did. */
export function personOf(message: Message, passage: Passage): PersonFound | null {
  const display = message.from === null ? null : (displayNameParts(message.from).person?.replace(TITLE, '') ?? null);
  const lines = lastLines(passage);
  const signed = signedName(lines, (name) => isSender(name, message, display));
  if (signed !== null) return { name: fuller(signed.quote, display, lines), quote: signed };
  return display === null ? null : { name: display, quote: null };
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
  if (domain.length > 4 && domain.includes(bare)) return true;
  return bareName(from.name).includes(bare);
}

/** `Ann` under the letter and `Ann Lee` in the header, or in the lines below, are one person. */
function fuller(signed: string, display: string | null, lines: readonly Line[]): string {
  if (display?.includes(' ') === true && (display.startsWith(signed) || display.endsWith(` ${signed}`))) return display;
  if (signed.includes(' ')) return signed;
  for (const { text } of lines) {
    const name = NAME.exec(text.replace(BEFORE, '').replace(TITLE, '').slice(0, 160))?.[1];
    if (name?.startsWith(`${signed} `) === true && isPersonName(name)) return name;
  }
  return signed;
}

/** The last lines of the letter, signature included. */
function lastLines(passage: Passage): readonly Line[] {
  const spans = [...passage.author.slice(1), ...passage.signature].toSorted((one, other) => one.start - other.start);
  const last = spans.at(-1);
  const first = spans.find((span) => last !== undefined && span.end > last.end - 4000);
  if (last === undefined || first === undefined) return [];
  return linesOf(passage.text, Math.max(first.start, last.end - 4000), last.end);
}

/** Lines below a closing in which the name may stand: `For the committee` or the house may come first. */
const BELOW = 4;

function signedName(lines: readonly Line[], isHouse: (name: string) => boolean): Quote | null {
  for (const [index, line] of lines.entries()) {
    const closing = CLOSING.exec(line.text.slice(0, 160));
    if (closing === null) continue;
    const rest = (closing[1] ?? '').trim();
    const below = lines.slice(index + 1, index + 1 + BELOW);
    const places = rest === '' ? below : [{ text: rest, start: line.start + line.text.indexOf(rest) }, ...below];
    for (const [at, { text, start }] of places.entries()) {
      const found = nameIn(text, start);
      // One word alone is a name only where a name is due.
      if (found === null || isHouse(found.quote) || (at > 0 && !found.quote.includes(' ') && rest !== '')) continue;
      // Below a team one word is a town.
      if (at > 0 && (isTown(text) || (!found.quote.includes(' ') && isTeamLine(places[at - 1]?.text ?? '')))) continue;
      return found;
    }
  }
  const found = lastName(lines);
  return found === null || isHouse(found.quote) ? null : found;
}

/** Lines from the end in which a name may stand by itself, under a letter that takes no formal leave. */
const LAST = 5;

/** `Pippa Lane` or `Dom` as a line of its own near the end, where nothing but a title or a firm comes after it. */
function lastName(lines: readonly Line[]): Quote | null {
  const from = Math.max(1, lines.length - LAST);
  for (const [index, line] of lines.slice(from).entries()) {
    const whole = line.text.trim().replace(BEFORE, '');
    const without = whole.replace(ROLE_BEHIND, '');
    const text = without.includes(' ') ? without : whole;
    if (CLOSING.test(text)) continue;
    const words = text.split(/\s+/u).length;
    if (text.length > 40 || words > 4 || /[.!?:]$/u.test(text.replace(/^(?:\p{Lu}\. ?)+/u, ''))) continue;
    // One word alone is a name only as the last thing said.
    if (words === 1 && (from + index < lines.length - 1 || isHouseLine(lines[from + index - 1]) || isTown(text)))
      continue;
    const found = nameIn(
      text.replace(/^[-–—\s]+/u, ''),
      line.start + line.text.indexOf(text.replace(/^[-–—\s]+/u, '')),
    );
    if (found !== null && found.quote.length >= text.replace(/^[-–—\s]+/u, '').length - 1) return found;
  }
  return null;
}

/** `L'équipe du Vieux Lavoir`: what stands alone below it is a town. */
function isHouseLine(line: Line | undefined): boolean {
  const words = (line?.text ?? '').split(/[\s'’]+/u).map((word) => foldWord(word.replaceAll(/[^\p{L}]/gu, '')));
  return words.length < 8 && words.some((word) => TEAM.test(word) || DESKS.has(word));
}

/** `L'équipe de La Grande Saline`, and not `For the committee`, below which somebody signs. */
function isTeamLine(text: string): boolean {
  const [first = '', ...rest] = text
    .trim()
    .split(/[\s'’]+/u)
    .map((word) => foldWord(word.replaceAll(/[^\p{L}]/gu, '')));
  return !SIGNED_FOR.has(first) && [first, ...rest].some((word) => TEAM.test(word));
}

const SIGNED_FOR = new Set(['for', 'fur', 'pour', 'por', 'per', 'voor', 'namens', 'im', 'on', 'pelo', 'pela']);

/** `Hamburg`, `Sherbrooke (Québec)` as all that a line says. */
function isTown(text: string): boolean {
  const bare = text.trim().replace(/(?: \([\p{L} .-]{2,30}\)|, \p{Lu}[\p{L} ]{1,20})$/u, '');
  return TOWNS.has(foldWord(bare));
}

/** `Claire Besson, directrice de casting`: what somebody does, behind the name. */
const ROLE_BEHIND = /(?:, [\p{L}'’ -]{3,45}| \([\p{L}. ]{1,20}\))$/u;

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    if (line.trim() !== '') lines.push({ text: line.replace(/\s+$/u, '').replace(KISSES, ''), start });
    start += line.length + 1;
  }
  return lines;
}

function nameIn(text: string, start: number): Quote | null {
  const name = NAME.exec(text.slice(0, 160).replace(BEFORE, ''))?.[1]?.replace(TITLE, '');
  if (name === undefined || !isPersonName(name)) return null;
  const at = start + text.indexOf(name);
  return { start: at, end: at + name.length, quote: name };
}

/** Words before the name of a team, an office, a family. */
const HOUSE_FIRST = new Set(
  'the your our l d le la les votre notre ihr ihre dein deine euer eure das die der unser im el los las tu su il lo gli o os as i je uw jullie het de familie family famille familia famiglia maison love'.split(
    ' ',
  ),
);

const TEAM = /team$|^equip|komitee$|kommission$|^comit|^commiss|^komi|^sekretar|^secret|^segret|^redak|^redac|^redaz/u;

/** `D. W. Pratt`: a letter with a stop is no article. */
const INITIAL = /^\p{Lu}\. /u;

function isPersonName(name: string): boolean {
  // `L'équipe`: nobody is called so.
  if (/^L['’]\p{Ll}/u.test(name)) return false;
  const words = name.split(/\s+/u).map((word) => foldWord(word.replaceAll(/[^\p{L}]/gu, '')));
  if (
    words.length > 4 ||
    (HOUSE_FIRST.has(words[0] ?? '') && !INITIAL.test(name)) ||
    words.some((word) => DESKS.has(word) || TEAM.test(word)) ||
    words.some((word) => word.length > 5 && isOccupation(word)) ||
    words.some((word) => LEGAL.has(word) && word.length > 2) ||
    (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) ||
    words.some((word) => COMPANY.has(word)) ||
    words.some((word) => GENERIC.has(word) && word.length > 3)
  )
    return false;
  // `FilmFreeway`: a capital within a word is a brand's, but for `McNeil`.
  if (/\p{Ll}\p{Lu}/u.test(name.replaceAll(/\b(?:Mc|Mac|De|Di|Du|Le|La|Van|O['’])(?=\p{Lu})/gu, ''))) return false;
  return !words.some((word) => NOT_NAMES.has(word) && word.length > 3) && /\p{Ll}/u.test(name);
}
