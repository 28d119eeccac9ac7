import type { Quote } from '../../span.ts';
import { foldWord } from '../grammar/fold.ts';
import { CLOSING } from './closings.ts';
import { DESKS, GENERIC } from './name-words.ts';
import { isTeamWord, nameInLine } from './person-name.ts';
import type { SignOffLine } from './sign-off-lines.ts';
import { TOWNS } from './towns.ts';

/** Lines below a closing in which the name may stand: `For the committee` or the house may come first. */
const BELOW = 4;

/**
 * Whose name stands under the letter. `isNobody` says of a name that it is the house's, or the reader's; `mayBe`, of one
 * without a leave before it, that it may be a person's: where it stands in the text tells.
 */
export function signedBy(
  lines: readonly SignOffLine[],
  isNobody: (name: string) => boolean,
  mayBe: (name: string, at: number) => boolean,
): Quote | null {
  const isNot = (name: string, at: number): boolean => isNobody(name) || !mayBe(name, at);
  return underClosing(lines, isNobody) ?? byItself(lines, isNot) ?? behindLastSentence(lines, isNot);
}

function underClosing(lines: readonly SignOffLine[], isNobody: (name: string) => boolean): Quote | null {
  for (const [index, line] of lines.entries()) {
    const closing = CLOSING.exec(line.text.slice(0, 160));
    if (closing === null) continue;
    const rest = (closing[1] ?? '').trim();
    const below = lines.slice(index + 1, index + 1 + BELOW);
    const places =
      rest === '' ? below : [{ text: rest, start: line.start + line.text.lastIndexOf(rest), opens: false }, ...below];
    for (const [at, { text, start, opens }] of places.entries()) {
      const found = nameBehindOffice(text);
      // One word alone is a name only where a name is due.
      if (
        found === null ||
        isNobody(found.name) ||
        (at > 0 && !(opens && found.bare) && !found.name.includes(' ') && rest !== '')
      )
        continue;
      // Below a team one word is a town.
      if (at > 0 && (isTown(text) || (!found.name.includes(' ') && isTeamLine(places[at - 1]?.text ?? '')))) continue;
      return quoteOf(found, start);
    }
  }
  return null;
}

/** Lines from the end in which a name may stand by itself, under a letter that takes no formal leave. */
const LAST = 5;

/** `Pippa Lane` or `Dom` as a line of its own near the end, where nothing but a title or a firm comes after it. */
function byItself(lines: readonly SignOffLine[], isNobody: (name: string, at: number) => boolean): Quote | null {
  const from = Math.max(1, lines.length - LAST);
  for (const [index, line] of lines.slice(from).entries()) {
    const { text } = line;
    if (CLOSING.test(text) || text.length > LONGEST_SIGNED || isTown(text)) continue;
    const found = nameBehindOffice(text);
    if (found === null || isNobody(found.name, line.start)) continue;
    const before = lines[from + index - 1];
    const alone = !found.name.includes(' ');
    const rest = lines.slice(from + index + 1);
    if (
      alone &&
      (isTeamLine(before?.text ?? '') ||
        isHouseLine(before) ||
        !isDue(line, before, rest.length === 0) ||
        !endsHere(rest))
    )
      continue;
    // `Bises,`: a leave that is in no list; `Eds.`; `Bx` before the name.
    if (alone && /,$|\p{Ll}\.$/u.test(text)) continue;
    if (alone && rest.length > 0 && /^.x$/u.test(found.name)) continue;
    if (!found.bare && (!endsHere(rest) || /\d|[.!?](?: |$)/u.test(text.slice(found.from + found.name.length))))
      continue;
    if (found.bare && /[!?:]$/u.test(text)) continue;
    return quoteOf(found, line.start);
  }
  return null;
}

const LONGEST_SIGNED = 70;

/** Whether one word alone may be a name: it is the last, opens a paragraph, or stands below a line that is done. */
function isDue(line: SignOffLine, before: SignOffLine | undefined, isLast: boolean): boolean {
  if (isLast || line.opens || before === undefined) return true;
  return /[^\p{L}\p{N}]$/u.test(before.text) || before.text.length > FULL || CLOSING.test(before.text);
}

/** A line as long as this is of a paragraph. */
const FULL = 45;

