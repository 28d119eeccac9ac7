import { foldWord } from '../grammar/fold.ts';
import { isWordCode } from '../grammar/tokens.ts';
import type { Span } from '../../span.ts';

/** A word as names are written: `St`, `Müller-Lang`, `B.V`, `&`; with what stands around it. */
export interface WrittenWord {
  readonly start: number;
  /** Its possessive `’s` not included. */
  readonly end: number;
  /** Folded, letters and digits only; `&` as it is. */
  readonly key: string;
  /** Begins with a capital or a digit, or has one inside (`eBay`). */
  readonly capital: boolean;
  /** Nothing but spaces stands between it and the next word. */
  readonly joinsNext: boolean;
  readonly endsLine: boolean;
  readonly startsLine: boolean;
  readonly possessive: boolean;
}

/** Words longer than this are addresses and numbers. */
const LONGEST = 40;

/** What a sign is, by its code: 0 part of a word, 1 a letter, a digit or `&`, 2 divides words. */
const KIND = kinds();

function kinds(): Uint8Array {
  const found = new Uint8Array(0x10000);
  for (let code = 0; code < found.length; code += 1) found[code] = Number(isWordCode(code));
  found['&'.charCodeAt(0)] = 1;
  const dividing = ' \t\n\r\u00a0,;:!?()[]{}<>"“”„«»|/•*—–…';
  for (let at = 0; at < dividing.length; at += 1) found[dividing.charCodeAt(at)] = 2;
  return found;
}

/** A full stop after these ends no name. */
const TITLES = new Set(
  'st dr mr mrs ms no prof jr sr ste co sec dept univ inc ltd bros corp mt ft ing rev hon asst assoc sig dott sra ltda stellv dipl wiss aux resp'.split(
    ' ',
  ),
);

/** The words of one stretch of a text, at most `most` of them. Linear. */
export function writtenWords(text: string, { start, end }: Span, most = 1500): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  let at = start;
  let fresh = true;
  while (at < end && words.length < most) {
    const code = text.charCodeAt(at);
    if (KIND[code] !== 1) {
      if (code === 10) fresh = true;
      at += 1;
      continue;
    }
    const from = at;
    while (at < end && KIND[text.charCodeAt(at)] !== 2) at += 1;
    at = elided(text, from, at);
    const stop = at;
    at = withEnding(text, at, end);
    const word = wordAt(text, { from, stop, to: at }, end, fresh);
    fresh = false;
    if (word !== null) words.push(word);
  }
  return words;
}

/** The place behind the small words from `from` on, three at most, that join what stands on both sides of them. */
export function afterSmallWords(words: readonly WrittenWord[], from: number, small: ReadonlySet<string>): number {
  let at = from;
  while (at < from + 3 && small.has(words[at]?.key ?? '') && words[at]?.joinsNext === true) at += 1;
  return at;
}

/** Small words that lose their last letter before another: `d'agent`, `dell'Orso`. Folded. */
const ELIDED = new Set('l d qu n s c j m t un all dell dall nell sull quell quest'.split(' '));

/** Where the small word that begins at `from` ends, if it is one that leans on the next; else `to`. */
function elided(text: string, from: number, to: number): number {
  for (let at = from + 1; at < Math.min(to - 2, from + 6); at += 1) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    return ELIDED.has(text.slice(from, at).toLowerCase()) ? at : to;
  }
  return to;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** What a word for both genders adds: `Chargé(e)`, `Delegado/a`, `Mitarbeiter*in`. */
const ENDING =
  /(?:\(\p{Ll}{1,6}\)(?:\(\p{Ll}{1,4}\))?|[*:]in(?:nen)?|\/-?(?:in|[aoernAO]|ne|se|ve|re|ère|euse|trice|rice|as|os|RICE|EUSE))(?![\p{L}\p{N}(/])/uy;

function withEnding(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code !== 40 && code !== 42 && code !== 47 && code !== 58) return at;
  ENDING.lastIndex = at;
  const ending = ENDING.exec(text)?.[0].length ?? 0;
  return at + ending > end ? at : at + ending;
}

const PLAIN = /^[a-z]+$/u;

/** A stretch that is a word, and what it adds for another gender behind `stop`. */
interface Stretch {
  readonly from: number;
  readonly stop: number;
  readonly to: number;
}

function wordAt(text: string, { from, stop, to }: Stretch, limit: number, startsLine: boolean): WrittenWord | null {
  if (to - from > LONGEST) return null;
  const leans = isApostrophe(text.charCodeAt(to)) && to < limit;
  let next = leans ? to + 1 : to;
  while (next < limit && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 0xa0)) next += 1;
  const follows = next > to && next < limit && KIND[text.charCodeAt(next)] === 1;
  const endsLine = next >= limit || text.charCodeAt(next) === 10 || text.charCodeAt(next) === 13;
  const raw = text.slice(from, stop);
  if (PLAIN.test(raw))
    return {
      start: from,
      end: to,
      key: raw,
      capital: false,
      joinsNext: follows,
      endsLine,
      startsLine,
      possessive: false,
    };
  if (raw.includes('@') || raw.includes('_')) return null;
  const trimmed = raw.replace(/[.'’-]+$/u, '');
  const bare = trimmed.replace(/['’]s?$/u, '');
  const key = bare === '&' ? '&' : foldWord(bare).replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (key === '') return null;
  const stopped =
    stop === to && raw.endsWith('.') && !TITLES.has(key) && !/^\p{Lu}$/u.test(bare) && !/\..*\.$/u.test(raw);
  return {
    start: from,
    end: stop === to ? from + bare.length : to,
    key,
    capital: /^[\p{Lu}\d&]/u.test(bare) || /\p{Ll}\p{Lu}/u.test(bare),
    joinsNext: follows && !stopped,
    endsLine,
    startsLine,
    possessive: trimmed.length > bare.length,
  };
}
