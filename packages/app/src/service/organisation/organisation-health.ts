import pg from 'pg';

import { countJobs } from '../../jobs/boss/count-jobs.ts';
import { healthOf } from '../../organisation/health/health.ts';
import type { Health } from '../../organisation/health/health.ts';
import { Metrics } from '../../organisation/health/metrics.ts';
import type { Collector } from '../../organisation/health/metrics.ts';
import { processMetrics } from '../../organisation/health/process-metrics.ts';
import type { Organisation } from './organisation.ts';

export interface OrganisationHealthOptions {
  readonly organisation: Organisation;
  readonly version: string;
  readonly as: 'worker' | 'serve';
  /** From then on the process takes nothing new. */
  readonly ending: AbortSignal;
}

/** However often somebody asks, the database is asked only so often. */
const FRESH_MS = 5_000;

/** How a process of an organisation is. Counts and times only: nothing in it is about anybody. */
export function organisationHealth({ organisation, version, as, ending }: OrganisationHealthOptions): Health {
  const metrics = new Metrics();
  metrics.collect(processMetrics(version, as));
  metrics.collect(poolCounts(organisation));
  metrics.collect(atMostEvery(FRESH_MS, organisationCounts(organisation, metrics)));
  const database = (): Promise<unknown> =>
    organisation.database.selectFrom('organisation_step').select('name').execute();
  return healthOf({ metrics, needs: { database }, ending });
}

function poolCounts(organisation: Organisation): Collector {
  const { pool } = organisation;
  return (set) => {
    set('ajar_pool_connections', pool.totalCount, { state: 'total' });
    set('ajar_pool_connections', pool.idleCount, { state: 'idle' });
    set('ajar_pool_connections', pool.waitingCount, { state: 'waiting' });
    set('ajar_members_open', organisation.openMembers());
  };
}

function organisationCounts({ work, database }: Organisation, metrics: Metrics): Collector {
  return async (set) => {
    try {
      const boss = await work.boss();
      for (const { queue, ...counts } of await countJobs(boss, work.place.schema))
        for (const [state, count] of Object.entries(counts)) set('ajar_jobs', count, { queue, state });
      const schema = pg.escapeIdentifier(work.place.schema);
      const counted = await boss.getDb().executeSql(
        `select (select count(*)::int from ${schema}.all_accounts()) as accounts,
             (select json_object_agg(state, letters) from ${schema}.letter_counts()) as letters`,
      );
      const [row] = counted.rows as readonly Counted[];
      set('ajar_accounts', row?.accounts ?? 0);
      for (const state of LETTER_STATES) set('ajar_letters', row?.letters?.[state] ?? 0, { state });
      const members = await database
        .selectFrom('member')
        .select(({ fn }) => fn.countAll().as('count'))
        .execute();
      set('ajar_members', Number(members[0]?.count ?? 0));
    } catch (error) {
      metrics.count('ajar_collect_failed_total');
      throw error;
    }
  };
}

interface Counted {
  readonly accounts: number;
  readonly letters: Readonly<Record<string, number>> | null;
}

const LETTER_STATES = ['approved', 'sending', 'sent', 'refused', 'unknown', 'cancelled', 'exported', 'returned'];

function atMostEvery(ms: number, collect: Collector): Collector {
  let askedAt = -Infinity;
  return async (set) => {
    const now = performance.now();
    if (now - askedAt < ms) return;
    askedAt = now;
    await collect(set);
  };
}