/** Whether the letter is over: what follows are lines of a signature, no sentence. */
function endsHere(rest: readonly SignOffLine[]): boolean {
  return rest.every(({ text }) => text.length < LONGEST_SIGNED && !/[!?]$|\p{Ll}{5}\.$/u.test(text));
}

/** What ends the last sentence of a letter before somebody's name: a stop, a smile, a kiss. */
const LAST_SENTENCE = /^.*(?:[.!?…)”"»]|\p{Extended_Pictographic}\uFE0F?|(?<= )[xX]{1,3}|:\)) +/su;

/** `... I'm afraid. All best, Saoirse`, `... la recherche. Farida`: a name behind the last sentence, on its line. */
function behindLastSentence(
  lines: readonly SignOffLine[],
  isNobody: (name: string, at: number) => boolean,
): Quote | null {
  for (const [index, line] of [...lines.entries()].slice(-3)) {
    if (!endsHere(lines.slice(index + 1))) continue;
    const from = LAST_SENTENCE.exec(line.text)?.[0].length ?? 0;
    if (from === 0) continue;
    const rest = line.text.slice(from);
    const leave = CLOSING.exec(rest)?.[1]?.trim() ?? '';
    const behind = leave === '' ? /^[^,.]{2,45}, (?=\p{Lu}|don )/u.exec(rest)?.[0].length : rest.lastIndexOf(leave);
    for (const at of behind === undefined ? [0] : [behind, 0]) {
      const found = nameBehindOffice(rest.slice(at));
      if (found === null || isNobody(found.name, line.start + from) || isTown(found.name)) continue;
      if (
        at === 0 &&
        !found.bare &&
        !/[,(]/u.test(
          rest
            .slice(found.from + found.name.length)
            .trim()
            .charAt(0),
        )
      )
        continue;
      return quoteOf(found, line.start + from + at);
    }
  }
  return null;
}

interface Found {
  readonly name: string;
  readonly from: number;
  readonly bare: boolean;
}

/** `Pour le comité, Denis Malavoy`, `Pregoeiro: Wanderley Assunção`: for whom, or as what, somebody signs. */
const OFFICE =
  /^(?:(?:für|for|pour|por|per|voor|pelo|pela|namens|on behalf of|au nom d[eu]|en nombre de|em nome d[eoa]s?|im namen|a nome d)\b.{2,50}?[,:] ?|(?:il|la|le|el|o|a|der|die|the|l['’]) ?.{2,40}?[,:] ?|[\p{L} ]{4,30}: )(?=\p{Lu}|dott|geom|rag|avv)/iu;

function nameBehindOffice(text: string): Found | null {
  const found = nameInLine(text);
  if (found !== null) return found;
  const office = OFFICE.exec(text)?.[0].length ?? 0;
  if (office === 0) return null;
  const behind = nameInLine(text.slice(office));
  return behind === null ? null : { ...behind, from: behind.from + office };
}

function quoteOf({ name, from }: Found, start: number): Quote {
  return { start: start + from, end: start + from + name.length, quote: name };
}

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/[\s'’]+/u)
    .map((word) => foldWord(word.replaceAll(/[^\p{L}]/gu, '')));
}

/** `L'équipe du Vieux Lavoir`: what stands alone below it is a town. */
function isHouseLine(line: SignOffLine | undefined): boolean {
  const words = wordsOf(line?.text ?? '');
  return words.length < 8 && words.some((word) => isTeamWord(word) || DESKS.has(word));
}

/** `L'équipe de La Grande Saline`, and not `For the committee`, below which somebody signs. */
function isTeamLine(text: string): boolean {
  const [first = '', ...rest] = wordsOf(text);
  return !SIGNED_FOR.has(first) && ([first, ...rest].some(isTeamWord) || isDepartment([first, ...rest]));
}

/** `Postgraduate Admissions`: nothing but what offices are called. */
function isDepartment(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => GENERIC.has(word));
}

const SIGNED_FOR = new Set(['for', 'fur', 'pour', 'por', 'per', 'voor', 'namens', 'im', 'on', 'pelo', 'pela']);

/** `Hamburg`, `Sherbrooke (Québec)` as all that a line says. */
function isTown(text: string): boolean {
  const bare = text.trim().replace(/(?: \([\p{L} .-]{2,30}\)|, \p{Lu}[\p{L} ]{1,20})$/u, '');
  return TOWNS.has(foldWord(bare));
}
