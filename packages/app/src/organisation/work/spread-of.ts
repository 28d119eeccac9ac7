import pg from 'pg';
import type { PgBoss } from 'pg-boss';

import type { Spread } from '../../jobs/boss/fair-share.ts';
import type { WorkPlace } from './work-place.ts';

/** How the accounts are spread at this moment, as far as the queue knows. */
export async function spreadOf(
  boss: PgBoss,
  { schema }: WorkPlace,
  longMs: number,
): Promise<Pick<Spread, 'waiting' | 'waitingLong' | 'all'>> {
  const { rows } = await boss.getDb().executeSql(
    `select count(*) filter (where state <> 'active' and start_after <= now())::int as waiting,
       count(*) filter (where state <> 'active' and start_after <= now() - $1 * interval '1 ms')::int as "waitingLong",
       count(*)::int as all
     from ${pg.escapeIdentifier(schema)}.job where name = 'watch' and state in ('created', 'retry', 'active')`,
    [longMs],
  );
  return (
    (rows as readonly Pick<Spread, 'waiting' | 'waitingLong' | 'all'>[])[0] ?? { waiting: 0, waitingLong: 0, all: 0 }
  );
}
