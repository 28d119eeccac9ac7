import { randomUUID } from 'node:crypto';

import { pause } from '../pause.ts';
import type { Job, Store } from '../store/store.ts';
import { waitAfter } from './back-off.ts';
import { healLate } from './heal-late.ts';
import type { DueWork, JobResult, Turn } from './job-kind.ts';
import { ownWords } from './own-words.ts';

export interface Runner {
  readonly store: Store;
  readonly work: DueWork;
  /** The wall clock: what is due is told by it at each look, so a sleep or a clock that was set changes nothing else. */
  readonly now: () => Promise<number>;
  readonly signal?: AbortSignal | undefined;
  /** Told of what a job threw. */
  readonly onTrouble?: ((job: Job, error: unknown) => void) | undefined;
  /** How many jobs are done at once. */
  readonly lanes?: number | undefined;
  /** How often it looks for due work, in milliseconds. */
  readonly pollMs?: number | undefined;
}

const LANES = 4;
const POLL_MS = 1_000;

/**
 * Does everything that is due, and what falls due meanwhile. Returns how many jobs it ran. Throws what the store throws, once
 * nothing is under way any more.
 */
export async function runDueOnce(runner: Runner): Promise<number> {
  const owner = randomUUID();
  await healLate(runner.store, runner.work, await runner.now());
  const lane = async (): Promise<number> => {
    let ran = 0;
    while (!stopped(runner)) {
      const job = await claim(runner, owner);
      if (job === null) break;
      await runJob(runner, job);
      ran += 1;
    }
    return ran;
  };
  const lanes = Array.from({ length: runner.lanes ?? LANES }, lane);
  await Promise.allSettled(lanes);
  const counts = await Promise.all(lanes);
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Does what falls due until the signal, looking about once a second; then waits for what is under way. Never throws for a
 * store that is busy or away for a moment: it looks again.
 */
export async function keepRunning(runner: Runner & { readonly signal: AbortSignal }): Promise<number> {
  const owner = randomUUID();
  const running = new Set<Promise<void>>();
  let ran = 0;
  let seen = Infinity;
  while (!stopped(runner)) {
    seen = await healWhenSetBack(runner, seen).catch(() => seen);
    const job = running.size < (runner.lanes ?? LANES) ? await claim(runner, owner).catch(() => null) : null;
    if (job === null) {
      await Promise.race([pause(runner.pollMs ?? POLL_MS, runner.signal), ...running]);
      continue;
    }
    ran += 1;
    const run: Promise<void> = runJob(runner, job)
      .catch((error: unknown) => runner.onTrouble?.(job, error))
      .finally(() => running.delete(run));
    running.add(run);
  }
  await Promise.all(running);
  return ran;
}

/** At the start, and whenever the clock was set back meanwhile. Returns what it says now. */
async function healWhenSetBack({ store, work, now }: Runner, seen: number): Promise<number> {
  const at = await now();
  if (at < seen) await healLate(store, work, at);
  return at;
}

function stopped({ signal }: Runner): boolean {
  return signal?.aborted === true;
}

async function claim({ store, work, now }: Runner, owner: string): Promise<Job | null> {
  const at = await now();
  const kinds = Object.keys(work);
  const leaseMs = longestLease(work);
  return store.write((transactor) => transactor.claimJob({ kinds, owner, now: at, leaseMs }));
}

/** Kinds differ in their lease: claimed for the longest, it is set right by the first renewal. */
function longestLease(work: DueWork): number {
  return Math.max(0, ...Object.values(work).map((kind) => kind.leaseMs));
}

/** Does one job under its lease and writes down what came of it, if the claim still holds by then. */
async function runJob(runner: Runner, job: Job): Promise<void> {
  const { store, work, now } = runner;
  const kind = work[job.kind];
  if (kind === undefined) return;
  const lost = new AbortController();
  const renew = async (): Promise<boolean> => {
    const until = (await now()) + kind.leaseMs;
    const held = await store.write((transactor) => transactor.extendLease(job, until));
    if (!held) lost.abort();
    return held;
  };
  if (kind.leaseMs !== longestLease(work) && !(await renew())) return;
  // A store that is busy for a moment is asked again at the next beat.
  const heart = setInterval(() => void renew().catch(() => undefined), kind.leaseMs / 3);
  const turn: Turn = {
    holder: `${job.leaseOwner ?? ''}#${String(job.attempts)}`,
    signal: runner.signal === undefined ? lost.signal : AbortSignal.any([lost.signal, runner.signal]),
    holds: renew,
  };
  const result = await kind.run(job, turn).catch(async (error: unknown): Promise<JobResult> => {
    runner.onTrouble?.(job, error);
    return { kind: 'again', at: (await now()) + waitAfter(job.attempts), why: ownWords(error) };
  });
  clearInterval(heart);
  await store.write((transactor) =>
    result.kind === 'done' ? transactor.finishJob(job) : transactor.postponeJob(job, result.at, result.why),
  );
}
