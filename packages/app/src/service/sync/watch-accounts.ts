import { randomUUID } from 'node:crypto';

import type { Job, StoreTransactor } from '../../store/store.ts';
import { AjarError } from '../ajar.ts';
import type { WatchNews } from '../ajar.ts';
import type { Context } from '../context.ts';
import { pause } from './pause.ts';
import { watchAccount } from './watch-account.ts';

const KIND = 'watch';
const LEASE_MS = 60_000;
const EXTEND_MS = 20_000;
/** How often it is looked whether an account is new, or its watcher fell silent. */
const LOOK_MS = 15_000;

/**
 * Watches the user's accounts until the signal aborts. Each account is a job that is never done, so of all processes that
 * watch only one has it at a time; when that one ends or falls silent, another takes it. A store that is busy or away for
 * a moment is asked again.
 */
export async function watchAccounts(
  context: Context,
  signal: AbortSignal,
  onNews: (news: WatchNews) => void = () => {},
  lookMs = LOOK_MS,
): Promise<void> {
  const owner = randomUUID();
  const running = new Set<Promise<void>>();
  const broken = new AbortController();
  const until = AbortSignal.any([signal, broken.signal]);
  while (!until.aborted) {
    for (let job = await claim(context, owner); job !== null; job = await claim(context, owner)) {
      const id = accountIdOf(job);
      const watching = holdWhile(context, job, until, (held) => watchAccount(context, id, held, onNews));
      running.add(watching);
      // One that fails as nothing expected does ends them all.
      watching.then(
        () => running.delete(watching),
        () => broken.abort(),
      );
    }
    await pause(lookMs, until);
  }
  await Promise.allSettled(running);
  await Promise.all(running);
}

async function claim(context: Context, owner: string): Promise<Job | null> {
  const now = await context.now();
  const claimed = context.store.write(async (transactor) => {
    await addJobs(transactor, now);
    return transactor.claimJob({ kinds: [KIND], owner, now, leaseMs: LEASE_MS });
  });
  return claimed.catch(unlessAway);
}

function unlessAway(error: unknown): null {
  if (error instanceof AjarError) return null;
  throw error;
}

async function addJobs(transactor: StoreTransactor, now: number): Promise<void> {
  const known = new Set((await transactor.jobs(KIND)).map((job) => job.dedupKey));
  for (const { id } of await transactor.accounts()) {
    const dedupKey = `${KIND}:${id}`;
    if (!known.has(dedupKey))
      await transactor.putJob({ kind: KIND, dedupKey, payload: JSON.stringify({ id }), runAt: now });
  }
}

function accountIdOf(job: Job): string {
  return (JSON.parse(job.payload) as { readonly id: string }).id;
}

/** Does the work as long as the lease holds, and gives the job back at the end. */
async function holdWhile(
  context: Context,
  job: Job,
  signal: AbortSignal,
  work: (held: AbortSignal) => Promise<'gone' | 'stopped'>,
): Promise<void> {
  const lost = new AbortController();
  const held = AbortSignal.any([signal, lost.signal]);
  const ended = new AbortController();
  const extending = extend(context, job, AbortSignal.any([held, ended.signal]), lost);
  try {
    const how = await work(held);
    const now = await context.now();
    const given = context.store.write((transactor) =>
      how === 'gone' ? transactor.finishJob(job) : transactor.postponeJob(job, now, null),
    );
    // Where that cannot be written down, the lease runs out by itself.
    await given.catch(unlessAway);
  } finally {
    ended.abort();
    await extending;
  }
}

async function extend(context: Context, job: Job, until: AbortSignal, lost: AbortController): Promise<void> {
  while (!until.aborted) {
    await pause(EXTEND_MS, until);
    if (until.aborted) return;
    const leaseUntil = (await context.now()) + LEASE_MS;
    // A store that is busy for a moment is asked again; the lease lasts for two more tries.
    const kept = await context.store.write((transactor) => transactor.extendLease(job, leaseUntil)).catch(() => true);
    if (!kept) lost.abort();
  }
}
