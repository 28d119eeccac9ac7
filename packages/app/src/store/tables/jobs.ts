import { randomUUID } from 'node:crypto';

import type { Selectable, UpdateQueryBuilder, UpdateResult } from 'kysely';

import type { Db, Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { Job, StoreReader, StoreTransactor } from '../store.ts';

export function jobReader(db: Db, seal: Seal | null): Pick<StoreReader, 'jobs'> {
  return {
    jobs: async (kind) => {
      let query = db.selectFrom('job').selectAll().where('state', '<>', 'done').orderBy('run_at').orderBy('id');
      if (kind !== undefined) query = query.where('kind', '=', kind);
      return (await query.execute()).map((row) => toJob(openRow(seal, 'job', row)));
    },
  };
}

export function jobWriter(
  db: Db,
  seal: Seal | null,
): Pick<StoreTransactor, 'putJob' | 'claimJob' | 'extendLease' | 'finishJob' | 'postponeJob' | 'dropJob'> {
  /** Only as long as the claim holds. */
  const claimed = (job: Job): UpdateQueryBuilder<Schema, 'job', 'job', UpdateResult> =>
    db
      .updateTable('job')
      .where('id', '=', job.id)
      .where('state', '=', 'running')
      .where('lease_owner', '=', job.leaseOwner)
      .where('attempts', '=', job.attempts);
  const lastError = ({ dedupKey }: Job, error: string | null): { last_error: string | null } => ({
    last_error: sealRow(seal, 'job', { dedup_key: dedupKey, last_error: error }).last_error,
  });
  return {
    putJob: async ({ kind, dedupKey, runAt, ...job }) => {
      const { payload } = sealRow(seal, 'job', { dedup_key: dedupKey, payload: job.payload });
      await db
        .insertInto('job')
        .values({ id: randomUUID(), kind, dedup_key: dedupKey, payload, state: 'ready', run_at: runAt, attempts: 0 })
        .onConflict((conflict) =>
          conflict.column('dedup_key').doUpdateSet({ payload, run_at: runAt }).where('job.state', '=', 'ready'),
        )
        .execute();
    },
    claimJob: async ({ kinds, owner, now, leaseMs, dedupKey }) => {
      if (kinds.length === 0) return null;
      const due = db
        .selectFrom('job')
        .select('id')
        .where('kind', 'in', kinds)
        .$if(dedupKey !== undefined, (query) => query.where('dedup_key', '=', dedupKey ?? ''))
        .where((eb) =>
          eb.or([
            eb.and([eb('state', '=', 'ready'), eb('run_at', '<=', now)]),
            eb.and([eb('state', '=', 'running'), eb('lease_until', '<', now)]),
            // No claim lasts that long: the clock was set back, and whoever held it may be gone for as long.
            eb.and([eb('state', '=', 'running'), eb('lease_until', '>', now + 2 * leaseMs)]),
          ]),
        )
        .orderBy('run_at')
        .orderBy('id')
        .limit(1);
      // Every writer holds the write lock of the store, so nobody claims between the two halves of this.
      const row = await db
        .updateTable('job')
        .set((eb) => ({
          state: 'running',
          lease_owner: owner,
          lease_until: now + leaseMs,
          attempts: eb('attempts', '+', 1),
        }))
        .where('id', '=', due)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : toJob(openRow(seal, 'job', row));
    },
    extendLease: async (job, until) => changedOne(await claimed(job).set({ lease_until: until }).executeTakeFirst()),
    finishJob: async (job) =>
      changedOne(await claimed(job).set({ state: 'done', lease_owner: null, lease_until: null }).executeTakeFirst()),
    postponeJob: async (job, runAt, error) =>
      changedOne(
        await claimed(job)
          .set({ state: 'ready', run_at: runAt, ...lastError(job, error), lease_owner: null, lease_until: null })
          .executeTakeFirst(),
      ),
    dropJob: async (dedupKey) => {
      const dropped = await db
        .deleteFrom('job')
        .where('dedup_key', '=', dedupKey)
        .where('state', '=', 'ready')
        .executeTakeFirst();
      return dropped.numDeletedRows === 1n;
    },
  };
}

function changedOne({ numUpdatedRows }: UpdateResult): boolean {
  return numUpdatedRows === 1n;
}

function toJob(row: Selectable<Schema['job']>): Job {
  return {
    id: row.id,
    kind: row.kind,
    dedupKey: row.dedup_key,
    payload: row.payload,
    // The table refuses any other.
    state: row.state as Job['state'],
    runAt: row.run_at,
    leaseOwner: row.lease_owner,
    leaseUntil: row.lease_until,
    attempts: row.attempts,
    lastError: row.last_error,
  };
}
