import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openStore, type StoreTarget } from './open-store.ts';
import { ENGINES } from './testing/engines.ts';
import type { TestEngine } from './testing/test-engine.ts';
import { runSql } from './testing/run-sql.ts';
import { addRejectionWithDraft, message, messageRow, outboxRow, reading } from './testing/samples.ts';

describe.each(ENGINES)('what the store refuses and forgets, $name', ({ missing, start }) => {
  describe.skipIf(missing !== null)('on a real database', () => {
    let engine: TestEngine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine[Symbol.asyncDispose]());

    test.each([
      `update event set kind = 'closed'`,
      `update event set at = at`,
      `delete from event`,
      `delete from event where seq = 1`,
    ])('nobody can change what has happened: %s', async (statement) => {
      const target = engine.newTarget();
      await using store = await openStore(target);
      const event = { at: 1, kind: 'confirmed' } as const;
      await store.write(async (transactor) => {
        await addRejectionWithDraft(transactor);
        await transactor.appendEvents([{ rejectionId: 'r', event, dedupKey: null }]);
      });
      await expect(runSql(target, statement)).rejects.toThrow('events are append-only');
      expect(await store.read((reader) => reader.events())).toEqual(new Map([['r', [event]]]));
    });

    test('a row that belongs to nothing is refused', async () => {
      await using store = await openStore(engine.newTarget());
      const orphan = { rejectionId: 'none', event: { at: 1, kind: 'closed' }, dedupKey: null } as const;
      await expect(store.write((transactor) => transactor.appendEvents([orphan]))).rejects.toThrow(/foreign key/i);
      const unread = store.write((transactor) => transactor.putReadings([{ key: 'none', readerVersion: 1, reading }]));
      await expect(unread).rejects.toThrow(/foreign key/i);
      expect(await store.check()).toEqual([]);
    });

    test('the store of a newer program is refused and left as it is', async () => {
      const target = engine.newTarget();
      await (await openStore(target))[Symbol.asyncDispose]();
      await runSql(target, 'insert into schema_version (version, applied_at) values (999, 0)');
      await expect(openStore(target)).rejects.toMatchObject({
        code: 'store-newer',
        message: expect.stringMatching(/version is 999.*Update Ajar/),
      });
      await runSql(target, 'delete from schema_version where version = 999');
      await using store = await openStore(target);
      expect(await store.read((reader) => reader.countMessages())).toBe(0);
    });

    test('a store that another process will not let go is busy, and can still be read', async () => {
      const target = engine.newTarget();
      await using patient = await openStore(target);
      await using hasty = await openStore(target, { busyTimeoutMs: 50 });
      await patient.write(async (transactor) => {
        await transactor.addMessages([messageRow('a')]);
        const other = hasty.write((second) => second.addMessages([messageRow('b')]));
        await expect(other).rejects.toMatchObject({ code: 'store-busy' });
        expect(await hasty.read((reader) => reader.countMessages())).toBe(0);
      });
      await hasty.write((transactor) => transactor.addMessages([messageRow('b')]));
      expect(await patient.read((reader) => reader.countMessages())).toBe(2);
    });

    test('forgets everything, and goes on working', async () => {
      const target: StoreTarget = engine.newTarget();
      await using store = await openStore(target);
      const fill = (): Promise<void> =>
        store.write(async (transactor) => {
          await addRejectionWithDraft(transactor);
          await transactor.keep([{ key: 'm', message, hasHtml: false, raw: new Uint8Array([1]) }]);
          await transactor.putReadings([{ key: 'm', readerVersion: 1, reading }]);
          await transactor.appendEvents([{ rejectionId: 'r', event: { at: 1, kind: 'closed' }, dedupKey: null }]);
          await transactor.addOutbox(outboxRow('o'));
          await transactor.putSetting('me', 'a secret');
        });
      await fill();
      await store.forgetAll();
      await store.read(async (reader) => {
        expect(await reader.countMessages()).toBe(0);
        expect(await reader.keptKeys(['m'])).toEqual(new Set());
        expect(await reader.events()).toEqual(new Map());
        expect(await reader.outbox({})).toEqual([]);
        expect(await reader.setting('me')).toBeNull();
      });
      await fill();
      await expect(runSql(target, 'delete from event')).rejects.toThrow('events are append-only');
      expect(await store.check()).toEqual([]);
    });
  });
});
