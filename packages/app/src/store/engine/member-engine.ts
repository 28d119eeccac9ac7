import { Kysely } from 'kysely';
import type { PostgresPool } from 'kysely';

import { TABLE_NAMES } from '../every-table.ts';
import type { Db, Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { isSealed, openRow } from '../sealed-rows.ts';
import type { SealedTable } from '../sealed-rows.ts';
import { tablePages } from '../table-pages.ts';
import type { Row } from '../table-pages.ts';
import type { Engine } from './engine.ts';
import { LockingPostgresDialect } from './postgres-dialect.ts';
import type { PostgresPlace } from './postgres.ts';

/** One member of an organisation: the same tables, of which only this member's rows are there. The pool is shared by all. */
export function memberEngine(place: PostgresPlace, member: string, seal: Seal): Engine {
  const { pool, schema, location } = place;
  const over = (connections: PostgresPool): Db =>
    new Kysely<Schema>({ dialect: new LockingPostgresDialect(connections, { schema, member }) });
  const db = over(pool);
  return {
    name: 'postgres',
    seal,
    location,
    reader: db,
    writer: db,
    readAlone: async () => {
      const client = await place.connectForLong();
      if (client === null) return null;
      const end = (): Promise<void> => client.end();
      const lone = Object.assign(client, { release: () => undefined });
      return { db: over({ options: pool.options, connect: () => Promise.resolve(lone), end }), end };
    },
    hasTables: () => Promise.resolve(true),
    prepare: () => Promise.resolve(),
    check: () => check(db, seal),
    // What is deleted was sealed, and tidying up would lock the tables for everybody.
    scrub: () => Promise.resolve(),
    close: () => db.destroy(),
  };
}

/** Reads every row of this member once, and opens what is sealed. */
async function check(db: Db, seal: Seal): Promise<readonly string[]> {
  const problems: string[] = [];
  const reading = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  await reading.execute(async (reader) => {
    for (const table of TABLE_NAMES) {
      for await (const rows of tablePages(reader, table))
        if (isSealed(table)) problems.push(...rows.flatMap((row) => problemOf(seal, table, row)));
    }
  });
  return problems;
}

function problemOf(seal: Seal, table: SealedTable, row: Row): readonly string[] {
  try {
    openRow(seal, table, row);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
