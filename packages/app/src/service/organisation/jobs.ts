import { countJobs } from '../../jobs/boss/count-jobs.ts';
import type { QueueCounts } from '../../jobs/boss/count-jobs.ts';
import { deadQueue, QUEUE_NAMES } from '../../jobs/boss/queues.ts';
import type { Organisation } from './organisation.ts';

/** A job that was tried too often. */
export interface DeadJob {
  readonly queue: string;
  /** What it is about: ids. */
  readonly about: object;
  /** When it was put aside (ISO 8601). */
  readonly since: string;
  readonly tries: number;
  /** What came of the last try, as far as that is our own words. */
  readonly why: string | null;
}

export interface JobsView {
  readonly queues: readonly QueueCounts[];
  /** Oldest first; the first hundred of each queue. */
  readonly dead: readonly DeadJob[];
}

const SHOWN = 100;

export async function jobs({ work }: Organisation): Promise<JobsView> {
  const boss = await work.boss();
  const dead: DeadJob[] = [];
  for (const queue of QUEUE_NAMES) {
    for (const job of await boss.findJobs<object>(deadQueue(queue), { queued: true, limit: SHOWN })) {
      const why = job.sourceOutput !== null && 'why' in job.sourceOutput ? String(job.sourceOutput.why) : null;
      const tries = (job.sourceRetryCount ?? 0) + 1;
      dead.push({ queue, about: job.data, since: job.createdOn.toISOString(), tries, why });
    }
  }
  return { queues: await countJobs(boss, work.place.schema), dead };
}

/** Lets everything that was put aside be tried again. Returns how many. */
export async function requeueJobs({ work }: Organisation): Promise<number> {
  const boss = await work.boss();
  let count = 0;
  for (const queue of QUEUE_NAMES) {
    for (let moved = -1; moved !== 0;) {
      moved = await boss.redrive(deadQueue(queue));
      count += moved;
    }
  }
  return count;
}
