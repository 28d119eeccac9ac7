import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { JobKind, Turn } from './job-kind.ts';
import { keepRunning, runDueOnce } from './run-due.ts';

async function aStore(): Promise<Store> {
  const root = await mkdtemp(join(tmpdir(), 'ajar-jobs-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const store = await openStore({ file: join(root, 'ajar.db') });
  onTestFinished(() => store[Symbol.asyncDispose]());
  return store;
}

function put(store: Store, dedupKey: string, runAt: number, kind = 'ring'): Promise<void> {
  return store.write((transactor) => transactor.putJob({ kind, dedupKey, payload: '{}', runAt }));
}

const done: JobKind = { leaseMs: 60_000, run: () => Promise.resolve({ kind: 'done' }) };

describe('due work', { timeout: 30_000 }, () => {
  it('is done when it is due, once, and not by who does not know its kind', async () => {
    const store = await aStore();
    for (const [key, at] of [
      ['a', 10],
      ['b', 20],
      ['c', 30],
    ] as const)
      await put(store, key, at);
    await put(store, 'of a later version', 1, 'dance');
    let now = 20;
    const runner = { store, work: { ring: done }, now: () => Promise.resolve(now) };
    expect(await runDueOnce(runner)).toBe(2);
    expect(await runDueOnce(runner)).toBe(0);
    now = 5;
    expect(await runDueOnce(runner)).toBe(0);
    now = 1_000;
    expect(await runDueOnce(runner)).toBe(1);
    expect((await store.read((reader) => reader.jobs())).map(({ kind }) => kind)).toEqual(['dance']);
  });

  it('that fails comes again later each time, and its words are our own', async () => {
    const store = await aStore();
    await put(store, 'a', 0);
    let now = 0;
    const failing: JobKind = { ...done, run: () => Promise.reject(new TypeError('password hunter2')) };
    const runner = { store, work: { ring: failing }, now: () => Promise.resolve(now) };
    const waits: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      expect(await runDueOnce(runner)).toBe(1);
      const [job] = await store.read((reader) => reader.jobs());
      expect(job?.lastError).toBe('TypeError');
      waits.push(((job?.runAt ?? 0) - now) / 60_000);
      now = job?.runAt ?? 0;
    }
    expect(waits).toEqual([1, 2, 5, 15, 60, 60]);
  });

  it('is kept by who is at it, and lost by who fell silent', async () => {
    const store = await aStore();
    await put(store, 'a', 0);
    let now = 0;
    const clock = (): Promise<number> => Promise.resolve(now);
    const turns: Turn[] = [];
    const finish = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const slow: JobKind = {
      leaseMs: 60_000,
      run: async (_, turn) => {
        turns.push(turn);
        begun.resolve();
        await finish.promise;
        return { kind: 'done' };
      },
    };
    const first = runDueOnce({ store, work: { ring: slow }, now: clock, lanes: 1 });
    await begun.promise;
    now = 50_000;
    expect(await turns[0]?.holds()).toBe(true);
    now = 100_000;
    expect(await runDueOnce({ store, work: { ring: done }, now: clock })).toBe(0);
    now = 110_001;
    expect(await runDueOnce({ store, work: { ring: done }, now: clock })).toBe(1);
    expect(await turns[0]?.holds()).toBe(false);
    expect(turns[0]?.signal.aborted).toBe(true);
    finish.resolve();
    await first;
    expect(await store.read((reader) => reader.jobs())).toEqual([]);
  });

  it('goes on until it is told to stop, and lets what is under way end', async () => {
    const store = await aStore();
    const stop = new AbortController();
    const seen: string[] = [];
    const two = Promise.withResolvers<void>();
    const kind: JobKind = {
      leaseMs: 60_000,
      run: async (job, turn) => {
        seen.push(job.dedupKey);
        if (seen.length === 2) two.resolve();
        else await put(store, 'second', 0);
        if (seen.length === 2) await new Promise((resolve) => turn.signal.addEventListener('abort', resolve));
        return { kind: 'done' };
      },
    };
    await put(store, 'first', 0);
    const running = keepRunning({ store, work: { ring: kind }, now: () => Promise.resolve(1), signal: stop.signal });
    await two.promise;
    stop.abort();
    expect(await running).toBe(2);
    expect(seen).toEqual(['first', 'second']);
    expect(await store.read((reader) => reader.jobs())).toEqual([]);
  });

  it('that cannot be written down fails only when all that is under way has ended', async () => {
    const store = await aStore();
    await put(store, 'breaks', 0, 'break');
    await put(store, 'slow', 1, 'slow');
    const begun = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const ended: string[] = [];
    const breaks: JobKind = {
      leaseMs: 60_000,
      run: async () => {
        await begun.promise;
        // No row takes such a moment.
        return { kind: 'again', at: Number.NaN, why: null };
      },
    };
    const slow: JobKind = {
      leaseMs: 60_000,
      run: async () => {
        begun.resolve();
        await go.promise;
        ended.push('slow');
        return { kind: 'done' };
      },
    };
    const running = runDueOnce({ store, work: { break: breaks, slow }, now: () => Promise.resolve(1) });
    const settled = running.catch(() => ended.push('run'));
    await begun.promise;
    await new Promise(setImmediate);
    go.resolve();
    await settled;
    expect(ended).toEqual(['slow', 'run']);
    await expect(running).rejects.toThrow();
  });

  it.each(['once', 'until stopped'])(
    'put off by a clock that ran years ahead is looked at when it is set right: %s',
    async (how) => {
      const store = await aStore();
      const day = 86_400_000;
      let now = 3_650 * day;
      const ran: number[] = [];
      const stop = new AbortController();
      const work = (farthestMs?: number): JobKind => ({
        leaseMs: 60_000,
        farthestMs,
        run: () => {
          ran.push(now);
          if (ran.length === 2) stop.abort();
          return Promise.resolve(ran.length === 2 ? { kind: 'done' } : { kind: 'again', at: now + day, why: null });
        },
      });
      await put(store, 'a', 0);
      await put(store, 'a far day', 400 * day, 'day');
      const runner = { store, now: () => Promise.resolve(now) };
      expect(await runDueOnce({ ...runner, work: { ring: work(day) } })).toBe(1);
      now = 10;
      const kinds = { ring: work(day), day: work() };
      if (how === 'once') expect(await runDueOnce({ ...runner, work: kinds })).toBe(1);
      else expect(await keepRunning({ ...runner, work: kinds, signal: stop.signal })).toBe(1);
      expect(ran).toEqual([3_650 * day, 10]);
      expect((await store.read((reader) => reader.jobs())).map(({ dedupKey }) => dedupKey)).toEqual(['a far day']);
    },
  );
});
