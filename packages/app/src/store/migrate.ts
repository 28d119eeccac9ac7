import { sql } from 'kysely';

import { AjarError } from '../service/ajar-error.ts';
import type { Engine } from './engine/engine.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Db } from './schema.ts';

/**
 * Brings the tables up to what this program knows, in one transaction: all of it or none. The write
 * lock that the transaction holds keeps two processes that start together from doing it twice.
 * Throws `AjarError` `store-newer` when a newer program has been here.
 */
export async function migrate(engine: Engine): Promise<void> {
  if ((await engine.hasTables()) && (await version(engine.reader, engine.location)) === MIGRATIONS.length) return;
  await engine.writer.transaction().execute(async (db) => {
    await engine.prepare(db);
    await sql`create table if not exists schema_version (version bigint primary key, applied_at bigint not null)`.execute(
      db,
    );
    const current = await version(db, engine.location);
    for (const migration of MIGRATIONS.filter((one) => one.version > current)) {
      for (const statement of migration.statements(engine.name)) await sql.raw(statement).execute(db);
      await db.insertInto('schema_version').values({ version: migration.version, applied_at: Date.now() }).execute();
    }
  });
}

async function version(db: Db, location: string): Promise<number> {
  const row = await db
    .selectFrom('schema_version')
    .select((eb) => eb.fn.max('version').as('version'))
    .executeTakeFirst();
  const found = row?.version ?? 0;
  if (found <= MIGRATIONS.length) return found;
  throw new AjarError(
    'store-newer',
    `${location} was written by a newer Ajar (its version is ${found}, this program knows ${MIGRATIONS.length}). Nothing was changed. Update Ajar, then run this again.`,
  );
}
