import { AjarError } from '../service/ajar-error.ts';
import { storableText } from './engine/storable-text.ts';
import type { Schema } from './schema.ts';
import type { Seal } from './seal.ts';

/** What is sealed of a row: columns of text and of bytes. `by` tells the row from others, and never changes. */
interface Sealing<T extends keyof Schema> {
  readonly by: readonly (keyof Schema[T] & string)[];
  readonly text: readonly (keyof Schema[T] & string)[];
  readonly bytes?: readonly (keyof Schema[T] & string)[];
}

/** Whatever quotes mail, or says who somebody is. The rest is looked up or sorted by (docs/organisation.md lists it). */
const SEALED = {
  message: { by: ['key'], text: ['subject', 'from_name'] },
  kept_message: { by: ['key'], text: ['message'], bytes: ['raw'] },
  reading: { by: ['key'], text: ['reading'] },
  event: { by: ['rejection_id', 'at', 'kind', 'dedup_key'], text: ['event'] },
  draft: { by: ['id'], text: ['data'] },
  outbox: { by: ['id'], text: ['envelope_from', 'envelope_to', 'note'], bytes: ['raw'] },
  account: { by: ['id'], text: ['data', 'state'] },
  job: { by: ['dedup_key'], text: ['payload', 'last_error'] },
  scan_state: { by: ['source_id'], text: ['path'] },
  setting: { by: ['name'], text: ['value'] },
  rejection_card: { by: ['id'], text: ['data'] },
} as const satisfies { readonly [T in keyof Schema]?: Sealing<T> };

export type SealedTable = keyof typeof SEALED;

/** A table that has something sealed. */
export function isSealed(table: string): table is SealedTable {
  return table in SEALED;
}

/** The row as it is stored. It names all that tells it from others; of the rest it may be a part. */
export function sealRow<Row extends object>(seal: Seal | null, table: SealedTable, row: Row): Row {
  if (seal === null) return row;
  return changed(
    table,
    row,
    (place, text) => toBase64(seal.seal(place, new TextEncoder().encode(String(storableText(text))))),
    (place, bytes) => Buffer.from(seal.seal(place, bytes)),
  );
}

/** The row as it was before. Throws `unreadable` when it was changed, or sealed with another key. */
export function openRow<Row extends object>(seal: Seal | null, table: SealedTable, row: Row): Row {
  if (seal === null) return row;
  const opened = (place: string, bytes: Uint8Array): Uint8Array => openSealed(seal, table, place, bytes);
  return changed(
    table,
    row,
    (place, text) => Buffer.from(opened(place, Buffer.from(text, 'base64'))).toString('utf8'),
    opened,
  );
}

/** The same of one value, of whatever table. */
export function openSealed(seal: Seal, table: string, place: string, bytes: Uint8Array): Uint8Array {
  const plain = seal.open(place, bytes);
  if (plain !== null) return plain;
  throw new AjarError(
    'unreadable',
    `A row of "${table}" does not open with this member's key: it was changed, or is of somebody else. Nothing was done with it.`,
  );
}

/** What a sealed value is bound to. */
export function sealedPlace(table: string, column: string, key: readonly unknown[]): string {
  return JSON.stringify([table, column, ...key]);
}

function changed<Row extends object>(
  table: SealedTable,
  row: Row,
  text: (place: string, value: string) => string,
  bytes: (place: string, value: Uint8Array) => Uint8Array,
): Row {
  const { by, ...columns }: { by: readonly string[]; text: readonly string[]; bytes?: readonly string[] } =
    SEALED[table];
  const values = new Map<string, unknown>(Object.entries(row));
  const key = by.map((column) => storableText(values.get(column)) ?? null);
  for (const column of [...columns.text, ...(columns.bytes ?? [])]) {
    const value = values.get(column);
    const place = sealedPlace(table, column, key);
    if (typeof value === 'string') values.set(column, text(place, value));
    else if (value instanceof Uint8Array) values.set(column, bytes(place, value));
  }
  return Object.fromEntries(values) as Row;
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
