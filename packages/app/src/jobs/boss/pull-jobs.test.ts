import pg from 'pg';
import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { findPostgres } from '../../../../../test/servers/find-postgres.ts';
import { isMissing, present } from '../../../../../test/servers/missing.ts';
import { startPostgres } from '../../../../../test/servers/postgres.ts';
import type { Postgres } from '../../../../../test/servers/postgres.ts';
import { pause } from '../../pause.ts';
import type { BossPlace } from './boss-place.ts';
import { countJobs } from './count-jobs.ts';
import { openBoss } from './open-boss.ts';
import { prepareBoss } from './prepare-boss.ts';
import { pullJobs } from './pull-jobs.ts';
import type { Pull, Pulled } from './pull-jobs.ts';
import { signOfLife } from './sign-of-life.ts';
import type { SignOfLife } from './sign-of-life.ts';

/** What a test tells about jobs, to be waited for. */
class Told {
  readonly seen: string[] = [];
  #next = Promise.withResolvers<void>();

  say(what: string): void {
    this.seen.push(what);
    this.#next.resolve();
    this.#next = Promise.withResolvers();
  }

  async until(fits: (seen: readonly string[]) => boolean): Promise<void> {
    while (!fits(this.seen)) await this.#next.promise;
  }
}

describe.skipIf(isMissing(findPostgres()))('jobs that are pulled', { timeout: 60_000 }, () => {
  let postgres: Postgres;
  let place: BossPlace;
  let boss: PgBoss;

  beforeAll(async () => {
    postgres = present(await startPostgres());
    const owner = new URL(postgres.newUrl());
    owner.search = '';
    const client = new pg.Client({ connectionString: owner.href });
    await client.connect();
    await client.query('create role ajar_worker login');
    await client.end();
    const schema = 'ajar_jobs';
    await prepareBoss({ connectionString: owner.href, schema }, 'ajar_worker');
    owner.username = 'ajar_worker';
    place = { connectionString: owner.href, schema };
    boss = await openBoss({ ...place, as: 'worker' });
  });
  afterAll(async () => {
    await boss.stop({ graceful: false });
    await postgres[Symbol.asyncDispose]();
  });

  function pulling(
    queue: Pull['queue'],
    told: Told,
    run: Pull['run'],
    share: Pull['share'] = all,
  ): () => Promise<void> {
    const stop = new AbortController();
    const pull: Pull = {
      boss,
      queue,
      share,
      run,
      signal: stop.signal,
      pollMs: 20,
      onTrouble: () => told.say('trouble'),
    };
    const pulled = pullJobs(pull);
    const end = (): Promise<void> => {
      stop.abort();
      return pulled;
    };
    onTestFinished(end);
    return end;
  }

  it('are done once, one for each key', async () => {
    const jobs = ['a', 'b', 'a'].map((key) => ({ data: { key }, singletonKey: key }));
    await boss.insert('watch', jobs);
    const told = new Told();
    const end = pulling('watch', told, (data) => {
      told.say(keyIn(data));
      return Promise.resolve<Pulled>('done');
    });
    await told.until(({ length }) => length === 2);
    await end();
    expect(told.seen.toSorted()).toEqual(['a', 'b']);
    expect(await boss.findJobs('watch', { queued: true })).toEqual([]);
  });

  it('are given back by who has too many or ends, and taken by others; never by two at once', async () => {
    await boss.insert(
      'watch',
      ['a', 'b', 'c'].map((key) => ({ data: { key }, singletonKey: key })),
    );
    const told = new Told();
    const held = new Set<string>();
    const watch =
      (who: string): Pull['run'] =>
      async (data, signal) => {
        const key = keyIn(data);
        if (held.has(key)) told.say(`two at ${key}`);
        held.add(key);
        told.say(`${who} ${key}`);
        await aborted(signal);
        held.delete(key);
        return 'back';
      };
    let most = 3;
    const share: Pull['share'] = (has) => ({ take: most - has, give: Math.max(0, has - most) });
    const first = pulling('watch', told, watch('first'), share);
    await told.until(({ length }) => length === 3);
    most = 2;
    const second = pulling('watch', told, watch('second'), (has) => ({ take: 3 - has, give: 0 }));
    await told.until((seen) => seen.some((one) => one.startsWith('second')));
    await first();
    await told.until((seen) => seen.filter((one) => one.startsWith('second')).length === 3);
    expect(told.seen.filter((one) => one.startsWith('two') || one === 'trouble')).toEqual([]);
    await second();
    expect(await boss.findJobs('watch', { queued: true })).toHaveLength(3);
    await boss.deleteAllJobs('watch');
  });

  it('are not given back in the middle of a step', async () => {
    await boss.insert(
      'watch',
      ['a', 'b', 'c'].map((key) => ({ data: { key }, singletonKey: key })),
    );
    const told = new Told();
    const stepEnds = Promise.withResolvers<void>();
    let most = 3;
    const share: Pull['share'] = (has) => {
      told.say(`holds ${String(has)}`);
      return { take: most - has, give: Math.max(0, has - most) };
    };
    const end = pulling(
      'watch',
      told,
      async (data, signal, step) => {
        const key = keyIn(data);
        if (key !== 'a') await step(() => stepEnds.promise);
        told.say(`${signal.aborted ? 'cut' : 'waits'} ${key}`);
        await aborted(signal);
        told.say(`gives ${key}`);
        return 'back';
      },
      share,
    );
    await told.until(({ length }) => length > 0 && told.seen.includes('waits a') && told.seen.includes('holds 3'));
    most = 0;
    await told.until((seen) => seen.includes('gives a') && seen.includes('holds 2'));
    stepEnds.resolve();
    await told.until((seen) => ['gives b', 'gives c'].every((one) => seen.includes(one)));
    expect(told.seen.filter((one) => one.startsWith('cut'))).toEqual([]);
    await end();
    await boss.deleteAllJobs('watch');
  });

  it('that fail are tried again later, and their words are our own', async () => {
    await boss.send('due', { member: 'm' }, { singletonKey: 'm', retryLimit: 1, retryDelay: 1, retryBackoff: false });
    const told = new Told();
    pulling('due', told, () => {
      told.say('run');
      return Promise.reject(new TypeError('password hunter2'));
    });
    await told.until((seen) => seen.filter((one) => one === 'run').length === 2);
    await boss.supervise('due');
    const [dead] = await boss.findJobs('due-dead');
    expect(dead).toMatchObject({ data: { member: 'm' }, sourceName: 'due', sourceOutput: { why: 'TypeError' } });
    const [counts] = await countJobs(boss, place.schema, 0);
    expect(counts).toMatchObject({ queue: 'due', dead: 1, active: 0 });
    // Whoever has mended the cause lets it be done after all.
    expect(await boss.redrive('due-dead')).toBe(1);
    expect(await boss.findJobs('due', { queued: true })).toMatchObject([{ data: { member: 'm' } }]);
  });

  it('that somebody else got meanwhile are let go of, and nothing is said of them', async () => {
    await boss.deleteAllJobs('watch');
    await boss.send('watch', { key: 'a' }, { singletonKey: 'a' });
    const told = new Told();
    pulling('watch', told, async (_, signal) => {
      told.say('held');
      const [active] = await boss.findJobs('watch', { key: 'a' });
      await boss.deleteJob('watch', active?.id ?? '');
      await boss.send('watch', { key: 'a' }, { singletonKey: 'a', startAfter: 3_600 });
      await aborted(signal);
      told.say('lost');
      return 'done';
    });
    await told.until((seen) => seen.includes('lost'));
    expect(told.seen).toEqual(['held', 'lost']);
    expect(await boss.findJobs('watch', { queued: true })).toMatchObject([{ state: 'created' }]);
  });

  it('go to others as soon as their worker is gone, and not before', async () => {
    await using here = signOfLife(boss, place);
    const there = signOfLife(boss, place);
    await untilLiving(here, 2);
    await boss.send('watch', { key: 'left' }, { singletonKey: 'left' });
    const [left] = await boss.fetch('watch', { batchSize: 1 });
    await there.mark('watch', [left?.id ?? '']);
    expect(await here.freeOfGone(0)).toBe(0);

    // A connection that breaks is made anew, and nobody is taken for gone meanwhile.
    await boss
      .getDb()
      .executeSql(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objsubid = 2`);
    expect(await here.freeOfGone(10_000)).toBe(0);
    await untilLiving(here, 2);
    expect(await here.freeOfGone(20_000)).toBe(0);

    await there[Symbol.asyncDispose]();
    expect(await here.living()).toBe(1);
    await boss
      .getDb()
      .executeSql(`update ajar_jobs.job set started_on = started_on - interval '1 minute' where state = 'active'`);
    expect(await here.freeOfGone(30_000)).toBe(0);
    expect(await here.freeOfGone(31_000)).toBe(0);
    expect(await here.freeOfGone(33_000)).toBe(1);
    expect(await boss.findJobs('watch', { id: left?.id ?? '' })).toMatchObject([{ state: 'retry', retryCount: 0 }]);
    await boss.deleteJob('watch', left?.id ?? '');
  });

  it('want their tables made first, and say how', async () => {
    await expect(openBoss({ ...place, schema: 'not_there', as: 'sender' })).rejects.toMatchObject({
      code: 'not-ready',
    });
  });
});

async function untilLiving(sign: SignOfLife, count: number): Promise<void> {
  while ((await sign.living()) !== count) await pause(20, new AbortController().signal);
}

const all: Pull['share'] = () => ({ take: 10, give: 0 });

function keyIn(data: object): string {
  return 'key' in data ? String(data.key) : '';
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
