import type { Message } from '../../message/message.ts';
import type { Quote } from '../../span.ts';
import { foldWord } from '../grammar/fold.ts';
import type { Passage } from '../passage/passage.ts';
import { readingTextStart } from '../reading-text.ts';
import { asInDomains } from './bare-name.ts';
import { displayNameParts } from './display-name.ts';
import { COMPANY, CONNECTORS, NOT_NAMES } from './name-words.ts';

/** How far into the letter, and how far before its end, the sender's name is looked for. */
const HEAD = 6000;
const TAIL = 2000;
const LONGEST_LINE = 1600;
const MOST_WORDS = 9;
/** Letters of the domain that a name must at least spell, and their share of it. */
const FEWEST_LETTERS = 5;
const LEAST_SHARE = 0.5;

/** A name in the letter, or in its header, that the sender's domain spells. */
export interface DomainRun {
  readonly name: string;
  /** Share of the domain's letters that the name spells, 0..1. */
  readonly share: number;
  /** Where the text says it; null when only the display name does. */
  readonly quote: Quote | null;
}

interface Word {
  readonly text: string;
  /** Lower-case letters and digits, without a possessive `s`; `and` for `&`. */
  readonly key: string;
  /** `Children's` spells `childrens` too; else the same as `key`. */
  readonly full: string;
  readonly start: number;
  /** Where the word ends, its possessive aside. */
  readonly end: number;
  readonly possessive: boolean;
}

interface Source {
  readonly text: string;
  /** Offset of `text` in the text that is read; null for what stands in the header alone. */
  readonly offset: number | null;
  readonly rank: number;
  /** A line that is a name, or ends with one, names the sender in full; a sentence may run on. */
  readonly whole: boolean;
}

/**
 * Who the sender is, by the letters of their domain: `otterandbrass` in a letter signed `Otter & Brass Games`.
 * The fullest spelling wins, then the signature and the header before the letter's own sentences, then the longer name.
 */
export function domainRun(message: Message, passage: Passage, domain: string): DomainRun | null {
  const letters = asInDomains(domain.replaceAll(/[^a-z0-9]/gu, ''));
  if (letters.length < 3) return null;
  const person = message.from === null ? null : displayNameParts(message.from).person;
  let best: DomainRun | null = null;
  let bestScore = 0;
  for (const source of sourcesOf(message, passage)) {
    if (!mayBegin(source.text, letters)) continue;
    for (const run of runsOf(source.text)) {
      const found = spelt(run, letters, source.whole);
      if (found === null) continue;
      const name = source.text.slice(found.start, found.end);
      if (name === person || (found.share < 1 && person?.includes(name) === true)) continue;
      const score = found.share * 10 + source.rank + Math.min(6, name.split(/\s+/u).length) * 0.2;
      if (score <= bestScore) continue;
      const start = (source.offset ?? 0) + found.start;
      best = {
        name,
        share: found.share,
        quote: source.offset === null ? null : { start, end: start + name.length, quote: name },
      };
      bestScore = score;
    }
  }
  return best;
}

function sourcesOf(message: Message, passage: Passage): readonly Source[] {
  const sources: Source[] = [];
  const display = message.from?.name.slice(0, 200) ?? '';
  if (display !== '') sources.push({ text: display, offset: null, rank: 3, whole: true });
  const bodyStart = readingTextStart(message);
  const subject = message.subject.slice(0, 500);
  sources.push({ text: subject, offset: 0, rank: 1, whole: false });
  const spans = [...passage.author.slice(1), ...passage.signature];
  const last = Math.max(0, ...spans.map(({ end }) => end));
  for (const { start, end } of spans) {
    let at = start;
    for (const line of passage.text.slice(start, end).split('\n')) {
      const near = at < bodyStart + HEAD || at > last - TAIL;
      // Short lines near the end are a signature; a wrapped sentence is neither short nor last.
      const signs = at > last - 400 && line.length < 70 && !/[.!?]\s*$/u.test(line);
      if (near && line.length < LONGEST_LINE) {
        sources.push({ text: line, offset: at, rank: signs ? 2.5 : 0, whole: signs });
      }
      at += line.length + 1;
    }
  }
  return sources;
}

