import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openStore } from './open-store.ts';
import { ENGINES } from './testing/engines.ts';
import type { TestEngine } from './testing/test-engine.ts';
import { spawnWriter } from './testing/spawn-writer.ts';

const ROWS_IN_BATCH = 20;
const KILLS = 20;

describe.each(ENGINES)('several processes on one store, $name', ({ missing, start }) => {
  describe.skipIf(missing !== null)('at the same time', () => {
    let engine: TestEngine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine[Symbol.asyncDispose]());

    test('start together on an empty place and lose nothing that either wrote', { timeout: 120_000 }, async () => {
      const target = engine.newTarget();
      const names = ['ann', 'bob', 'cleo'];
      const batches = 30;
      const results = await Promise.all(names.map((name) => spawnWriter(target, name, batches).ended));
      expect(results).toEqual(names.map(() => ({ code: 0, errors: '' })));
      await using store = await openStore(target);
      await store.read(async (reader) => {
        // Read and written again in each transaction: a lost update would show here.
        expect(await reader.setting('batches')).toBe(String(names.length * batches));
        expect(await reader.countMessages()).toBe(names.length * batches * ROWS_IN_BATCH);
      });
      expect(await store.check()).toEqual([]);
    });

    test('a killed process loses nothing that it said was written', { timeout: 240_000 }, async () => {
      const target = engine.newTarget();
      // Made here, so that the kills hit the writing.
      await (await openStore(target))[Symbol.asyncDispose]();
      let acknowledgedInAll = 0;
      for (let round = 0; round < KILLS; round += 1) {
        const name = `round${round}`;
        const writer = spawnWriter(target, name, 1_000_000);
        while (writer.acknowledged() === 0 && writer.process.exitCode === null) await sleep(5);
        await sleep(Math.random() * 60);
        writer.process.kill('SIGKILL');
        expect(await writer.ended).toEqual({ code: null, errors: '' });

        const acknowledged = writer.acknowledged();
        acknowledgedInAll += acknowledged;
        await using store = await openStore(target);
        const written = Number(await store.read((reader) => reader.setting(name)));
        const rows = await store.read((reader) => reader.messagesReferringTo([`<${name}>`]));
        expect(written).toBeGreaterThanOrEqual(acknowledged);
        expect(rows).toHaveLength(written * ROWS_IN_BATCH);
        expect(await store.check()).toEqual([]);
      }
      expect(acknowledgedInAll).toBeGreaterThan(KILLS);
    });
  });
});
