import type { PgBoss } from 'pg-boss';
import pg from 'pg';

import { watchKey } from './wake-ups.ts';
import type { WorkPlace } from './work-place.ts';

const AT_ONCE = 500;
/** A wake-up this late was put down for a later time than it should have been. */
const OVERDUE_MS = 120_000;

/**
 * Puts down the wake-ups and the watches that should be there and are not: for members that were moved in, after a restore, and for
 * whatever else went round the usual way. What is there already stays.
 */
export async function sweep(boss: PgBoss, place: WorkPlace, kinds: readonly string[], now: number): Promise<void> {
  const schema = pg.escapeIdentifier(place.schema);
  const db = boss.getDb();
  await putWatches(boss, place, null);
  const due = await db.executeSql(`select member, at from ${schema}.due_members($1)`, [kinds]);
  const members = (due.rows as readonly { member: string; at: string }[]).map(({ member, at }) => ({
    member,
    at: Number(at),
  }));
  await insertAll(
    boss,
    'due',
    members.map(({ member, at }) => ({ data: { member }, singletonKey: member, startAfter: new Date(at) })),
  );
  for (const { member, at } of members)
    if (at < now - OVERDUE_MS) await boss.upsert('due', { member }, { singletonKey: member, startAfter: new Date(at) });
}

/** The watches that should be there and are not, of one member or of all. */
export async function putWatches(boss: PgBoss, place: WorkPlace, whose: string | null): Promise<void> {
  const asked = `select member, account from ${pg.escapeIdentifier(place.schema)}.all_accounts() where $1::text is null or member = $1`;
  const { rows } = await boss.getDb().executeSql(asked, [whose]);
  await insertAll(
    boss,
    'watch',
    (rows as readonly { member: string; account: string }[]).map(({ member, account }) => ({
      data: { member, account },
      singletonKey: watchKey(member, account),
    })),
  );
}

async function insertAll(boss: PgBoss, queue: string, jobs: Parameters<PgBoss['insert']>[1]): Promise<void> {
  for (let from = 0; from < jobs.length; from += AT_ONCE) await boss.insert(queue, jobs.slice(from, from + AT_ONCE));
}
