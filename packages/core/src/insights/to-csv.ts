/** One value of a table; null is an empty cell. */
export type Cell = string | number | null;

/** These begin a formula in spreadsheet programs, which run what strangers wrote into a mail (OWASP, CSV injection). */
const FORMULA = /^\s*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/**
 * A table as CSV (RFC 4180): CRLF after every line, quotes where needed. Text that a spreadsheet would take for a formula
 * gets an apostrophe before it. Numbers stay numbers.
 */
export function toCsv(titles: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [titles, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
