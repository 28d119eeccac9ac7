import pg from 'pg';
import type { PgBoss } from 'pg-boss';

import { QUEUE_NAMES } from './queues.ts';

/** How a queue stands. */
export interface QueueCounts {
  readonly queue: string;
  /** For later. */
  readonly waiting: number;
  /** Whose time has come, and of these, those that have waited for longer than `lateMs`. */
  readonly ready: number;
  readonly late: number;
  readonly active: number;
  /** Tried too often, and put aside. */
  readonly dead: number;
}

/** A job that was not begun by then is late. */
const LATE_MS = 60_000;

/** Counts of every queue at this moment, by the clock of the database. */
export async function countJobs(boss: PgBoss, schema: string, lateMs = LATE_MS): Promise<readonly QueueCounts[]> {
  const { rows } = await boss.getDb().executeSql(
    `select replace(name, '-dead', '') as queue,
       count(*) filter (where live and start_after > now())::int as waiting,
       count(*) filter (where live and start_after <= now())::int as ready,
       count(*) filter (where live and start_after <= now() - $2 * interval '1 ms')::int as late,
       count(*) filter (where state = 'active')::int as active,
       count(*) filter (where name like '%-dead' and state in ('created', 'retry'))::int as dead
     from (select name, state, start_after, name not like '%-dead' and state in ('created', 'retry') as live
       from ${pg.escapeIdentifier(schema)}.job where state in ('created', 'retry', 'active')) as job
     where replace(name, '-dead', '') = any ($1) group by 1`,
    [QUEUE_NAMES, lateMs],
  );
  const counted = new Map((rows as readonly QueueCounts[]).map((row) => [row.queue, row]));
  return QUEUE_NAMES.map((queue) => counted.get(queue) ?? { queue, waiting: 0, ready: 0, late: 0, active: 0, dead: 0 });
}
