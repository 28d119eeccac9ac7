import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import { AjarError } from '../service/ajar-error.ts';
import type { Engine } from './engine/engine.ts';
import { openPostgres } from './engine/postgres.ts';
import { openSqlite } from './engine/sqlite.ts';
import { TABLE_NAMES } from './every-table.ts';
import type { UserTable } from './every-table.ts';
import { migrate } from './migrate.ts';
import type { StoreTarget } from './open-store.ts';
import type { Db } from './schema.ts';
import type { Seal } from './seal.ts';
import { isSealed, openRow, sealRow } from './sealed-rows.ts';
import { toStoreError } from './store-error.ts';
import { tablePages } from './table-pages.ts';
import type { Row } from './table-pages.ts';
import { insertInBulk } from './tables/insert-in-bulk.ts';
import { putSummaries } from './tables/put-summaries.ts';

/** What was copied, by table, and compared row by row. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly rows: Readonly<Record<string, number>>;
}

/** A place, or a store that is open already and stays so. */
export type MoveEnd = StoreTarget | { readonly engine: Engine };

/**
 * Copies all that one store remembers into an empty one, on the other engine or the same, and then reads both again and
 * compares every row. All of it or none: the copy is one transaction, and a row that differs undoes it. The first store
 * stays as it is. Throws `bad-input` when the second is not empty, `unreadable` when a row differs, and what opening a store throws.
 */
export async function moveStore(from: MoveEnd, to: MoveEnd, tell: (table: string) => void): Promise<Moved> {
  await using source = await opened(from);
  await using target = await opened(to);
  try {
    return await source.engine.reader
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((reader) =>
        target.engine.writer.transaction().execute((writer) => copy(source, target, reader, writer, tell)),
      );
  } catch (error) {
    throw toStoreError(error, target.engine.location);
  }
}

interface Opened extends AsyncDisposable {
  readonly engine: Engine;
}

async function opened(place: MoveEnd): Promise<Opened> {
  if ('engine' in place) return { engine: place.engine, [Symbol.asyncDispose]: () => Promise.resolve() };
  const engine = 'file' in place ? await openSqlite(place.file, {}) : openPostgres(place.url, {});
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw toStoreError(error, engine.location);
  }
  return { engine, [Symbol.asyncDispose]: () => engine.close() };
}

async function copy(
  source: Opened,
  target: Opened,
  reader: Db,
  writer: Db,
  tell: (table: string) => void,
): Promise<Moved> {
  await refuseUnlessEmpty(writer, target.engine.location);
  const rows: Record<string, number> = {};
  for (const table of TABLE_NAMES) {
    tell(table);
    rows[table] = 0;
    for await (const page of pagesOf(reader, source.engine.seal, table)) {
      await insertPage(writer, target.engine.seal, table, page);
      rows[table] += page.length;
    }
  }
  const noes = await writer.selectFrom('rejection').select('id').orderBy('created_at').orderBy('id').execute();
  // Nobody's version: what the list shows is derived anew when it is first asked for.
  await putSummaries(
    writer,
    target.engine,
    noes.map(({ id }) => ({ id, changed: 0, version: 0, summary: null })),
  );
  for (const table of TABLE_NAMES) {
    tell(table);
    const [before, after] = [
      await digestOf(reader, source.engine.seal, table),
      await digestOf(writer, target.engine.seal, table),
    ];
    if (before !== after)
      throw new AjarError(
        'unreadable',
        `The copy of "${table}" is not the same, so nothing was kept of it. ${source.engine.location} is as it was.`,
      );
  }
  return { from: source.engine.location, to: target.engine.location, rows };
}

async function refuseUnlessEmpty(db: Db, location: string): Promise<void> {
  for (const table of TABLE_NAMES) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0)
      throw new AjarError(
        'bad-input',
        `${location} holds something already, and nothing is written over. Choose an empty place.`,
      );
  }
}

/** All rows in the order of the key, some at a time; opened, and without whose they are. */
async function* pagesOf(db: Db, seal: Seal | null, table: UserTable): AsyncGenerator<readonly Row[]> {
  for await (const rows of tablePages(db, table))
    yield rows.map(({ member: _member, ...row }) => (isSealed(table) ? openRow(seal, table, row) : row));
}

async function insertPage(db: Db, seal: Seal | null, table: UserTable, page: readonly Row[]): Promise<void> {
  // Events are numbered anew, in their order.
  const counted = table === 'event' ? page.map(({ seq: _seq, ...rest }) => rest) : page;
  const rows = isSealed(table) ? counted.map((row) => sealRow(seal, table, row)) : counted;
  await insertInBulk(db, rows, (some) => {
    const names = Object.keys(some[0] ?? {});
    const tuples = some.map((row) => sql`(${sql.join(names.map((name) => sql.val(row[name])))})`);
    return sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))}) values ${sql.join(tuples)}`.compile(
      db,
    );
  });
}

/** Of every row of a table, in an order that does not depend on how an engine sorts text. */
async function digestOf(db: Db, seal: Seal | null, table: UserTable): Promise<string> {
  const all = new Uint8Array(32);
  let place = 0;
  for await (const page of pagesOf(db, seal, table)) {
    for (const { seq, ...row } of page) {
      // The number of an event may differ, its place among the others may not.
      const counted = seq === undefined ? row : { ...row, place };
      place += 1;
      // No two rows of a table are the same, so none can cancel another out.
      for (const [index, byte] of createHash('sha256').update(canonical(counted)).digest().entries())
        all[index] = (all[index] ?? 0) ^ byte;
    }
  }
  return `${String(place)} ${Buffer.from(all).toString('hex')}`;
}

/** One row as text: both engines give the same for the same row. */
function canonical(row: Row): string {
  const names = Object.keys(row).toSorted();
  return JSON.stringify(names.map((name) => [name, plain(row[name])]));
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('base64')}`;
  return typeof value === 'bigint' ? Number(value) : value;
}
