import type { PgBoss } from 'pg-boss';

import { pause } from '../../pause.ts';
import { ownWords } from '../own-words.ts';
import { HeldJobs } from './hold-jobs.ts';
import type { HeldJob } from './hold-jobs.ts';
import type { QueueName } from './queues.ts';

/** What came of a job: it is done, or somebody else is to do it (again). */
export type Pulled = 'done' | 'back';

/** How many more may be taken now, and how many of those held are to be given to others. */
export interface Share {
  readonly take: number;
  readonly give: number;
}

export type Step = <T>(work: () => Promise<T>) => Promise<T>;

export interface Pull {
  readonly boss: PgBoss;
  readonly queue: QueueName;
  readonly share: (held: number) => Share | Promise<Share>;
  /**
   * Does one job, given what it carries; the signal aborts when the claim was lost or given away, or all is to end. What it wraps in
   * `step` is not given away in its middle.
   */
  readonly run: (data: object, signal: AbortSignal, step: Step) => Promise<Pulled>;
  readonly signal: AbortSignal;
  /** Told which jobs were taken, before they are begun. */
  readonly onTaken?: ((ids: readonly string[]) => Promise<void>) | undefined;
  readonly onTrouble?: ((error: unknown) => void) | undefined;
  readonly onEnd?: ((how: Pulled | 'failed') => void) | undefined;
  /** How often it looks, in milliseconds. */
  readonly pollMs?: number | undefined;
}

const POLL_MS = 1_000;
const BEAT_MS = 5_000;

/**
 * Takes jobs of a queue and does them, many at once, until the signal aborts; then gives back what it holds and waits for what cannot
 * be let go of. A database that is away is asked again. Throws nothing.
 */
export async function pullJobs(pull: Pull): Promise<void> {
  const held = new HeldJobs(pull.boss, pull.queue, Date.now());
  const running = new Set<Promise<void>>();
  const heart = setInterval(() => void held.beat(Date.now()), BEAT_MS);
  try {
    while (!pull.signal.aborted) {
      await takeSome(pull, held, running).catch((error: unknown) => pull.onTrouble?.(error));
      await pause(pull.pollMs ?? POLL_MS, pull.signal);
    }
    held.letGo('all');
    await Promise.all(running);
  } finally {
    clearInterval(heart);
  }
}

async function takeSome(pull: Pull, held: HeldJobs, running: Set<Promise<void>>): Promise<void> {
  const { take, give } = await pull.share(held.size);
  if (give > 0) held.letGo(give);
  if (take <= 0) return;
  const taken = await pull.boss.fetch<object>(pull.queue, { batchSize: take, includeMetadata: true });
  // Whether that is told or not, what was taken has to be done.
  if (taken.length > 0) await pull.onTaken?.(taken.map(({ id }) => id)).catch(pull.onTrouble);
  for (const job of taken) {
    const run: Promise<void> = runOne(pull, held, held.add(job)).finally(() => running.delete(run));
    running.add(run);
  }
}

async function runOne(pull: Pull, held: HeldJobs, one: HeldJob): Promise<void> {
  let pulled: Pulled;
  try {
    pulled = await pull.run(one.data, one.stop.signal, (work) => asStep(one, work));
  } catch (error) {
    pull.onTrouble?.(error);
    pull.onEnd?.('failed');
    return held.failed(one, ownWords(error));
  }
  pull.onEnd?.(pulled);
  return pulled === 'done' ? held.done(one) : held.giveBack(one);
}

async function asStep<T>(one: HeldJob, work: () => Promise<T>): Promise<T> {
  one.atWork = true;
  try {
    return await work();
  } finally {
    one.atWork = false;
  }
}
