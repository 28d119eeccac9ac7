import { randomInt } from 'node:crypto';

import pg from 'pg';
import type { PgBoss } from 'pg-boss';

import { pause } from '../../pause.ts';
import type { BossPlace } from './boss-place.ts';
import { QUEUE_NAMES } from './queues.ts';
import type { QueueName } from './queues.ts';

/** Locks of this kind are signs of life, in the schema that the rest of the key says. */
const KIND = 'ajar sign of life';
const AGAIN_MS = 500;
/** A connection that broke is made anew: only who shows no sign for so long is gone. */
const GONE_MS = 2_500;
/** What was taken just now may not be marked yet. */
const MARKED_MS = 2_500;

/**
 * How workers know of each other's end: each holds a lock on a connection of its own for as long as it lives, and marks the jobs that
 * it takes with the number of that lock. When its process dies, its connection ends with it and PostgreSQL lets go of the lock at
 * once; a machine that is cut off is missed later, when its claims fall silent.
 */
export interface SignOfLife extends AsyncDisposable {
  /** Says whose these jobs are. */
  mark(queue: QueueName, ids: readonly string[]): Promise<void>;
  /** How many show a sign of life, this one among them. */
  living(): Promise<number>;
  /** Gives the jobs of those who are gone to others. `now` in milliseconds. Returns how many that were. */
  freeOfGone(now: number): Promise<number>;
}

export function signOfLife(boss: PgBoss, place: BossPlace): SignOfLife {
  const own = randomInt(1, 2 ** 31);
  const stop = new AbortController();
  const held = holdLock(place, own, stop.signal);
  const jobs = `${pg.escapeIdentifier(place.schema)}.job`;
  /** Since when holders of active jobs have shown no sign. */
  const missedSince = new Map<number, number>();
  return {
    mark: async (queue, ids) => {
      if (ids.length === 0) return;
      await boss
        .getDb()
        .executeSql(
          `update ${jobs} set data = data || jsonb_build_object('holder', $1::int) where name = $2 and id = any ($3::uuid[]) and state = 'active'`,
          [own, queue, ids],
        );
    },
    living: async () => {
      const { rows } = await boss
        .getDb()
        .executeSql(`select count(*)::int as count from (${SIGNS}) signs`, [place.schema]);
      return Math.max(1, (rows as readonly { readonly count: number }[])[0]?.count ?? 1);
    },
    freeOfGone: async (now) => {
      const asked = `select distinct (data->>'holder')::int as holder from ${jobs}
        where name = any ($2) and state = 'active' and data ? 'holder' and (data->>'holder')::bigint not in (${SIGNS})`;
      const { rows } = await boss.getDb().executeSql(asked, [place.schema, QUEUE_NAMES]);
      const missed = (rows as readonly { readonly holder: number }[]).map(({ holder }) => holder);
      for (const holder of missedSince.keys()) if (!missed.includes(holder)) missedSince.delete(holder);
      for (const holder of missed) if (!missedSince.has(holder)) missedSince.set(holder, now);
      const gone = missed.filter((holder) => now - (missedSince.get(holder) ?? now) >= GONE_MS);
      return gone.length === 0 ? 0 : free(boss, jobs, gone);
    },
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await held;
    },
  };
}

/** The numbers of the locks that are held. */
const SIGNS = `select objid::bigint from pg_locks where locktype = 'advisory' and granted and objsubid = 2
  and classid = ((hashtext('${KIND}' || $1)::bigint + 4294967296) % 4294967296)::oid
  and database = (select oid from pg_database where datname = current_database())`;

/** As an attempt that failed, so that what ends every worker that takes it is put aside one day. */
async function free(boss: PgBoss, jobs: string, gone: readonly number[]): Promise<number> {
  const { rows } = await boss.getDb().executeSql(
    `select name, id, retry_count as "retryCount" from ${jobs} where name = any ($2) and state = 'active'
       and (data->>'holder')::int = any ($1) and started_on < now() - $3 * interval '1 ms'`,
    [gone, QUEUE_NAMES, MARKED_MS],
  );
  const left = rows as readonly { readonly name: string; readonly id: string; readonly retryCount: number }[];
  for (const [name, some] of Map.groupBy(left, (job) => job.name)) {
    const attempts = some.map(({ id, retryCount }) => ({ id, retryCount }));
    await boss.fail(name, attempts, { why: 'Its worker is gone.' });
  }
  return left.length;
}

/** Holds the lock until the signal aborts; a connection that breaks is made anew, however long that takes. */
async function holdLock(place: BossPlace, own: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const client = new pg.Client({
      connectionString: place.connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    const broken = Promise.withResolvers<void>();
    const end = (): void => broken.resolve();
    client.on('error', end);
    client.on('end', end);
    signal.addEventListener('abort', end, { once: true });
    try {
      await client.connect();
      await client.query(`select pg_advisory_lock(hashtext('${KIND}' || $1), $2)`, [place.schema, own]);
      await broken.promise;
    } catch {
      // The database is away; it is asked again.
    } finally {
      signal.removeEventListener('abort', end);
      await client.end().catch(() => undefined);
    }
    await pause(AGAIN_MS, signal);
  }
}
