import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { PgBoss } from 'pg-boss';

import type { AfterWrite } from '../../store/after-write.ts';
import type { Db } from '../../store/schema.ts';
import { DUE_AT } from './work-functions.ts';

/**
 * Keeps one wake-up for a member at the time when something of theirs is due next, in the very transaction that changed what is due:
 * neither can be there without the other. A new account is put up to be watched in the same way. Which of the due kinds a worker
 * knows is told by `kinds`.
 */
export function wakeUps(boss: PgBoss, member: string, kinds: readonly string[]): AfterWrite {
  return async (db, { due, newAccounts }) => {
    const within = { db: fromKysely(db) };
    if (due) {
      const at = await nextDue(db, kinds);
      const options = { singletonKey: member, ...within };
      if (at !== null) await boss.upsert('due', { member }, { ...options, startAfter: new Date(at) });
    }
    for (const account of newAccounts)
      await boss.send('watch', { member, account }, { singletonKey: watchKey(member, account), ...within });
  };
}

export function watchKey(member: string, account: string): string {
  return `${member}/${account}`;
}

/** Of the member whose transaction it is, in milliseconds since the epoch; every writer of theirs waits for their one lock. */
async function nextDue(db: Db, kinds: readonly string[]): Promise<number | null> {
  const { rows } = await sql<{ at: number | null }>`
    select min(${sql.raw(DUE_AT)}) as at from job j where j.state <> 'done' and j.kind = any (${kinds})`.execute(db);
  return rows[0]?.at ?? null;
}
