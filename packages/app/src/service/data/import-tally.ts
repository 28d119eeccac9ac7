import { cellOf, statusSays } from '@ajar/core';

import type { ImportRow, ImportView } from './data-views.ts';
import type { RowTaken, Table } from './read-table.ts';

const ROWS_SHOWN = 12;
const FAULTS_SHOWN = 200;
const STATUSES_SHOWN = 60;
const EXAMPLES = 3;

/** Counts the rows of an import, and keeps of them what is shown. */
export class ImportTally {
  readonly #table: Table;
  readonly #statuses = new Map<string, number>();
  readonly #leftOut = new Map<string, { count: number; line: number }>();
  readonly #bad: { line: number; why: string }[] = [];
  readonly #rows: ImportRow[] = [];
  readonly #examples: string[][];
  #count = 0;
  #noes = 0;
  #known = 0;
  #badCount = 0;
  #cut = false;

  constructor(table: Table) {
    this.#table = table;
    this.#examples = table.headings.map(() => []);
  }

  /** @param isThere the store has this no already */
  count(row: RowTaken, isThere: boolean): void {
    if (row.kind === 'too-many') {
      this.#cut = true;
      return;
    }
    this.#count += 1;
    this.#remember(row.cells);
    if (row.kind === 'no' && isThere) this.#known += 1;
    else if (row.kind === 'no') this.#noes += 1;
    else if (row.kind === 'bad') this.#fault(row.line, row.why);
    else this.#leave(row.line, row.why);
    if (this.#rows.length < ROWS_SHOWN) this.#rows.push(shown(row, isThere, this.#table));
  }

  #remember(cells: readonly string[]): void {
    const { uses } = this.#table;
    if (uses.includes('status')) {
      const status = cellOf(cells, uses, 'status');
      if (this.#statuses.has(status) || this.#statuses.size < STATUSES_SHOWN)
        this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    }
    for (const [at, examples] of this.#examples.entries()) {
      const cell = (cells[at] ?? '').trim().slice(0, 80);
      if (examples.length < EXAMPLES && cell !== '' && !examples.includes(cell)) examples.push(cell);
    }
  }

  #fault(line: number, why: string): void {
    this.#badCount += 1;
    if (this.#bad.length < FAULTS_SHOWN) this.#bad.push({ line, why });
  }

  #leave(line: number, why: string): void {
    const known = this.#leftOut.get(why);
    if (known !== undefined) known.count += 1;
    else if (this.#leftOut.size < STATUSES_SHOWN) this.#leftOut.set(why, { count: 1, line });
  }

  view(kept: boolean): ImportView {
    const { headings, uses, encoding, separator, dayOrder, dayOrderAssumed, noStatuses } = this.#table;
    return {
      kept,
      encoding,
      separator,
      dayOrder,
      dayOrderAssumed,
      columns: headings.map((heading, at) => ({
        heading,
        use: uses[at] ?? 'ignore',
        examples: this.#examples[at] ?? [],
      })),
      statuses: [...this.#statuses].map(([status, count]) => ({
        status,
        count,
        isNo: noStatuses === null ? statusSays(status) === 'no' : noStatuses.has(status),
      })),
      rows: this.#rows,
      read: this.#count,
      noes: this.#noes,
      known: this.#known,
      leftOut: [...this.#leftOut].map(([why, { count, line }]) => ({ why, count, line })),
      bad: this.#bad,
      badCount: this.#badCount,
      cut: this.#cut,
    };
  }
}

function shown(row: Exclude<RowTaken, { kind: 'too-many' }>, isThere: boolean, { uses }: Table): ImportRow {
  const { line, cells } = row;
  if (row.kind !== 'no') {
    const [organisation, role] = [cellOf(cells, uses, 'organisation'), cellOf(cells, uses, 'role')];
    return { line, taken: row.kind, why: row.why, organisation: organisation || null, role: role || null, date: null };
  }
  const { organisation, role, date } = row.no;
  const day = date === null ? null : new Date(date).toISOString().slice(0, 10);
  return { line, taken: isThere ? 'known' : 'no', why: null, organisation, role, date: day };
}