/** Whether some name-like word has the domain's first letter; quick, for the lines that have none. */
function mayBegin(text: string, letters: string): boolean {
  const small = letters.charCodeAt(0);
  const large = letters.charAt(0).toUpperCase().charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Letters with marks may fold to it; a small letter only joins a name, it begins none.
    if (code === large || (code >= 0xc0 && code < 0x2000) || (code === small && code < 58)) return true;
  }
  return false;
}

const WORD = /&|[\p{L}\p{N}][\p{L}\p{N}'’]{0,40}/gu;

/** Stretches of words that nothing but spaces, hyphens and full stops of initials divide, name-like or between names. */
function runsOf(text: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const between = text.slice(end, match.index);
    if (run.length > 0 && !/^(?: {1,3}|-|\. )$/u.test(between)) {
      runs.push(run);
      run = [];
    }
    const joins = isCapital(word) || word === '&' || (run.length > 0 && CONNECTORS.has(foldWord(word)));
    if (joins) run.push(wordAt(word, match.index));
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    end = match.index + match[0].length;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function wordAt(text: string, start: number): Word {
  const bare = text.replace(/['’]s?$/u, '');
  const possessive = bare.length < text.length;
  return { text, key: keyOf(bare), full: keyOf(text), start, end: start + bare.length, possessive };
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || /\d/u.test(first);
}

function keyOf(word: string): string {
  return word === '&' ? 'and' : foldWord(word).replaceAll(/[^a-z0-9]/gu, '');
}

/** The name within a run that spells the domain, or most of it; null when none does. */
function spelt(
  run: readonly Word[],
  letters: string,
  whole: boolean,
): { readonly start: number; readonly end: number; readonly share: number } | null {
  let best: { from: number; to: number; used: number } | null = null;
  for (let from = 0; from < run.length && from < 40; from += 1) {
    if (CONNECTORS.has(run[from]?.key ?? '') || run[from]?.text === '&') continue;
    const found = spellFrom(run, from, letters);
    if (found !== null && (best === null || found.used > best.used)) best = { from, ...found };
  }
  if (best === null || best.used < Math.min(FEWEST_LETTERS, letters.length)) return null;
  const share = best.used / letters.length;
  if (share < LEAST_SHARE) return null;
  const { from, to } = widened(run, best.from, best.to, whole);
  const first = run[from];
  const last = run[to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end, share };
}

/** How much of `letters` the words from `from` on spell in order, a word left out here and there. */
function spellFrom(run: readonly Word[], from: number, letters: string): { to: number; used: number } | null {
  let used = 0;
  let to = from;
  for (let at = from; at < run.length && at < from + MOST_WORDS; at += 1) {
    const word = run[at];
    const full = asInDomains(word?.full ?? '');
    const key = full !== '' && letters.startsWith(full, used) ? full : asInDomains(word?.key ?? '');
    if (key !== '' && letters.startsWith(key, used)) {
      used += key.length;
      to = at + 1;
    } else if (at === from) return null;
    if (used === letters.length) break;
  }
  return used === 0 ? null : { to, used };
}

function isNameWord({ text, key }: Word): boolean {
  return text !== '&' && isCapital(text) && !/^\d/u.test(text) && !CONNECTORS.has(key);
}

/** `Small Machines` within `the Museum of Small Machines`; to the right only as far as it is still a name. */
function widened(run: readonly Word[], start: number, end: number, whole: boolean): { from: number; to: number } {
  let from = start;
  let to = end;
  for (;;) {
    const before = run[from - 1];
    const further = run[from - 2];
    if (before === undefined) break;
    if (CONNECTORS.has(before.key) && further !== undefined && !CONNECTORS.has(further.key) && before.key !== 'the')
      from -= 2;
    else if (whole && isCapital(before.text) && !CONNECTORS.has(before.key) && !NOT_NAMES.has(before.key)) from -= 1;
    else break;
  }
  while (to < run.length && to - from < MOST_WORDS) {
    const next = run[to];
    const further = run[to + 1];
    if (next === undefined || (run[to - 1]?.possessive === true && !whole)) break;
    if (COMPANY.has(next.key) || (whole && isNameWord(next))) to += 1;
    else if (whole && CONNECTORS.has(next.key) && further !== undefined && isNameWord(further)) to += 2;
    else break;
  }
  return { from, to };
}
