import { randomUUID } from 'node:crypto';

import type { Job, StoreTransactor } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { pause } from '../../pause.ts';

const KIND = 'watch';
const LEASE_MS = 60_000;
const EXTEND_MS = 20_000;
/** An account can be read at any time: a clock that was ahead and is set right must not make it wait. */
const ALWAYS = 0;

/**
 * Reads an account once, and keeps those that watch from reading all of it at the same time. Where one of them is at it
 * already, both read: what is new then is little, and the user wants it now.
 */
export async function withTurn<T>(context: Context, accountId: string, work: () => Promise<T>): Promise<T> {
  const job = await claimTurn(context, randomUUID(), accountId);
  if (job === null) return work();
  const working = work();
  await holdWhile(context, job, new AbortController().signal, () => working.then(over, over));
  return working;
}

function over(): 'stopped' {
  return 'stopped';
}

/** The turn of an account that nobody reads, or of this one; null when there is none, and when the store is busy. */
export async function claimTurn(context: Context, owner: string, accountId?: string): Promise<Job | null> {
  const now = await context.now();
  const dedupKey = accountId === undefined ? undefined : keyOf(accountId);
  const claimed = context.store.write(async (transactor) => {
    await addJobs(transactor);
    return transactor.claimJob({ kinds: [KIND], owner, now, leaseMs: LEASE_MS, dedupKey });
  });
  return claimed.catch(unlessAway);
}

function unlessAway(error: unknown): null {
  if (error instanceof AjarError) return null;
  throw error;
}

async function addJobs(transactor: StoreTransactor): Promise<void> {
  const known = new Set((await transactor.jobs(KIND)).map((job) => job.dedupKey));
  for (const { id } of await transactor.accounts()) {
    const dedupKey = keyOf(id);
    if (!known.has(dedupKey))
      await transactor.putJob({ kind: KIND, dedupKey, payload: JSON.stringify({ id }), runAt: ALWAYS });
  }
}

function keyOf(accountId: string): string {
  return `${KIND}:${accountId}`;
}

export function accountIdOf(job: Job): string {
  return (JSON.parse(job.payload) as { readonly id: string }).id;
}

/** Does the work as long as the lease holds, and gives the job back at the end. */
export async function holdWhile(
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
    const given = context.store.write((transactor) =>
      how === 'gone' ? transactor.finishJob(job) : transactor.postponeJob(job, ALWAYS, null),
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
