import { wordOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Words `first` to `last` (not included) of one sentence. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** Ends in a question mark. */
  readonly question: boolean;
}

/** A full stop after these ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st no nr vs etc eg ie ca bzw usw inc ltd co corp llc gmbh sr sra srs dra sig dott m mme mlle art vol pp p ref tel approx dept bv nv'.split(
    ' ',
  ),
);

const SHORT_LINE = 42;

const BREAK = { none: 0, end: 1, question: 2 } as const;
type Break = (typeof BREAK)[keyof typeof BREAK];

function stopAt(text: string, at: number, tokens: Tokens, next: number): Break {
  const after = text.charCodeAt(at + 1);
  const spaced = Number.isNaN(after) || after <= 32 || after === 0xa0;
  if (spaced)
    return isInitial(text, at) || isOrdinal(text, at) || isAbbreviated(text, tokens, next - 1) ? BREAK.none : BREAK.end;
  // Sentences glued by a lost line break: `at Acme.It was`.
  const upper = after >= 65 && after <= 90;
  const second = text.charCodeAt(at + 2);
  const glued =
    upper &&
    second >= 97 &&
    second <= 122 &&
    (tokens.ends[next - 1] ?? 0) - (tokens.starts[next - 1] ?? 0) > 2 &&
    /[a-z]$/u.test(text.charAt(at - 1));
  return glued || after === 34 || after === 0x201d || after === 41 ? BREAK.end : BREAK.none;
}

/** Longest of them. */
const LONGEST = Math.max(...[...ABBREVIATIONS].map(({ length }) => length));

function isAbbreviated(text: string, tokens: Tokens, token: number): boolean {
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  // Most sentences end in a longer word of plain letters: nothing to spell out.
  if (end - start > LONGEST && isPlain(text, start, start + LONGEST + 1)) return false;
  return ABBREVIATIONS.has(wordOf(text, tokens, token));
}

function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** `J. Lee`: a capital that stands alone. */
function isInitial(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (code < 65 || (code > 90 && code < 128)) return false;
  return /(?:^|[^\p{L}'’])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** `ab dem 1. September`, `am 3. und 4. Mai`: a number that counts, not the end of a sentence. */
function isOrdinal(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (code < 48 || code > 57) return false;
  if (!/(?:^|\D)\d{1,2}$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  const next = text.slice(at + 1, at + 6);
  return /^\s\p{Ll}/u.test(next) || /^\s(?:Jan|Feb|M[äa]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u.test(next);
}

/** One line end ends a sentence where the line is short, or where the next begins with a bullet. */
function lineBreak(text: string, at: number, lineStart: number): Break {
  let next = at + 1;
  while (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9 || text.charCodeAt(next) === 13) next += 1;
  const code = text.charCodeAt(next);
  if (code === 10 || Number.isNaN(code)) return BREAK.end;
  if (code === 45 || code === 42 || code === 0x2022 || code === 0xb7 || code === 62) return BREAK.end;
  const lower = code >= 97 && code <= 122;
  return !lower && at - lineStart < SHORT_LINE ? BREAK.end : BREAK.none;
}

function breakAt(text: string, at: number, lineStart: number, tokens: Tokens, next: number): Break {
  switch (text.charCodeAt(at)) {
    case 10:
      return lineBreak(text, at, lineStart);
    case 46:
      return stopAt(text, at, tokens, next);
    case 63:
      return BREAK.question;
    case 33:
    case 0x2026:
    case 0x3002:
    case 0x2022:
      return BREAK.end;
    case 59:
      return BREAK.end;
    default:
      return BREAK.none;
  }
}

/** Divides the words from `firstToken` on, which lie in `text.slice(start, end)`, into sentences. Linear. */
export function sentencesOf(
  text: string,
  start: number,
  end: number,
  tokens: Tokens,
  firstToken: number,
  into: Sentence[],
): void {
  let first = firstToken;
  let lineStart = start;
  for (let token = firstToken; token < tokens.count; token += 1) {
    const gapEnd = token + 1 < tokens.count ? (tokens.starts[token + 1] ?? end) : end;
    for (let at = tokens.ends[token] ?? end; at < gapEnd; at += 1) {
      const found = breakAt(text, at, lineStart, tokens, token + 1);
      if (text.charCodeAt(at) === 10) lineStart = at + 1;
      if (found === BREAK.none || first > token) continue;
      into.push({ first, last: token + 1, question: found === BREAK.question });
      first = token + 1;
    }
  }
  if (first < tokens.count) into.push({ first, last: tokens.count, question: false });
}
