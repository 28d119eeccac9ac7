import type { PgBoss } from 'pg-boss';
import pg from 'pg';

/** Taken while it is looked whether this database is a copy: of several workers that start, one does what is to be done. */
const LOCK = 0x41_6a_62_6b;

/**
 * Calls `adopt` when this database is a copy of the one that was worked on last: restored from a backup, moved, or taken over by a
 * standby. Then what the other has done since is not known here. Told by the ids that PostgreSQL gives to the cluster, its timeline,
 * the database and the table, of which a copy has others. A new database is no copy. Once `adopt` is done, this one is home.
 */
export async function adoptCopy(boss: PgBoss, schema: string, adopt: () => Promise<void>): Promise<void> {
  const transaction = await boss.getDb().beginTransaction?.();
  if (transaction === undefined) throw new Error('The engine has no connection of its own.');
  const { db } = transaction;
  const home = `${pg.escapeIdentifier(schema)}.home`;
  try {
    await db.executeSql('select pg_advisory_xact_lock($1)', [LOCK]);
    const [here, before] = await Promise.all([markOf(db, home), db.executeSql(`select mark from ${home}`)]);
    const marks = (before.rows as readonly { readonly mark: string }[]).map(({ mark }) => mark);
    const isCopy = marks.length > 0 && !marks.includes(here);
    if (isCopy) await adopt();
    if (!marks.includes(here)) {
      await db.executeSql(`delete from ${home}`);
      await db.executeSql(`insert into ${home} (mark) values ($1)`, [here]);
    }
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

/** What PostgreSQL alone gives, to the table named by $1 and all it lies in. */
export const MARK = `concat_ws(':', (select system_identifier from pg_control_system()),
  (select timeline_id from pg_control_checkpoint()),
  (select oid from pg_database where datname = current_database()), $1::regclass::oid)`;

async function markOf(db: ReturnType<PgBoss['getDb']>, home: string): Promise<string> {
  const { rows } = await db.executeSql(`select ${MARK} as mark`, [home]);
  return (rows as readonly { readonly mark: string }[])[0]?.mark ?? '';
}
