import type { PgBoss } from 'pg-boss';
import pg from 'pg';

import type { WorkPlace } from './work-place.ts';

/** The clock of the database is not that of this machine: what it says is due may not be so here yet. */
const SOON_MS = 1_000;

/**
 * After a wake-up was answered: leaves one for what is due next, should none be there. One that is there was put down by who knew
 * better, and stays. `now` in milliseconds.
 */
export async function wakeAgain(
  boss: PgBoss,
  { schema }: WorkPlace,
  member: string,
  kinds: readonly string[],
  now: number,
): Promise<void> {
  const next = `select ${pg.escapeIdentifier(schema)}.next_due($1, $2) as at`;
  const { rows } = await boss.getDb().executeSql(next, [member, kinds]);
  const at = (rows as readonly { readonly at: string | null }[])[0]?.at ?? null;
  if (at === null) return;
  const startAfter = new Date(Math.max(Number(at), now + SOON_MS));
  await boss.send('due', { member }, { singletonKey: member, startAfter });
}
