import { cut, displayWidth, pad } from './width.ts';

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string;
  /** Fewest columns it may be cut to; never cut when omitted. */
  readonly least?: number;
  /** Left out, highest first, where the terminal is too narrow even for the least widths. */
  readonly dispensable?: number;
  readonly style?: (cell: string, row: Row) => string;
}

const GAP = '  ';

/** A table that fits into `width` columns of the terminal. Cells are cut, then whole columns left out. */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
  styleTitle: (title: string) => string = (title) => title,
): string {
  const fitted = fit(rows, columns, width);
  const header = fitted.map(({ column, width: room }) => styleTitle(pad(column.title, room))).join(GAP);
  const body = rows.map((row) =>
    fitted
      .map(({ column, width: room }, index) => {
        const cell = cut(column.value(row), room);
        const padded = index === fitted.length - 1 ? cell : pad(cell, room);
        return column.style === undefined ? padded : column.style(padded, row);
      })
      .join(GAP)
      .trimEnd(),
  );
  return [header.trimEnd(), ...body].join('\n');
}

interface Fitted<Row> {
  readonly column: Column<Row>;
  width: number;
}

function fit<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): readonly Fitted<Row>[] {
  const fitted = columns.map((column) => ({ column, width: Math.min(width, naturalWidth(rows, column)) }));
  while (overflow(fitted, width) > 0) {
    const widest = fitted
      .filter((one) => one.column.least !== undefined && one.width > one.column.least)
      .toSorted((a, b) => b.width - a.width)[0];
    if (widest !== undefined) {
      widest.width -= 1;
      continue;
    }
    const goes = fitted
      .filter((one) => one.column.dispensable !== undefined)
      .toSorted((a, b) => (b.column.dispensable ?? 0) - (a.column.dispensable ?? 0))[0];
    if (goes === undefined) break;
    return fit(
      rows,
      columns.filter((column) => column !== goes.column),
      width,
    );
  }
  return fitted;
}

function naturalWidth<Row>(rows: readonly Row[], column: Column<Row>): number {
  return rows.reduce((most, row) => Math.max(most, displayWidth(column.value(row))), displayWidth(column.title));
}

function overflow<Row>(fitted: readonly Fitted<Row>[], width: number): number {
  return fitted.reduce((sum, one) => sum + one.width, 0) + GAP.length * (fitted.length - 1) - width;
}
