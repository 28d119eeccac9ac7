import { sql } from 'kysely';

import { openPostgres } from '../engine/postgres.ts';
import { openSqlite } from '../engine/sqlite.ts';
import type { StoreTarget } from '../open-store.ts';

/** Runs statements as a stranger would: past the store, in one transaction. */
export async function runSql(target: StoreTarget, ...statements: readonly string[]): Promise<void> {
  const engine = 'file' in target ? await openSqlite(target.file, {}) : openPostgres(target.url, {});
  try {
    await engine.writer.transaction().execute(async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db);
    });
  } finally {
    await engine.close();
  }
}
