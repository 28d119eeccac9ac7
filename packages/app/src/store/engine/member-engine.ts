import { Kysely } from 'kysely';

import type { Db, Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, isSealed } from '../sealed-rows.ts';
import { TABLE_NAMES } from '../every-table.ts';
import type { Engine } from './engine.ts';
import { LockingPostgresDialect } from './postgres-dialect.ts';
import type { PostgresPlace } from './postgres.ts';

/** One member of an organisation: the same tables, of which only this member's rows are there. The pool is shared by all. */
export function memberEngine(place: PostgresPlace, member: string, seal: Seal): Engine {
  const { pool, schema, location } = place;
  const db: Db = new Kysely<Schema>({ dialect: new LockingPostgresDialect(pool, { schema, member }) });
  return {
    name: 'postgres',
    seal,
    location,
    reader: db,
    writer: db,
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
  await db
    .transaction()
    .setAccessMode('read only')
    .execute(async (reader) => {
      for (const table of TABLE_NAMES) {
        const rows = await reader.selectFrom(table).selectAll().execute();
        if (!isSealed(table)) continue;
        for (const row of rows) {
          try {
            openRow(seal, table, row);
          } catch (error) {
            problems.push(`${table}: ${error instanceof Error ? error.message : String(error)}`);
          }
        }
      }
    });
  return problems;
}
