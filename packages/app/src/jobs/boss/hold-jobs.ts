import { setTimeout as sleep } from 'node:timers/promises';

import type { JobAttempt, JobWithMetadata, PgBoss } from 'pg-boss';

import { HEARTBEAT_SECONDS } from './queues.ts';
import type { QueueName } from './queues.ts';

const AGAIN_MS = 500;

/** A claim that is being worked on. */
export interface HeldJob {
  readonly attempt: JobAttempt;
  readonly singletonKey: string | null;
  readonly data: object;
  /** Ends the work, and gives the job to somebody else. */
  readonly stop: AbortController;
  /** The claim is somebody else's by now: nothing may be said of it any more. */
  lost: boolean;
  /** In the middle of a step: given to somebody else now, it would have to be begun anew there. */
  atWork: boolean;
}

/** The claims of one queue that this process holds, kept up together in one statement a beat. */
export class HeldJobs {
  readonly #boss: PgBoss;
  readonly #queue: QueueName;
  readonly #held = new Map<string, HeldJob>();
  #keptAt: number;

  constructor(boss: PgBoss, queue: QueueName, now: number) {
    this.#boss = boss;
    this.#queue = queue;
    this.#keptAt = now;
  }

  /** Those that stay here: what was let go of may take a moment to end. */
  get size(): number {
    return this.#staying().length;
  }

  add({ id, retryCount, data, singletonKey }: JobWithMetadata): HeldJob {
    const held = {
      attempt: { id, retryCount },
      singletonKey,
      data,
      stop: new AbortController(),
      lost: false,
      atWork: false,
    };
    this.#held.set(id, held);
    return held;
  }

  /** Tells the engine that they are worked on; those that it gave to somebody else, or may have, end. `now` in milliseconds. */
  async beat(now: number): Promise<void> {
    const asked = [...this.#held.values()];
    if (asked.length === 0) {
      this.#keptAt = now;
      return;
    }
    try {
      const attempts = asked.map(({ attempt }) => attempt);
      const kept = settledIds(await this.#boss.touch(this.#queue, attempts));
      this.#keptAt = now;
      for (const held of asked) if (!kept.has(held.attempt.id)) lose(held);
    } catch {
      // The database is away. Until the claims have run out nobody else can have them.
      if (now - this.#keptAt > HEARTBEAT_SECONDS * 1_000) asked.forEach(lose);
    }
  }

  done(held: HeldJob): Promise<void> {
    return this.#settle(held, async () => {
      await this.#boss.complete(this.#queue, held.attempt);
    });
  }

  failed(held: HeldJob, why: string): Promise<void> {
    return this.#settle(held, async () => {
      await this.#boss.fail(this.#queue, held.attempt, { why });
    });
  }

  /** Done here, and to be done again at once by whoever takes it: both or neither. */
  giveBack(held: HeldJob): Promise<void> {
    return this.#settle(held, () => this.#sendAgain(held));
  }

  /**
   * Ends so many of them, those taken last first, so that others can take them. Those that are in the middle of a step are left to
   * end it, unless all are to go.
   */
  letGo(count: number | 'all'): void {
    const staying = this.#staying();
    const some = count === 'all' ? staying : staying.filter(({ atWork }) => !atWork).slice(-count);
    for (const { stop } of some.toReversed()) stop.abort();
  }

  #staying(): readonly HeldJob[] {
    return [...this.#held.values()].filter(({ stop }) => !stop.signal.aborted);
  }

  /** Until it is written down, or the claim is somebody else's by now: a database that is away for a moment is asked again. */
  async #settle(held: HeldJob, write: () => Promise<void>): Promise<void> {
    while (!held.lost) {
      try {
        await write();
        break;
      } catch {
        await sleep(AGAIN_MS);
      }
    }
    this.#held.delete(held.attempt.id);
  }

  async #sendAgain({ attempt, singletonKey, data }: HeldJob): Promise<void> {
    const transaction = await this.#boss.getDb().beginTransaction?.();
    if (transaction === undefined) throw new Error('The engine has no connection of its own.');
    const { db } = transaction;
    try {
      const given = settledIds(await this.#boss.complete(this.#queue, attempt, null, { db }));
      const key = singletonKey === null ? {} : { singletonKey };
      if (given.size > 0) await this.#boss.send(this.#queue, data, { ...key, db });
      await transaction.commit();
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }
}

function lose(held: HeldJob): void {
  held.lost = true;
  held.stop.abort();
}

/** The engine's types leave out which jobs an answer was about. */
function settledIds(response: object): ReadonlySet<string> {
  const settled: unknown = 'settled' in response ? response.settled : null;
  if (!Array.isArray(settled)) throw new TypeError('The engine did not say which jobs it changed.');
  return new Set(settled.filter((id) => typeof id === 'string'));
}
