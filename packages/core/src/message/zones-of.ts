import { attributionAt } from './attribution.ts';
import { isForwardMark, isHeaderBlock } from './forwarded.ts';
import { isDeviceLine, isFooterLine, isListRule, isSignatureMark, mayHaveFooter } from './tail.ts';
import type { Zone, ZoneKind } from './zones.ts';

/**
 * Tells what the author of a message wrote from what they quoted or forwarded, their signature and the footer.
 * Zones cover the text line by line, without gaps. In doubt a line is the author's: a letter is never cut
 * on a guess. Linear in the text.
 */
export function zonesOf(text: string): readonly Zone[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const kinds = lines.map((): ZoneKind => 'author');
  const end = markQuotes(lines, kinds);
  markSignature(lines, kinds, end);
  const own = kinds.includes('quoted') ? lines.filter((_, i) => kinds[i] !== 'quoted') : lines;
  if (mayHaveFooter(own)) markFooter(lines, kinds, end);
  return merge(lines, kinds);
}

/** Marks what is quoted and returns the line from which everything is, or the number of lines. */
function markQuotes(lines: readonly string[], kinds: ZoneKind[]): number {
  let authoredFrom = lines.length;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (isBlank(line)) continue;
    if (isMarked(line)) {
      kinds[i] = 'quoted';
      continue;
    }
    const quote = quoteStart(lines, i, authoredFrom);
    if (quote === null) {
      authoredFrom = Math.min(authoredFrom, i);
      continue;
    }
    kinds.fill('quoted', quote.from, quote.until);
    if (quote.until === lines.length) return quote.from;
    i = quote.until - 1;
  }
  bridgeBlanks(lines, kinds);
  return lines.length;
}

/** Lines that are quoted as a block: an introduction alone, or everything to the end. */
interface QuotedLines {
  readonly from: number;
  readonly until: number;
}

/**
 * Whether this line introduces a quotation, and how far that reaches: to the end, or, when marked lines follow, as
 * far as the introduction. `authoredFrom` is the first line that nobody quoted: with nothing above it, only sure
 * signs make a quotation of the rest.
 */
function quoteStart(lines: readonly string[], at: number, authoredFrom: number): QuotedLines | null {
  const end = lines.length;
  if (isForwardMark(lines[at] ?? '')) {
    const behind = afterHeaders(lines, at + 1);
    return { from: at, until: isMarked(nextText(lines, behind)) ? behind : end };
  }
  if (isHeaderBlock(lines, at)) {
    const separated = isRule(lines[at - 1] ?? '');
    if (authoredFrom < at || separated) return { from: separated ? at - 1 : at, until: end };
  }
  const attribution = attributionAt(lines, at);
  if (attribution === null) return null;
  const { start, strength } = attribution;
  if (isMarked(nextText(lines, at + 1))) return { from: start, until: at + 1 };
  return strength === 'strong' && authoredFrom < start ? { from: start, until: end } : null;
}

function markSignature(lines: readonly string[], kinds: ZoneKind[], end: number): void {
  const letter = lines.findIndex((line, i) => kinds[i] === 'author' && !isBlank(line));
  if (letter === -1) return;
  let stop = end;
  for (let i = end - 1; i > letter; i--) {
    const line = lines[i] ?? '';
    if (kinds[i] !== 'author') {
      stop = i;
      continue;
    }
    if (isDeviceLine(line)) kinds[i] = 'signature';
    const mark = isSignatureMark(line);
    if (mark === null) continue;
    if (mark === 'likely' && !looksLikeSignature(lines.slice(i + 1, Math.min(stop, i + 80)))) continue;
    kinds.fill('signature', i, stop);
    return;
  }
}

/** Short lines and few of them; a long paragraph after `--` belongs to a letter that uses it as a divider. */
function looksLikeSignature(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => !isBlank(line));
  const letter = filled.findIndex(isFooterLine);
  const own = letter === -1 ? filled : filled.slice(0, letter);
  return own.length > 0 ? own.length <= 12 && own.every((line) => line.length <= 120) : filled.length > 0;
}

/** A footer is the paragraph with the cue and what little comes after it; prose after it is the letter again. */
function markFooter(lines: readonly string[], kinds: ZoneKind[], end: number): void {
  let seenLetter = false;
  let inFooter = false;
  let paragraphIsFooter = false;
  for (let i = 0; i < end; i++) {
    const line = lines[i] ?? '';
    if (isBlank(line)) {
      paragraphIsFooter = false;
      if (inFooter && kinds[i] === 'author') kinds[i] = 'footer';
      continue;
    }
    const isCue = seenLetter && kinds[i] !== 'quoted' && (isFooterLine(line) || isListRule(lines, i));
    if (isCue) paragraphIsFooter = true;
    inFooter = paragraphIsFooter || (inFooter && kinds[i] !== 'quoted' && line.length < 90 && !/[.!?]\s*$/.test(line));
    if (inFooter) kinds[i] = 'footer';
    else if (kinds[i] === 'author') seenLetter = true;
  }
}

/** Blank lines between two quoted lines are quoted. */
function bridgeBlanks(lines: readonly string[], kinds: ZoneKind[]): void {
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    if (isBlank(lines[i] ?? '')) continue;
    if (kinds[i] === 'quoted' && last !== -1 && kinds[last] === 'quoted') kinds.fill('quoted', last, i);
    last = i;
  }
}

function merge(lines: readonly string[], kinds: readonly ZoneKind[]): readonly Zone[] {
  const zones: Zone[] = [];
  let start = 0;
  let at = 0;
  lines.forEach((line, i) => {
    at += line.length + (i < lines.length - 1 ? 1 : 0);
    const kind = kinds[i] ?? 'author';
    if (kinds[i + 1] === kind && i < lines.length - 1) return;
    if (at > start) zones.push({ kind, start, end: at });
    start = at;
  });
  return zones;
}

function nextText(lines: readonly string[], from: number): string {
  for (let i = from; i < lines.length && i < from + 4; i++) {
    const line = lines[i] ?? '';
    if (!isBlank(line)) return line;
  }
  return '';
}

function isMarked(line: string): boolean {
  const first = line.charCodeAt(0);
  // Nearly every line begins with a letter.
  return first === 62 || ((first <= 32 || first > 127) && /^\s{0,3}>/.test(line));
}

/** Behind the headers of a quoted message, which may be followed by marked lines and by answers between them. */
function afterHeaders(lines: readonly string[], from: number): number {
  let at = from;
  while (at < from + 12 && /^\s{0,3}[*\p{L}][\p{L}\s*'-]{0,30}:/u.test((lines[at] ?? '').slice(0, 60))) at++;
  return at;
}

/** A line of dashes or underscores, as Outlook draws above what it quotes. */
function isRule(line: string): boolean {
  return /^\s{0,3}[-_]{8,}\s*$/.test(line);
}

function isBlank(line: string): boolean {
  const first = line.charCodeAt(0);
  return line === '' || ((first <= 32 || first > 127) && line.trim() === '');
}
