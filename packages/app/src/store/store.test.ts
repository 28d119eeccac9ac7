import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { StoreTarget } from './open-store.ts';
import { OutboxConflictError } from './outbox-conflict-error.ts';
import { BY_HAND } from './store.ts';
import type { MessageRow, Store } from './store.ts';
import { STORES } from './testing/engines.ts';
import type { TestEngine } from './testing/test-engine.ts';
import { addRejectionWithDraft, draft, message, messageRow, outboxRow, reading } from './testing/samples.ts';

const keysOf = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map((row) => row.key);

describe.each(STORES)('the store on $name', ({ missing, start }) => {
  describe.skipIf(missing !== null)('as readers and writers see it', () => {
    let engine: TestEngine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine[Symbol.asyncDispose]());

    const open = (target: StoreTarget = engine.newTarget()): Promise<Store> => engine.open(target);

    test('gives back a message as it was added', async () => {
      await using store = await open();
      const row = messageRow('a', {
        refs: ['<2@x.example>', '<1@x.example>'],
        cue: 'referral',
        date: 8_640_000_000_000_000,
        subject: 'Ré: “no” 🚪',
        size: 2 ** 40,
      });
      const bare: MessageRow = messageRow('b', { messageId: null, date: null, fromAddress: null, toAddress: null });
      await store.write((transactor) => transactor.addMessages([row, bare]));
      const found = await store.read((reader) => reader.messages(['b', 'a', 'a', 'unknown']));
      expect(found.toSorted((one, two) => (one.key < two.key ? -1 : 1))).toEqual([row, bare]);
    });

    test('shows one moment as long as it is held, to two at least who ask at once', async () => {
      await using store = await open();
      const add = (key: string) => store.write((transactor) => transactor.addMessages([messageRow(key)]));
      await add('a');
      const moment = await store.moment();
      await add('b');
      const others = [await store.moment(), await store.moment()];
      expect([moment, ...others].map(({ isOne }) => isOne)).toMatchObject([true, true, expect.any(Boolean)]);
      const seen = await moment.read((reader) => reader.messagePage('', 10));
      expect(keysOf(seen)).toEqual(['a']);
      for (const one of [moment, ...others]) await one[Symbol.asyncDispose]();
      await using again = await store.moment();
      expect(again.isOne).toBe(true);
      expect(keysOf(await store.read((reader) => reader.messagePage('', 10)))).toEqual(['a', 'b']);
    });

    test('adds a message once, and says which were new', async () => {
      await using store = await open();
      const add = (...rows: readonly MessageRow[]): Promise<ReadonlySet<string>> =>
        store.write((transactor) => transactor.addMessages(rows));
      expect(await add(messageRow('a'), messageRow('b'), messageRow('a'))).toEqual(new Set(['a', 'b']));
      expect(await add(messageRow('b', { subject: 'other' }), messageRow('c'))).toEqual(new Set(['c']));
      expect(await store.read((reader) => reader.countMessages())).toBe(3);
      expect(await store.read((reader) => reader.messages(['b']))).toEqual([messageRow('b')]);
    });

    test('adds many at once and finds all of them by key', async () => {
      await using store = await open();
      const rows = Array.from({ length: 2_345 }, (_, index) =>
        messageRow(`k${index}`, { refs: [`<${index}@r.example>`] }),
      );
      const added = await store.write((transactor) => transactor.addMessages(rows));
      expect(added.size).toBe(rows.length);
      const found = await store.read((reader) => reader.messages(keysOf(rows)));
      expect(new Set(keysOf(found))).toEqual(new Set(keysOf(rows)));
      const referring = await store.read((reader) => reader.messagesReferringTo(['<7@r.example>', '<2344@r.example>']));
      expect(new Set(keysOf(referring))).toEqual(new Set(['k7', 'k2344']));
    });

    test('goes over all messages in the order of their keys, some at a time', async () => {
      await using store = await open();
      await store.write((transactor) => transactor.addMessages(['c', 'a', 'b'].map((key) => messageRow(key))));
      const page = (after: string) => store.read(async (reader) => keysOf(await reader.messagePage(after, 2)));
      expect(await page('')).toEqual(['a', 'b']);
      expect(await page('b')).toEqual(['c']);
      expect(await page('c')).toEqual([]);
    });

    test('lists all settings, hangs a rejection on another message, and renews nothing that was added by hand', async () => {
      await using store = await open();
      await store.write(async (transactor) => {
        await transactor.putSetting('b', '2');
        await transactor.putSetting('a', '1');
        await transactor.addMessages([messageRow('x', { sourceId: BY_HAND, verdict: 'rejection' }), messageRow('y')]);
        await transactor.addRejection({ id: 'r', messageKey: 'x', createdAt: 1 });
        await transactor.rehangRejection('r', 'y');
        await transactor.renewVerdicts([
          { key: 'x', verdict: 'other', cue: null },
          { key: 'y', verdict: 'rejection', cue: null },
        ]);
      });
      expect(await store.read((reader) => reader.settings())).toEqual({ a: '1', b: '2' });
      await store.write((transactor) => transactor.putSettings({ b: '3', c: '4' }));
      await store.write((transactor) => transactor.putSettings({}));
      expect(await store.read((reader) => reader.settings(['c', 'b', 'd']))).toEqual({ b: '3', c: '4' });
      expect(await store.read((reader) => reader.settings([]))).toEqual({});
      expect(await store.read((reader) => reader.rejections())).toEqual([{ id: 'r', messageKey: 'y', createdAt: 1 }]);
      const found = await store.read((reader) => reader.messages(['x', 'y']));
      expect(found.map(({ verdict }) => verdict)).toEqual(['rejection', 'rejection']);
    });

    test('finds messages by their ids and by what they refer to', async () => {
      await using store = await open();
      await store.write((transactor) =>
        transactor.addMessages([
          messageRow('root'),
          messageRow('copy', { messageId: '<root@mail.example>' }),
          messageRow('answer', { refs: ['<lost@mail.example>', '<root@mail.example>'] }),
          messageRow('later', { refs: ['<root@mail.example>', '<answer@mail.example>'] }),
        ]),
      );
      const byId = await store.read((reader) => reader.messagesWithIds(['<root@mail.example>', '<none@mail.example>']));
      expect(new Set(keysOf(byId))).toEqual(new Set(['root', 'copy']));
      const referring = await store.read((reader) =>
        reader.messagesReferringTo(['<root@mail.example>', '<lost@mail.example>']),
      );
      expect(keysOf(referring).toSorted()).toEqual(['answer', 'later']);
    });

    test('stores what hostile mail holds: zero bytes, half characters, endless ids', async () => {
      await using store = await open();
      const endless = `<${'é'.repeat(100_000)}@x.example>`;
      const other = `<${'é'.repeat(100_000)}@y.example>`;
      const rows = [
        messageRow('endless', {
          messageId: endless,
          refs: [other],
          fromAddress: `${endless}@${endless}`,
          toAddress: endless,
        }),
        messageRow('zero', { messageId: '<a\0b@x.example>', subject: 'a\0b \uD83D', refs: ['<\0>'] }),
      ];
      await store.write((transactor) => transactor.addMessages(rows));
      await store.read(async (reader) => {
        expect(keysOf(await reader.messagesWithIds([endless, other]))).toEqual(['endless']);
        expect(keysOf(await reader.messagesReferringTo([other]))).toEqual(['endless']);
        expect(keysOf(await reader.messagesWithIds(['<a\0b@x.example>']))).toEqual(['zero']);
        expect((await reader.messages(['zero']))[0]?.subject).toBe('a\uFFFDb \uFFFD');
      });
    });

    test('lists messages by verdict and by cue, oldest first, undated last', async () => {
      await using store = await open();
      await store.write((transactor) =>
        transactor.addMessages([
          messageRow('late', { verdict: 'rejection', date: 300 }),
          messageRow('undated', { verdict: 'rejection', date: null }),
          messageRow('early', { verdict: 'unsure', date: 100, cue: 'referral' }),
          messageRow('other', { date: 200, cue: 'referral' }),
          messageRow('of no date', { date: null, cue: 'referral' }),
        ]),
      );
      await store.read(async (reader) => {
        expect(keysOf(await reader.messagesWithVerdict(['rejection', 'unsure']))).toEqual(['early', 'late', 'undated']);
        expect(await reader.messagesWithVerdict([])).toEqual([]);
        expect(keysOf(await reader.messagesWithCue('referral'))).toEqual(['early', 'other']);
      });
    });

    test('gives known messages the verdict of a newer reader', async () => {
      await using store = await open();
      await store.write((transactor) => transactor.addMessages([messageRow('a'), messageRow('b')]));
      await store.write((transactor) =>
        transactor.renewVerdicts([{ key: 'a', verdict: 'rejection', cue: 'referral' }]),
      );
      const rows = await store.read((reader) => reader.messagesWithVerdict(['rejection']));
      expect(rows).toEqual([messageRow('a', { verdict: 'rejection', cue: 'referral' })]);
    });

    test('finds messages around addresses and domains', async () => {
      await using store = await open();
      await store.write((transactor) =>
        transactor.addMessages([
          messageRow('from', { fromAddress: 'ann@firm.example', date: 30 }),
          messageRow('to', { toAddress: 'ann@firm.example', fromAddress: 'me@home.example', date: 20 }),
          messageRow('colleague', { fromAddress: 'bob@agency.example', date: 40 }),
          messageRow('before', { fromAddress: 'ann@firm.example', date: 10 }),
          messageRow('undated', { fromAddress: 'ann@firm.example', date: null }),
          messageRow('stranger', { fromAddress: 'ann@other.example', date: 25 }),
        ]),
      );
      const around = (limit: number): Promise<readonly MessageRow[]> =>
        store.read((reader) =>
          reader.messagesAround({ addresses: ['ann@firm.example'], domains: ['agency.example'], since: 10, limit }),
        );
      expect(keysOf(await around(9))).toEqual(['to', 'from', 'colleague']);
      expect(keysOf(await around(2))).toEqual(['to', 'from']);
    });

    test('counts whom mail is addressed to', async () => {
      await using store = await open();
      const recipients = ['a@x', 'b@x', 'b@x', null];
      const rows = recipients.map((toAddress, index) => messageRow(String(index), { toAddress }));
      await store.write((transactor) => transactor.addMessages(rows));
      expect(await store.read((reader) => reader.commonRecipients(5))).toEqual([
        { address: 'b@x', count: 2 },
        { address: 'a@x', count: 1 },
      ]);
    });

    test('keeps messages whole, once', async () => {
      await using store = await open();
      const raw = new TextEncoder().encode('From: x\r\n\r\n\0body');
      await store.write(async (transactor) => {
        await transactor.keep([{ key: 'a', message, hasHtml: true, raw }]);
        await transactor.addMessages([messageRow('a'), messageRow('b')]);
      });
      await store.write((transactor) =>
        transactor.keep([
          { key: 'a', message: { ...message, text: 'changed' }, hasHtml: false, raw: null },
          { key: 'b', message, hasHtml: false, raw: null },
        ]),
      );
      await store.read(async (reader) => {
        expect(await reader.keptKeys(['a', 'b', 'c'])).toEqual(new Set(['a', 'b']));
        expect(await reader.kept(['a'])).toEqual([{ key: 'a', message, hasHtml: true }]);
        expect(await reader.kept(['b', 'c'])).toEqual([{ key: 'b', message, hasHtml: false }]);
        expect(await reader.keptSource('a')).toEqual(raw);
        expect(await reader.keptSource('b')).toBeNull();
        expect(await reader.keptSource('c')).toBeNull();
      });
    });

    test('replaces a reading by a newer one', async () => {
      await using store = await open();
      const newer = { key: 'a', readerVersion: 2, reading: { ...reading, confidence: 0.5 } };
      await store.write(async (transactor) => {
        await transactor.addMessages([messageRow('a')]);
        await transactor.putReadings([{ key: 'a', readerVersion: 1, reading }]);
        await transactor.putReadings([newer]);
      });
      expect(await store.read((reader) => reader.readings(['a', 'b']))).toEqual([newer]);
    });

    test('gives the last rejections in their order, those of one moment by id', async () => {
      await using store = await open();
      const found = ['d', 'a', 'c', 'b'].map((id, at) => ({ id, messageKey: id, createdAt: at < 2 ? 1 : 2 }));
      await store.write((transactor) => transactor.addMessages(found.map(({ id }) => messageRow(id))));
      for (const one of found) await store.write((transactor) => transactor.addRejection(one));
      const [all, last, more] = await store.read((reader) =>
        Promise.all([reader.rejections(), reader.lastRejections(3), reader.lastRejections(9)]),
      );
      expect(all.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
      expect(last).toEqual(all.slice(-3));
      expect(more).toEqual(all);
    });

    test('adds one rejection for a message', async () => {
      await using store = await open();
      const add = (id: string): Promise<boolean> =>
        store.write((transactor) => transactor.addRejection({ id, messageKey: 'm', createdAt: 1 }));
      await store.write((transactor) => transactor.addMessages([messageRow('m')]));
      expect([await add('r'), await add('r'), await add('s')]).toEqual([true, false, false]);
      expect(await store.read((reader) => reader.rejections())).toEqual([{ id: 'r', messageKey: 'm', createdAt: 1 }]);
      expect(await store.read((reader) => reader.rejection('r'))).toEqual({ id: 'r', messageKey: 'm', createdAt: 1 });
      expect(await store.read((reader) => reader.rejection('s'))).toBeNull();
    });

    test('appends events in order and skips what it has already', async () => {
      await using store = await open();
      await store.write(addRejectionWithDraft);
      const found = { at: 9, kind: 'found', messageKey: 'm' } as const;
      const closed = { at: 5, kind: 'closed' } as const;
      const append = (): Promise<number> =>
        store.write((transactor) =>
          transactor.appendEvents([
            { rejectionId: 'r', event: found, dedupKey: 'found:m' },
            { rejectionId: 'r', event: closed, dedupKey: null },
          ]),
        );
      expect(await append()).toBe(2);
      expect(await append()).toBe(1);
      expect(await store.read((reader) => reader.events())).toEqual(new Map([['r', [found, closed, closed]]]));
      expect(await store.read((reader) => reader.events(['r', 's']))).toEqual(
        new Map([['r', [found, closed, closed]]]),
      );
      expect(await store.read((reader) => reader.events([]))).toEqual(new Map());
      expect(await store.read((reader) => reader.eventsOfKind('closed'))).toEqual([
        { rejectionId: 'r', event: closed },
        { rejectionId: 'r', event: closed },
      ]);
      expect(await store.read((reader) => reader.eventsOfKind('sent'))).toEqual([]);
    });

    test('refuses a save over a draft that somebody saved in between', async () => {
      await using store = await open();
      const save = (changes: Parameters<typeof draft>[0]): Promise<boolean> =>
        store.write((transactor) => transactor.saveDraft(draft(changes)));
      await store.write(addRejectionWithDraft);
      expect(await save({ revision: 1, data: '"first tab"', updatedAt: 5, createdAt: 99 })).toBe(true);
      expect(await save({ revision: 1, data: '"second tab"' })).toBe(false);
      const saved = draft({ revision: 2, data: '"first tab"', updatedAt: 5 });
      expect(await store.read((reader) => reader.draft('d'))).toEqual(saved);
      expect(await store.read((reader) => reader.drafts('r'))).toEqual([saved]);
      expect(await store.read((reader) => reader.draftsWith(['none', 'd']))).toEqual([saved]);
      expect(await store.read((reader) => reader.hasDraftElsewhere('other', 'first tab'))).toBe(true);
      expect(await store.read((reader) => reader.hasDraftElsewhere('other', 'first'))).toBe(false);
      expect(await store.read((reader) => reader.hasDraftElsewhere('r', 'first tab'))).toBe(false);
      expect(await save({ id: 'gone', revision: 3 })).toBe(false);
      expect(await store.read((reader) => reader.draft('gone'))).toBeNull();
    });

    test('has no room for a second answer while the first is not cancelled', async () => {
      await using store = await open();
      await store.write(addRejectionWithDraft);
      const add = (id: string): Promise<void> => store.write((transactor) => transactor.addOutbox(outboxRow(id)));
      await add('o1');
      await expect(add('o2')).rejects.toThrow(OutboxConflictError);
      await store.write((transactor) => transactor.moveOutbox('o1', 'approved', 'cancelled', 4));
      await add('o2');
      await expect(add('o3')).rejects.toThrow(OutboxConflictError);
      const rows = await store.read((reader) => reader.outbox({ rejectionId: 'r' }));
      expect(rows).toEqual([outboxRow('o2'), outboxRow('o1', { state: 'cancelled', since: 4 })]);
      expect(await store.read((reader) => reader.outbox({ draftId: 'other' }))).toEqual([]);
    });

    test('moves an answer from one state to the next once, whoever tries', async () => {
      const target = engine.newTarget();
      await using store = await open(target);
      await using other = await open(target);
      await store.write(addRejectionWithDraft);
      await store.write((transactor) => transactor.addOutbox(outboxRow('o')));
      const moved = await Promise.all(
        [store, other, store, other].map((one) =>
          one.write((transactor) => transactor.moveOutbox('o', 'approved', 'sending', 7)),
        ),
      );
      expect(moved.filter((won) => won)).toEqual([true]);
      expect(await store.read((reader) => reader.outbox({ draftId: 'd' }))).toEqual([
        outboxRow('o', { state: 'sending', since: 7 }),
      ]);
    });

    test('remembers how far it has read, and settings', async () => {
      await using store = await open();
      const state = { sourceId: 's', path: '/mail', fingerprint: 'f', position: '7', done: false, updatedAt: 1 };
      await store.write(async (transactor) => {
        await transactor.putScanState(state);
        await transactor.putScanState({ ...state, position: '9', done: true });
        await transactor.putSetting('me', 'a');
        await transactor.putSetting('me', 'b');
      });
      await store.read(async (reader) => {
        expect(await reader.scanState('s')).toEqual({ ...state, position: '9', done: true });
        expect(await reader.scanStates()).toHaveLength(1);
        expect(await reader.scanState('t')).toBeNull();
        expect([await reader.setting('me'), await reader.setting('you')]).toEqual(['b', null]);
      });
    });

    test('writes all of a transaction or nothing', async () => {
      await using store = await open();
      const failing = store.write(async (transactor) => {
        await transactor.addMessages([messageRow('a')]);
        throw new Error('half way');
      });
      await expect(failing).rejects.toThrow('half way');
      expect(await store.read((reader) => reader.countMessages())).toBe(0);
    });

    test('reads one state from start to end, while others write', async () => {
      await using store = await open();
      const counts = await store.read(async (reader) => {
        const before = await reader.countMessages();
        await store.write((transactor) => transactor.addMessages([messageRow('a')]));
        return [before, await reader.countMessages()];
      });
      expect(counts).toEqual([0, 0]);
      expect(await store.read((reader) => reader.countMessages())).toBe(1);
    });

    test('keeps everything when closed and opened again', async () => {
      const target = engine.newTarget();
      {
        await using store = await open(target);
        await store.write(addRejectionWithDraft);
      }
      await using store = await open(target);
      expect(await store.read((reader) => reader.draft('d'))).toEqual(draft());
      expect(await store.check()).toEqual([]);
    });
  });
});
