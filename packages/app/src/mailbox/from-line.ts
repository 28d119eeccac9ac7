const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const ZONE = String.raw`(?:[+-]\d{4}|[A-Z]{1,5})`;
/** asctime, also with the zone before the year (Google Takeout) or behind it, or RFC 5322 order. */
const DATE = String.raw`(?:${DAY},? {1,3})?(?:${MONTH} {1,3}\d{1,2}|\d{1,2} {1,3}${MONTH}(?: {1,3}\d{4})?),? {1,3}${TIME}(?: {1,3}${ZONE}){0,2}(?: {1,3}\d{4})?`;
const FROM_LINE = new RegExp(String.raw`^From (?:(\S{1,320}) {1,10}|\s{0,10})${DATE}`);
const LF = 10;
const CR = 13;
/** Longer lines are neither separators nor the headers behind one. */
const MAX_LINE = 1000;

export type Separation = 'separator' | 'text' | 'need-more';

/**
 * Whether the `From ` at `at` (a line's start) begins a message: an empty line before it, an address and a date
 * in it, and a header right behind it. A sentence that starts with "From" has none of this.
 * `need-more`: the buffer ends too early to tell. `atStart`: nothing precedes it in the file.
 */
export function separatorAt(
  buffer: Buffer,
  at: number,
  options: { readonly atStart: boolean; readonly complete: boolean },
): Separation {
  if (!options.atStart && !isBlankBefore(buffer, at)) return 'text';
  const lineEnd = buffer.indexOf(LF, at);
  if (lineEnd === -1) return tooShort(buffer, at, options.complete);
  const line = buffer.toString('latin1', at, Math.min(lineEnd, at + MAX_LINE)).trimEnd();
  // The first line of a file that is known to be an mbox need not be perfect.
  if (!FROM_LINE.test(line) && !options.atStart) return 'text';
  const nextEnd = buffer.indexOf(LF, lineEnd + 1);
  if (nextEnd === -1 && !options.complete && buffer.length - lineEnd < MAX_LINE) return 'need-more';
  const next = buffer.toString(
    'latin1',
    lineEnd + 1,
    Math.min(nextEnd === -1 ? buffer.length : nextEnd, lineEnd + MAX_LINE),
  );
  return options.atStart || isHeaderLine(next) ? 'separator' : 'text';
}

/** `Name: value`, the `>From ` line some programs put there, or the end of a cut file. */
function isHeaderLine(line: string): boolean {
  return /^[!-9;-~]{1,100}[ \t]{0,5}:/.test(line) || line.startsWith('>From ') || line === '';
}

function isBlankBefore(buffer: Buffer, at: number): boolean {
  if (buffer[at - 1] !== LF) return false;
  const before = buffer[at - 2];
  return before === LF || (before === CR && buffer[at - 3] === LF) || at === 1;
}

function tooShort(buffer: Buffer, at: number, complete: boolean): Separation {
  if (!complete && buffer.length - at < MAX_LINE) return 'need-more';
  return complete && FROM_LINE.test(buffer.toString('latin1', at, at + MAX_LINE)) ? 'separator' : 'text';
}
