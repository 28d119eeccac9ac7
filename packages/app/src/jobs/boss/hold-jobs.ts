import type { JobAttempt, JobWithMetadata, PgBoss } from 'pg-boss';

import { HEARTBEAT_SECONDS } from './queues.ts';
import type { QueueName } from './queues.ts';

/** A claim that is being worked on. */
export interface HeldJob {
  readonly attempt: JobAttempt;
  readonly singletonKey: string | null;
  readonly data: object;
  /** Ends the work, and gives the job to somebody else. */
  readonly stop: AbortController;
  /** The claim is somebody else's by now: nothing may be said of it any more. */
  lost: boolean;
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

  get size(): number {
    return this.#held.size;
  }

  add({ id, retryCount, data, singletonKey }: JobWithMetadata): HeldJob {
    const held = { attempt: { id, retryCount }, singletonKey, data, stop: new AbortController(), lost: false };
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

  async done(held: HeldJob): Promise<void> {
    this.#held.delete(held.attempt.id);
    if (!held.lost) await this.#boss.complete(this.#queue, held.attempt);
  }

  async failed(held: HeldJob, why: string): Promise<void> {
    this.#held.delete(held.attempt.id);
    if (!held.lost) await this.#boss.fail(this.#queue, held.attempt, { why });
  }

  /** Done here, and to be done again at once by whoever takes it: both or neither. */
  async giveBack(held: HeldJob): Promise<void> {
    this.#held.delete(held.attempt.id);
    if (held.lost) return;
    const transaction = await this.#boss.getDb().beginTransaction?.();
    if (transaction === undefined) throw new Error('The engine has no connection of its own.');
    const { db } = transaction;
    try {
      const given = settledIds(await this.#boss.complete(this.#queue, held.attempt, null, { db }));
      const key = held.singletonKey === null ? {} : { singletonKey: held.singletonKey };
      if (given.size > 0) await this.#boss.send(this.#queue, held.data, { ...key, db });
      await transaction.commit();
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  }

  /** Ends this many of them, those taken last first, so that others can take them. */
  letGo(count: number): void {
    for (const held of [...this.#held.values()].toReversed().slice(0, count)) held.stop.abort();
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
