import type { Job } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { digestDue } from '../notices/digest-due.ts';
import { dateDue } from './date-due.ts';
import type { DueResult } from './due-result.ts';
import { newsDue } from './news-due.ts';

interface Work {
  readonly leaseMs: number;
  run(job: Job): Promise<DueResult>;
}

const LEASE_MS = 60_000;

export const WATCH_KINDS: readonly string[] = ['door', 'silence', 'look-again', 'news', 'digest'];

/** What watching makes due, by the kind of job. Each may be run again after a crash: it looks first. */
export function watchWork(context: Context): Readonly<Record<string, Work>> {
  const work = (run: Work['run']): Work => ({ leaseMs: LEASE_MS, run });
  return {
    door: work((job) => dateDue(context, 'door', job)),
    silence: work((job) => dateDue(context, 'silence', job)),
    'look-again': work((job) => dateDue(context, 'look-again', job)),
    news: work((job) => newsDue(context, job)),
    digest: work(() => digestDue(context)),
  };
}
