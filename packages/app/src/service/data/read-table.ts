import {
  columnUses,
  COLUMN_USES,
  csvRows,
  DATE_USES,
  dayOrderOf,
  rowSays,
  separatorOf,
  statusColumn,
} from '@ajar/core';
import type { ColumnUse, DayOrderFound, NoByHand, TableReading } from '@ajar/core';

import { decodeText } from '../../decode-text.ts';
import { fileKind, isNoText } from '../../file-kind.ts';
import { AjarError } from '../ajar-error.ts';
import type { ImportWish } from './data-cases.ts';
import { endOfToday } from './end-of-today.ts';

/** The largest table that is read. */
const MOST_BYTES = 64_000_000;
const MOST_ROWS = 100_000;
/** Rows that are looked at to tell what the headings do not. */
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
  const rows = firstRows(text, separator);
  const uses = usesOf(headings, rows, wish);
  const { order, assumed } =
    wish.dayOrder === undefined ? dayOrderIn(rows, headings, uses) : { order: wish.dayOrder, assumed: false };
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

function usesOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { uses }: ImportWish,
): readonly ColumnUse[] {
  if (uses === undefined) {
    const named = columnUses(headings);
    const status = statusColumn(rows, named);
    return named.map((use, index) => (index === status ? 'status' : use));
  }
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

/** The first rows behind the heading: what stands in them tells what headings leave open. */
function firstRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const { cells } of rowsOf(text, separator)) {
    if (rows.length > SNIFFED_ROWS) break;
    rows.push(cells);
  }
  return rows.slice(1);
}

function dayOrderIn(
  rows: readonly (readonly string[])[],
  headings: readonly string[],
  uses: readonly ColumnUse[],
): DayOrderFound {
  const at = uses.flatMap((use, index) => (DATE_USES.some((one) => one === use) ? [index] : []));
  return dayOrderOf(
    rows.flatMap((cells) => at.map((index) => cells[index] ?? '')),
    headings,
  );
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
