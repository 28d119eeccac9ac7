import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { AccountPlace, Job, Store, StoredAccount } from './store.ts';
import { STORES } from './testing/engines.ts';
import type { TestEngine } from './testing/test-engine.ts';
import { addRejectionWithDraft, outboxRow } from './testing/samples.ts';

const EVERY = { kinds: ['sync'], leaseMs: 100 };
const account: StoredAccount = {
  id: 'a',
  address: 'me@home.example',
  data: '{}',
  state: '{}',
  createdAt: 1,
  updatedAt: 1,
};

function put(store: Store, dedupKey: string, runAt: number): Promise<void> {
  return store.write((transactor) => transactor.putJob({ kind: 'sync', dedupKey, payload: '{}', runAt }));
}

function claim(store: Store, owner: string, now: number): Promise<Job | null> {
  return store.write((transactor) => transactor.claimJob({ ...EVERY, owner, now }));
}

function place(uid: number, messageKey: string): AccountPlace {
  return { accountId: 'a', folder: 'INBOX', uid, messageKey };
}

describe.each(STORES)('due work and accounts on $name', ({ missing, start }) => {
  describe.skipIf(missing !== null)('as several processes see them', () => {
    let engine: TestEngine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine[Symbol.asyncDispose]());

    test('a job is taken once, when it is due, the oldest first', async () => {
      await using store = await engine.open(engine.newTarget());
      await put(store, 'later', 50);
      await put(store, 'sooner', 40);
      expect(await claim(store, 'one', 39)).toBeNull();
      expect((await claim(store, 'one', 60))?.dedupKey).toBe('sooner');
      expect((await claim(store, 'two', 60))?.dedupKey).toBe('later');
      expect(await claim(store, 'three', 60)).toBeNull();
    });

    test('two processes that claim at once never get the same job', async () => {
      const target = engine.newTarget();
      await using one = await engine.open(target);
      await using two = await engine.open(target);
      for (let index = 0; index < 20; index += 1) await put(one, `job-${String(index)}`, 1);
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, index) => claim(index % 2 === 0 ? one : two, `w${String(index % 2)}`, 2)),
      );
      expect(new Set(taken.map((job) => job?.dedupKey)).size).toBe(20);
    });

    test('who fell silent loses the job, and cannot finish it any more', async () => {
      await using store = await engine.open(engine.newTarget());
      await put(store, 'job', 0);
      const first = await claim(store, 'one', 0);
      expect(await claim(store, 'two', 100)).toBeNull();
      const second = await claim(store, 'two', 101);
      expect(second?.attempts).toBe(2);
      if (first === null || second === null) throw new Error('not claimed');
      await store.write(async (transactor) => {
        expect(await transactor.extendLease(first, 900)).toBe(false);
        expect(await transactor.finishJob(first)).toBe(false);
        expect(await transactor.postponeJob(first, 5, null)).toBe(false);
        expect(await transactor.finishJob(second)).toBe(true);
      });
    });

    test('a claim from a clock that was set back since holds nobody up', async () => {
      await using store = await engine.open(engine.newTarget());
      await put(store, 'job', 0);
      expect(await claim(store, 'gone', 5_000)).not.toBeNull();
      expect(await claim(store, 'two', 4_950)).toBeNull();
      expect((await claim(store, 'two', 1_000))?.attempts).toBe(2);
    });

    test('what is done is never due again under the same key', async () => {
      await using store = await engine.open(engine.newTarget());
      await put(store, 'job', 0);
      const job = await claim(store, 'one', 0);
      if (job === null) throw new Error('not claimed');
      await store.write((transactor) => transactor.finishJob(job));
      await put(store, 'job', 0);
      expect(await claim(store, 'one', 10)).toBeNull();
      expect(await store.read((reader) => reader.jobs())).toEqual([]);
    });

    test('a job that waits can be moved, put off and taken back', async () => {
      await using store = await engine.open(engine.newTarget());
      await put(store, 'job', 10);
      await put(store, 'job', 90);
      expect(await claim(store, 'one', 20)).toBeNull();
      const job = await claim(store, 'one', 90);
      if (job === null) throw new Error('not claimed');
      await put(store, 'job', 5);
      expect((await store.read((reader) => reader.jobs('sync')))[0]).toMatchObject({ runAt: 90, state: 'running' });
      await store.write((transactor) => transactor.postponeJob(job, 200, 'the server was away'));
      expect((await store.read((reader) => reader.jobs()))[0]).toMatchObject({
        runAt: 200,
        state: 'ready',
        lastError: 'the server was away',
      });
      expect(await store.write((transactor) => transactor.dropJob('job'))).toBe(true);
      expect(await store.write((transactor) => transactor.dropJob('job'))).toBe(false);
    });

    test('a letter is moved by the one who holds it only', async () => {
      await using store = await engine.open(engine.newTarget());
      await store.write(async (transactor) => {
        await addRejectionWithDraft(transactor);
        await transactor.addOutbox(outboxRow('o'));
        expect(await transactor.moveOutbox('o', 'approved', 'sending', 5, { fence: 'one', attempts: 1 })).toBe(true);
        expect(await transactor.moveOutbox('o', 'sending', 'sent', 6, { heldBy: 'two' })).toBe(false);
        expect(await transactor.moveOutbox('o', 'sending', 'sent', 6, { heldBy: 'one', note: '250 ok' })).toBe(true);
      });
      const rows = await store.read((reader) => reader.outbox({ states: ['sent'], messageIds: ['<o@home.example>'] }));
      expect(rows).toEqual([outboxRow('o', { state: 'sent', since: 6, fence: 'one', attempts: 1, note: '250 ok' })]);
    });

    test('a letter that came back frees its place for a mended one', async () => {
      await using store = await engine.open(engine.newTarget());
      await store.write(async (transactor) => {
        await addRejectionWithDraft(transactor);
        await transactor.addOutbox(outboxRow('o'));
        await transactor.moveOutbox('o', 'approved', 'returned', 5);
        await transactor.addOutbox(outboxRow('p'));
      });
      expect(await store.read((reader) => reader.outbox({ rejectionId: 'r' }))).toHaveLength(2);
    });

    test('an account keeps where its mail lies, and is forgotten with it', async () => {
      await using store = await engine.open(engine.newTarget());
      const folder = { accountId: 'a', folder: 'INBOX', uidValidity: '18446744073709551615', uidNext: 9 };
      await store.write(async (transactor) => {
        await transactor.putAccount(account);
        await transactor.putAccountFolder({ ...folder, highestModseq: null, updatedAt: 1 });
        await transactor.putAccountFolder({ ...folder, highestModseq: '7', updatedAt: 2 });
        await transactor.putPlaces([place(1, 'k1'), place(2, 'k2'), place(3, 'k3')]);
        await transactor.putPlaces([place(2, 'k2b')]);
        await transactor.removePlaces('a', 'INBOX', [3]);
      });
      await store.read(async (reader) => {
        expect(await reader.accounts()).toEqual([account]);
        expect(await reader.accountFolders('a')).toEqual([{ ...folder, highestModseq: '7', updatedAt: 2 }]);
        expect(await reader.placesIn('a', 'INBOX')).toEqual([place(1, 'k1'), place(2, 'k2b')]);
        expect(await reader.placesOf(['k1', 'k2'])).toEqual([place(1, 'k1')]);
        expect(await reader.countPlaces('a')).toEqual(new Map([['INBOX', 2]]));
      });
      await store.write((transactor) => transactor.removeAccount('a'));
      expect(await store.read((reader) => reader.accounts())).toEqual([]);
      expect(await store.read((reader) => reader.placesOf(['k1']))).toEqual([]);
    });
  });
});
