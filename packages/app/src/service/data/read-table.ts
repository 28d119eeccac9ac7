import { columnUses, COLUMN_USES, csvRows, DATE_USES, dayOrderOf, rowSays, separatorOf } from '@ajar/core';
import type { ColumnUse, DayOrderFound, NoByHand, TableReading } from '@ajar/core';

import { decodeText } from '../../decode-text.ts';
import { fileKind, isNoText } from '../../file-kind.ts';
import { AjarError } from '../ajar-error.ts';
import type { ImportWish } from './data-cases.ts';
import { endOfToday } from './end-of-today.ts';

/** The largest table that is read. */
const MOST_BYTES = 64_000_000;
const MOST_ROWS = 100_000;
/** Rows that are looked at to tell which number of a date is the day. */
const SNIFFED_ROWS = 2_000;

/** A table that was opened: its headings, and how its rows are taken. */
export interface Table extends TableReading {
  readonly text: string;
  readonly encoding: string;
  readonly separator: string;
  readonly headings: readonly string[];
  /** No date shows which of its numbers is the day. */
  readonly dayOrderAssumed: boolean;
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** One row and what it is. */
export type RowTaken = TableRow &
  (
    | { readonly kind: 'no'; readonly no: NoByHand }
    | { readonly kind: 'left-out' | 'bad'; readonly why: string }
    /** Behind the last row that is read. */
    | { readonly kind: 'too-many' }
  );

/** Opens a table that is read `now`. Throws `bad-input` when it is too large, is no text, has no rows, or the wish names columns that it does not have. */
export function openTable(bytes: Uint8Array, wish: ImportWish, now: number): Table {
  if (bytes.length > MOST_BYTES) throw new AjarError('bad-input', 'This file is over 64 MB. Nothing was read of it.');
  const { text, encoding } = decodeText(bytes);
  if (fileKind(bytes) !== null || isNoText(text))
    throw new AjarError(
      'bad-input',
      'This file is no table in text. Save it as CSV in your spreadsheet program, and bring that in.',
    );
  const separator = separatorOf(text);
  const [heading] = rowsOf(text, separator);
  if (heading === undefined) throw new AjarError('bad-input', 'There is no table in this file: it is empty.');
  const headings = heading.cells.map((cell) => cell.trim().slice(0, 200));
  const uses = usesOf(headings, wish);
  const { order, assumed } =
    wish.dayOrder === undefined
      ? dayOrderIn(text, separator, headings, uses)
      : { order: wish.dayOrder, assumed: false };
  const noStatuses = wish.noStatuses === undefined ? null : new Set(wish.noStatuses);
  return {
    text,
    encoding,
    separator,
    headings,
    uses,
    dayOrder: order,
    dayOrderAssumed: assumed,
    noStatuses,
    latest: endOfToday(now),
    field: wish.field ?? 'job',
  };
}

function usesOf(headings: readonly string[], { uses }: ImportWish): readonly ColumnUse[] {
  if (uses === undefined) return columnUses(headings);
  if (uses.length !== headings.length)
    throw new AjarError(
      'bad-input',
      `The file has ${String(headings.length)} columns, and uses are named for ${String(uses.length)}.`,
    );
  const twice = COLUMN_USES.find(
    (use) => use !== 'ignore' && use !== 'note' && uses.filter((one) => one === use).length > 1,
  );
  if (twice !== undefined) throw new AjarError('bad-input', `Only one column can be "${twice}".`);
  return uses;
}

function dayOrderIn(
  text: string,
  separator: string,
  headings: readonly string[],
  uses: readonly ColumnUse[],
): DayOrderFound {
  const at = uses.flatMap((use, index) => (DATE_USES.some((one) => one === use) ? [index] : []));
  const dates: string[] = [];
  let rows = 0;
  for (const { cells } of rowsOf(text, separator)) {
    if (rows++ > SNIFFED_ROWS) break;
    dates.push(...at.map((index) => cells[index] ?? ''));
  }
  return dayOrderOf(dates, headings);
}

/** The rows behind the heading, each with what it is; the last says so when there are more than are read. */
export function* tableRows(table: Table): Generator<RowTaken> {
  let count = -1;
  for (const { line, cells, fault } of rowsOf(table.text, table.separator)) {
    count += 1;
    if (count === 0) continue;
    if (count > MOST_ROWS) {
      yield { line, cells, kind: 'too-many' };
      return;
    }
    yield fault === null ? { line, cells, ...rowSays(cells, table) } : { line, cells, kind: 'bad', why: fault };
  }
}

/** All rows but the line in which a spreadsheet says what separates them. */
function* rowsOf(text: string, separator: string): Generator<TableRow & { readonly fault: string | null }> {
  for (const row of csvRows(text, separator)) {
    if (row.line > 1 || !/^sep=.?$/u.test(row.cells.join(separator))) yield row;
  }
}
