import type { Message } from '../../message/message.ts';
import type { Quote } from '../../span.ts';
import { foldWord } from '../grammar/fold.ts';
import type { Passage } from '../passage/passage.ts';
import { displayNameParts } from './display-name.ts';
import { COMPANY, GENERIC, LEGAL, NOT_NAMES } from './name-words.ts';

/** Lines that close a letter, in the seven languages. */
const CLOSING =
  /^\s{0,4}(?:(?:with |my |our )?(?:best|kind|kindest|warm|warmest|many|sincere|good)(?: regards| wishes| thanks)?|regards|sincerely|yours(?: sincerely| truly| faithfully)?|cheers|thanks(?: again)?|thank you|all the best|take care|warmly|respectfully|cordially|cordialement|bien (?:à vous|cordialement|à toi)|sincères salutations|salutations|avec mes .{0,30}|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|liebe|herzliche|freundliche) grüße|saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|cordialmente|atenciosamente|com os melhores cumprimentos|abraços?|um abraço|cordiali saluti|distinti saluti|un caro saluto|saluti|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|groet(?:en|jes)?|mvg|vg|lg)[\s,.!–-]{0,4}(.{0,60})$/iu;

const NAME =
  /^[-–—~\s]{0,4}(\p{Lu}[\p{L}'’.-]{0,24}(?: (?:(?:van|von|de|der|den|da|di|del|la|le) ){0,2}\p{Lu}[\p{L}'’.-]{0,24}){0,3})(?=\s*(?:[,|(–-].{0,100})?$)/u;

/** What people are addressed by is no part of their name. */
const TITLE = /^(?:(?:Dr|Prof|Dra|Dott|Dottssa|Mag|Ing|Sr|Sra|Mr|Mrs|Ms|Mme|M|Rev|Don|Doña)\.? )+/u;

export interface PersonFound {
  readonly name: string;
  readonly quote: Quote | null;
}

/** Who signed the letter: the name under its closing, else the sender's own name; null when a team or machine did. */
export function personOf(message: Message, passage: Passage): PersonFound | null {
  const display = message.from === null ? null : displayNameParts(message.from).person;
  const signed = signedName(passage);
  if (signed !== null) return { name: fuller(signed.quote, display), quote: signed };
  return display === null ? null : { name: display, quote: null };
}

/** `Ann` under the letter and `Ann Lee` in the header are one person. */
function fuller(signed: string, display: string | null): string {
  return display !== null && display.startsWith(`${signed} `) ? display : signed;
}

function signedName(passage: Passage): Quote | null {
  const spans = [...passage.author.slice(1), ...passage.signature].toSorted((one, other) => one.start - other.start);
  const last = spans.at(-1);
  const first = spans.find((span) => last !== undefined && span.end > last.end - 4000);
  if (last === undefined || first === undefined) return null;
  const from = Math.max(first.start, last.end - 4000);
  const lines = linesOf(passage.text, from, last.end);
  for (const [index, line] of lines.entries()) {
    const closing = CLOSING.exec(line.text.slice(0, 160));
    if (closing === null) continue;
    const rest = (closing[1] ?? '').trim();
    const found = rest === '' ? nameBelow(lines, index) : nameIn(rest, line.start + line.text.indexOf(rest));
    if (found !== null) return found;
  }
  return lastName(lines);
}

/** Lines from the end in which a name may stand by itself, under a letter that takes no formal leave. */
const LAST = 5;

/** `Pippa Lane` or `Dom` as a line of its own near the end, where nothing but a title or a firm comes after it. */
function lastName(lines: readonly Line[]): Quote | null {
  const from = Math.max(1, lines.length - LAST);
  for (const [index, line] of lines.slice(from).entries()) {
    const text = line.text.trim();
    const words = text.split(/\s+/u).length;
    if (text.length > 40 || words > 4 || /[.!?:]$/u.test(text.replace(/^(?:\p{Lu}\. ?)+/u, ''))) continue;
    // One word alone is a name only as the last thing said.
    if (words === 1 && from + index < lines.length - 1) continue;
    const found = nameIn(
      text.replace(/^[-–—\s]+/u, ''),
      line.start + line.text.indexOf(text.replace(/^[-–—\s]+/u, '')),
    );
    if (found !== null && found.quote.length >= text.replace(/^[-–—\s]+/u, '').length - 1) return found;
  }
  return null;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    if (line.trim() !== '') lines.push({ text: line.replace(/\s+$/u, ''), start });
    start += line.length + 1;
  }
  return lines;
}

function nameBelow(lines: readonly Line[], closing: number): Quote | null {
  const next = lines[closing + 1];
  return next === undefined ? null : nameIn(next.text, next.start);
}

function nameIn(text: string, start: number): Quote | null {
  const name = NAME.exec(text.slice(0, 160))?.[1]?.replace(TITLE, '');
  if (name === undefined || !isPersonName(name)) return null;
  const at = start + text.indexOf(name);
  return { start: at, end: at + name.length, quote: name };
}

function isPersonName(name: string): boolean {
  const words = name.split(/\s+/u).map((word) => foldWord(word.replaceAll(/[^\p{L}]/gu, '')));
  if (
    words.length > 4 ||
    words.some((word) => LEGAL.has(word) && word.length > 2) ||
    words.some((word) => COMPANY.has(word)) ||
    words.some((word) => GENERIC.has(word) && word.length > 3)
  )
    return false;
  return !words.some((word) => NOT_NAMES.has(word) && word.length > 3) && /\p{Ll}/u.test(name);
}
