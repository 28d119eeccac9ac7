import { setTimeout as sleep } from 'node:timers/promises';

import { WorkerProcess } from './worker-process.ts';

const WATCHED = ['ajar_accounts_watched{state="well"}', 'ajar_accounts_watched{state="trouble"}'];
const MEGABYTE = 1_000_000;

export interface TeamFigures {
  /** Accounts that each of them watches. */
  readonly watched: readonly number[];
  /** The most memory that one took (MB). */
  readonly mostMemory: number;
  /** Processor seconds of all of them, starting included, and the new messages that they read. */
  readonly workerCpu: number;
  readonly workerMessages: number;
}

/** The workers of an organisation. One that is killed is replaced. */
export class WorkerTeam implements AsyncDisposable {
  readonly #start: () => WorkerProcess;
  readonly #workers: WorkerProcess[];
  #mostMemory = 0;
  /** Processor seconds and messages of each, as it said last; of those that were killed, too. */
  readonly #spent = new Map<WorkerProcess, { readonly cpu: number; readonly messages: number }>();

  constructor(env: Readonly<Record<string, string>>, count: number, more: readonly string[] = []) {
    this.#start = () => new WorkerProcess(env, more);
    this.#workers = Array.from({ length: count }, this.#start);
  }

  async ready(): Promise<void> {
    await Promise.all(this.#workers.map(({ ready }) => ready));
  }

  /** Until so many accounts are watched by them together. */
  async watches(accounts: number): Promise<void> {
    for (;;) {
      const { watched } = await this.figures();
      if (watched.reduce((sum, count) => sum + count, 0) >= accounts) return;
      await sleep(200);
    }
  }

  /** `chance` from 0 up to 1 says which. */
  async killOne(chance: number): Promise<void> {
    await this.figures();
    const index = Math.floor(chance * this.#workers.length);
    await this.#workers[index]?.end('SIGKILL');
    this.#workers[index] = this.#start();
  }

  async figures(): Promise<TeamFigures> {
    const all = await Promise.all(this.#workers.map((worker) => worker.metrics()));
    for (const [index, metrics] of all.entries()) {
      this.#mostMemory = Math.max(this.#mostMemory, (metrics.get('process_resident_memory_bytes') ?? 0) / MEGABYTE);
      const worker = this.#workers[index];
      const cpu = metrics.get('process_cpu_seconds_total');
      const messages = metrics.get('ajar_messages_total') ?? 0;
      if (worker !== undefined && cpu !== undefined) this.#spent.set(worker, { cpu, messages });
    }
    const watched = all.map((metrics) => WATCHED.reduce((sum, name) => sum + (metrics.get(name) ?? 0), 0));
    const spent = [...this.#spent.values()];
    const cpu = spent.reduce((sum, one) => sum + one.cpu, 0);
    const messages = spent.reduce((sum, one) => sum + one.messages, 0);
    return {
      watched,
      mostMemory: Math.round(this.#mostMemory),
      workerCpu: Math.round(cpu * 10) / 10,
      workerMessages: messages,
    };
  }

  /** What they complained of. */
  errors(): string {
    return this.#workers.map(({ errors }) => errors).join('');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.end('SIGKILL')));
  }
}
