import { FIELDS, REASONS } from '../vocabulary.ts';
import type { Field, ReasonKind } from '../vocabulary.ts';
import { DATE_USES } from './column-uses.ts';
import type { ColumnUse } from './column-uses.ts';
import { unguarded } from './csv-line.ts';
import { dateOfCell } from './date-of-cell.ts';
import type { DayOrder } from './date-of-cell.ts';
import type { NoByHand } from './no-by-hand.ts';
import { statusSays } from './status-says.ts';

/** How the rows of a table are to be taken. */
export interface TableReading {
  readonly uses: readonly ColumnUse[];
  readonly dayOrder: DayOrder;
  /** The field of rows that name none. */
  readonly field: Field;
  /** Statuses that the user counts as a no, and nothing else; by their words when null. */
  readonly noStatuses: ReadonlySet<string> | null;
  /** What is dated later than this has not happened yet. Milliseconds since the epoch. */
  readonly latest: number;
}

/** What a row is: a no, something else that is left out, or a row that cannot be used. */
export type RowSays =
  | { readonly kind: 'no'; readonly no: NoByHand }
  | { readonly kind: 'left-out'; readonly why: string }
  | { readonly kind: 'bad'; readonly why: string };

export function rowSays(cells: readonly string[], reading: TableReading): RowSays {
  const status = cellOf(cells, reading.uses, 'status');
  const why = reading.uses.includes('status') ? whyLeftOut(status, reading.noStatuses) : null;
  if (why !== null) return { kind: 'left-out', why };
  const organisation = orNull(cellOf(cells, reading.uses, 'organisation'));
  const role = orNull(cellOf(cells, reading.uses, 'role'));
  const person = orNull(cellOf(cells, reading.uses, 'person'));
  const address = addressIn(cellOf(cells, reading.uses, 'address'));
  if ((organisation ?? role ?? person ?? address) === null)
    return { kind: 'bad', why: 'It says neither who said no nor what it was about.' };
  const date = dateIn(cells, reading);
  if (typeof date === 'string') return { kind: 'bad', why: `"${date}" is not a date.` };
  if (date !== null && date > reading.latest)
    return { kind: 'bad', why: `It is dated ${new Date(date).toISOString().slice(0, 10)}, which is still to come.` };
  return {
    kind: 'no',
    no: {
      organisation,
      role,
      person,
      address,
      date,
      field: fieldIn(cellOf(cells, reading.uses, 'field')) ?? reading.field,
      reason: reasonIn(cellOf(cells, reading.uses, 'reason')),
      note: noteIn(cells, reading.uses),
    },
  };
}

function whyLeftOut(status: string, counted: ReadonlySet<string> | null): string | null {
  if (counted !== null) return counted.has(status) ? null : `The status "${short(status)}" is not counted as a no.`;
  const says = statusSays(status);
  if (says === 'no') return null;
  if (status === '') return 'It has no status.';
  if (says === 'silence') return `The status "${short(status)}" says that no answer came.`;
  if (says === 'own-no') return `The status "${short(status)}" says that the no was your own.`;
  return `The status "${short(status)}" is not a no.`;
}

/** The first date that is given; the cell itself when it is none. */
function dateIn(cells: readonly string[], { uses, dayOrder }: TableReading): number | string | null {
  for (const use of DATE_USES) {
    const cell = cellOf(cells, uses, use);
    if (cell !== '') return dateOfCell(cell, dayOrder) ?? short(cell);
  }
  return null;
}

function noteIn(cells: readonly string[], uses: readonly ColumnUse[]): string | null {
  const reason = cellOf(cells, uses, 'reason');
  const notes = uses.flatMap((use, at) => (use === 'note' || use === 'link' ? [trimmed(cells[at], 5_000)] : []));
  const all = reasonIn(reason) === 'other' ? [...notes, reason] : notes;
  return orNull(all.filter((note) => note !== '').join('\n'));
}

const ADDRESS = /[^\s<>@,;:"()]{1,128}@[^\s<>@,;:"()]{1,255}/u;

function addressIn(cell: string): string | null {
  return ADDRESS.exec(cell)?.[0].toLowerCase() ?? null;
}

function fieldIn(cell: string): Field | null {
  return FIELDS.find((field) => field === cell.toLowerCase()) ?? null;
}

function reasonIn(cell: string): ReasonKind | null {
  if (cell === '') return null;
  const [first = ''] = cell.toLowerCase().split(/[;,]/u, 1);
  return REASONS.find((reason) => reason === first.trim()) ?? 'other';
}

export function cellOf(cells: readonly string[], uses: readonly ColumnUse[], use: ColumnUse): string {
  const at = uses.indexOf(use);
  return at === -1 ? '' : trimmed(cells[at], use === 'reason' ? 2_000 : 300);
}

function trimmed(cell: string | undefined, most: number): string {
  return unguarded((cell ?? '').trim()).slice(0, most);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
