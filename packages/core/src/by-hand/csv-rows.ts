/** One record of a table. */
export interface CsvRow {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it cannot be used; null when it can. */
  readonly fault: string | null;
}

const MOST_CELL = 100_000;
const MOST_CELLS = 1_000;

/**
 * The records of a table (RFC 4180), one at a time; blank lines are passed over. Line ends may be CRLF, LF or CR, quotes may
 * hold line ends and separators. A quotation mark that is never closed spoils the row it stands in, and the next line is
 * read as if nothing had been. At most 1,000 cells a row of 100,000 characters each; time is linear in the text.
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  // After one that is never closed there is no use in looking so far again.
  const limit = { quotes: MOST_CELL };
  while (at < text.length) {
    const { cells, end, fault } = readRow(text, at, separator, limit);
    if (fault !== null || cells.some((cell) => cell.trim() !== '')) yield { line, cells, fault };
    line += lineEnds(text, at, end);
    at = end;
  }
}

interface Row {
  readonly cells: readonly string[];
  /** The first character of the next row. */
  readonly end: number;
  readonly fault: string | null;
}

function readRow(text: string, start: number, separator: string, limit: { quotes: number }): Row {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator, limit.quotes) : plainCell(text, at, separator);
    if (cell === null) {
      limit.quotes = Math.max(1_000, limit.quotes / 2);
      const fault = 'A quotation mark that is opened here is not closed.';
      return { cells, end: lineAfter(text, start), fault };
    }
    if (cells.length < MOST_CELLS) cells.push(cell.value);
    at = cell.end;
    if (text[at] !== separator) break;
    at += 1;
  }
  const fault = cells.length < MOST_CELLS ? null : `There are more than ${String(MOST_CELLS)} cells in this row.`;
  return { cells, end: lineAfter(text, at), fault };
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

/** Null when the quotation mark is not closed in time. */
function quotedCell(text: string, start: number, separator: string, most: number): Cell | null {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1 || quote - start > most) return null;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      // What stands between a closing quotation mark and the separator belongs to the cell, as spreadsheets have it.
      const rest = plainCell(text, quote + 1, separator);
      return { value: value + rest.value.trimEnd(), end: rest.end };
    }
    value += '"';
    from = quote + 2;
  }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, Math.min(end, start + MOST_CELL)), end };
}

function lineAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && at < text.length; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++;
  }
  return count;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** What separates the cells: the sign that the first line says (`sep=;`) or has most of, outside of quotes. */
export function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/^\uFEFF/u, '');
  const told = /^sep=([,;\t|])\r?$/mu.exec(head.slice(0, 8));
  if (told !== null && head.startsWith('sep=')) return told[1] ?? ',';
  const first = head.replaceAll(/"[^"]{0,2000}"/gu, '').split(/\r\n|\n|\r/u, 1)[0] ?? '';
  const counts = SEPARATORS.map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}
