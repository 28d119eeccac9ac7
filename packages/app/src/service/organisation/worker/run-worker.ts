import { pullJobs } from '../../../jobs/boss/pull-jobs.ts';
import type { Pull } from '../../../jobs/boss/pull-jobs.ts';
import { signOfLife } from '../../../jobs/boss/sign-of-life.ts';
import { adopt } from './adopt.ts';
import { doCare, scheduleCare } from './do-care.ts';
import { doDue } from './do-due.ts';
import { doWatch } from './do-watch.ts';
import type { WatchBounds } from './do-watch.ts';
import type { WorkerContext } from './worker-context.ts';

export interface WorkerOptions extends WorkerContext, WatchBounds {
  readonly signal: AbortSignal;
  /** Told of what went wrong; it goes on all the same. */
  readonly onTrouble: (error: unknown) => void;
  /** Told once it takes work. */
  readonly onReady: () => void;
}

/**
 * Works for an organisation until the signal aborts: does what falls due, watches its share of the accounts, takes care of the rest.
 * Then it gives back what it holds and waits for letters that are under way. A database that goes away is waited for. Throws as
 * opening the engine does, at the start only.
 */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { work, metrics, signal, onTrouble } = options;
  const boss = await work.boss();
  await adopt(options.organisation, options.now());
  await scheduleCare(options);
  await using sign = signOfLife(boss, work.place);
  const pull = (part: Pick<Pull, 'queue' | 'share' | 'run'>): Promise<void> =>
    pullJobs({
      ...part,
      boss,
      signal,
      onTaken: (ids) => sign.mark(part.queue, ids),
      onTrouble,
      onEnd: (how) => metrics.count('ajar_jobs_done_total', { queue: part.queue, how }),
    });
  options.onReady();
  await Promise.all([pull(doDue(options)), pull(doWatch(options, sign)), pull(doCare(options))]);
}
