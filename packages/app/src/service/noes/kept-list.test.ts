import type { DoorKind, RejectionEvent } from '@ajar/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openStore } from '../../store/open-store.ts';
import type { StoreTarget } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { ENGINES } from '../../store/testing/engines.ts';
import type { TestEngine } from '../../store/testing/test-engine.ts';
import { message, messageRow, reading } from '../../store/testing/samples.ts';
import type { Ajar } from '../ajar.ts';
import { loadAll } from '../load.ts';
import { openAjar } from '../open-ajar.ts';
import { stateOf, toSummary } from '../present/summary.ts';
import { summariser } from '../present/kept-summary.ts';
import { standingOf } from '../present/standing.ts';
import { someEvents } from '../testing/some-events.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-26T12:00:00Z');
const ZONE = 'Europe/Berlin';

interface Letter {
  readonly date?: number | null;
  readonly organisation?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly door?: { readonly kind: DoorKind; readonly date: string };
}

/** One no, as reading mail writes it. */
async function addNo(store: Store, id: string, letter: Letter = {}): Promise<void> {
  const { date = NOW - 5 * DAY, organisation = 'Harbour House', subject = 'Your piece', text = 'We say no.' } = letter;
  const doors = letter.door === undefined ? [] : [{ ...letter.door, quote: '', start: 0, end: 0, contact: null }];
  await store.write(async (transactor) => {
    await transactor.addMessages([messageRow(`m-${id}`, { date, subject, verdict: 'rejection' })]);
    await transactor.addRejection({ id, messageKey: `m-${id}`, createdAt: NOW });
    await transactor.keep([{ key: `m-${id}`, message: { ...message, text }, hasHtml: false, raw: null }]);
    await transactor.putReadings([{ key: `m-${id}`, readerVersion: 1, reading: { ...reading, organisation, doors } }]);
    await append(store, id, [{ at: NOW, kind: 'found', messageKey: `m-${id}` }], transactor);
  });
}

async function append(
  store: Store,
  rejectionId: string,
  events: readonly RejectionEvent[],
  transactor?: Parameters<Parameters<Store['write']>[0]>[0],
): Promise<void> {
  const all = events.map((event) => ({ rejectionId, event, dedupKey: null }));
  if (transactor === undefined) await store.write((own) => own.appendEvents(all));
  else await transactor.appendEvents(all);
}

async function idsOf(ajar: Ajar, search: string): Promise<readonly string[]> {
  return (await ajar.page({ search })).rows.map(({ id }) => id);
}

describe.each(ENGINES)('the list on $name', ({ missing, start }) => {
  describe.skipIf(missing !== null)('kept beside the events', () => {
    let engine: TestEngine;
    let now = NOW;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine[Symbol.asyncDispose]());

    const openBoth = async (target: StoreTarget = engine.newTarget()) => {
      now = NOW;
      const stack = new AsyncDisposableStack();
      const ajar = stack.use(await openAjar({ store: target, now: () => now, zone: ZONE }));
      const store = stack.use(await openStore(target, { summariser: summariser(() => now, ZONE) }));
      return { ajar, store, target, [Symbol.asyncDispose]: () => stack.disposeAsync() };
    };
    const derived = async (store: Store) => {
      const rows = (await store.read(loadAll)).map((record) => ({ record, state: stateOf(record, now) }));
      const shown = rows
        .filter(({ state }) => !state.dismissed)
        .map(({ record, state }) => toSummary(record, state, standingOf(record, state, [], { now, zone: ZONE })));
      return shown.toSorted((a, b) => (b.receivedAt ?? '').localeCompare(a.receivedAt ?? '') || (a.id < b.id ? -1 : 1));
    };

    test('is what the events say, whatever happens and whoever writes it', { timeout: 60_000 }, async () => {
      await using both = await openBoth();
      // Somebody who cannot derive: an older program, or a script.
      await using stranger = await openStore(both.target);
      for (const id of ['aaaa', 'bbbb', 'cccc'])
        await addNo(both.store, id, { date: id === 'cccc' ? null : NOW - 80 * DAY });
      const moment = fc.integer({ min: -200, max: 200 }).map((days) => NOW + days * DAY);
      const id = fc.constantFrom('aaaa', 'bbbb', 'cccc');
      await fc.assert(
        fc.asyncProperty(id, someEvents(moment), fc.boolean(), moment, async (one, events, knows, asked) => {
          await append(knows ? both.store : stranger, one, events);
          now = asked;
          expect(await both.ajar.list()).toEqual(JSON.parse(JSON.stringify(await derived(both.store))));
        }),
        { numRuns: 40 },
      );
    });

    test('comes in pages that fit together, with counts', async () => {
      await using both = await openBoth();
      for (let at = 0; at < 23; at += 1) {
        const id = `n${String(at).padStart(3, '0')}`;
        await addNo(both.store, id, { date: at === 22 ? null : NOW - Math.floor(at / 3) * DAY });
        if (at % 5 === 0) await append(both.store, id, [{ at: NOW, kind: 'closed' }]);
      }
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<Ajar['page']>> = await both.ajar.page({
          limit: 5,
          ...(cursor === null ? {} : { cursor }),
        });
        expect(page).toMatchObject({ total: 23, counts: { 'to-decide': 18, settled: 5 } });
        seen.push(...page.rows.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen).toEqual((await both.ajar.list()).map(({ id }) => id));
      expect(seen.at(-1)).toBe('n022');
      const settled = await both.ajar.page({ status: 'settled', limit: 2 });
      expect(settled).toMatchObject({ total: 5, counts: { 'to-decide': 18, settled: 5 } });
      expect(await both.ajar.page({ search: 'is:settled', limit: 0 })).toMatchObject({
        total: 5,
        counts: { 'to-decide': 0, settled: 5 },
      });
      await expect(both.ajar.page({ cursor: "1_'; drop table" })).resolves.toMatchObject({ total: 23 });
      await expect(both.ajar.page({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'bad-input' });
    });

    test('tells apart what needs a decision today, in pages, counts and as days go by', async () => {
      await using both = await openBoth();
      await addNo(both.store, 'later');
      await addNo(both.store, 'near', { door: { kind: 'feedback-offered', date: '2026-11-27' } });
      const idsWhere = async (today: boolean) => (await both.ajar.page({ today })).rows.map(({ id }) => id);
      expect(await idsWhere(true)).toEqual(['near']);
      expect(await idsWhere(false)).toEqual(['later']);
      expect(await both.ajar.page({ today: true, limit: 0 })).toMatchObject({
        total: 1,
        counts: { 'to-decide': 2 },
        today: { 'to-decide': 1 },
      });
      expect((await both.ajar.overview()).today).toMatchObject({ 'to-decide': 1, settled: 0 });
      now = NOW + 2 * DAY;
      expect(await idsWhere(true)).toEqual([]);
      expect(await both.ajar.page({ today: false })).toMatchObject({ total: 2 });
      now = NOW;
      expect(await idsOf(both.ajar, 'is:today')).toEqual(['near']);
      expect(await both.ajar.page({ search: 'is:today', today: false })).toMatchObject({ rows: [], total: 0 });
      expect(await both.ajar.page({ search: 'is:today' })).toMatchObject({ total: 1, counts: { 'to-decide': 1 } });
    });

    test('is found by what came of it, and by how the letter got on', async () => {
      await using both = await openBoth();
      const { store } = both;
      const at = NOW - 2 * DAY;
      const sent = { at: NOW - 3 * DAY, kind: 'sent', messageKey: 'own', intent: 'thank' } as const;
      const came = { at, kind: 'outcome', messageKey: 'k', by: 'mailbox', quote: null } as const;
      const lives: Readonly<Record<string, readonly RejectionEvent[]>> = {
        fresh: [],
        thanked: [sent],
        opened: [sent, { ...came, outcome: 'reopened' }],
        told: [sent, { ...came, outcome: 'feedback' }],
        perhaps: [sent, { at, kind: 'proposed', outcome: 'feedback', messageKey: 'k', quote: null, why: 'not-plain' }],
        gone: [sent, { at, kind: 'away', messageKey: 'k', until: '2026-12-07' }],
        quiet: [{ ...sent, at: NOW - 200 * DAY }],
        begun: [{ at, kind: 'drafted', draftId: 'd', intent: 'thank' }],
      };
      for (const [id, events] of Object.entries(lives)) {
        await addNo(store, id);
        await append(store, id, events);
      }
      const found = async (search: string) => (await idsOf(both.ajar, search)).toSorted();
      expect(await found('is:reopened')).toEqual(['opened']);
      expect(await found('is:feedback')).toEqual(['perhaps', 'told']);
      expect(await found('is:silence')).toEqual(['quiet']);
      expect(await found('is:replied')).toEqual(['opened', 'perhaps', 'told']);
      expect(await found('is:under-way')).toEqual(['begun']);
      expect(await found('is:waiting,reopened')).toEqual(['gone', 'opened', 'thanked']);
      expect(await found('is:answered is:waiting')).toEqual(['gone', 'thanked']);
      expect(await both.ajar.page({ search: 'is:reopened,silence', limit: 0 })).toMatchObject({ total: 2 });
      expect(await found('is:away')).toEqual(['gone']);
      // The day of their return.
      now = Date.parse('2026-12-08T12:00:00Z');
      expect(await found('is:away')).toEqual([]);
      expect((await both.ajar.list()).find(({ id }) => id === 'gone')).toMatchObject({ away: null });
      now = NOW;
      expect(await found('is:away')).toEqual(['gone']);
    });

    test('puts of what needs a decision today first what ends first, in pages that fit together', async () => {
      await using both = await openBoth();
      const ending = async (id: string, date: string, daysAgo: number) =>
        addNo(both.store, id, { date: NOW - daysAgo * DAY, door: { kind: 'resubmit', date } });
      await ending('d-last', '2026-12-02', 1);
      await ending('b-first', '2026-11-27', 30);
      await ending('c-second', '2026-11-30', 2);
      await ending('a-second', '2026-11-30', 2);
      await addNo(both.store, 'news', { date: NOW - 60 * DAY });
      await append(both.store, 'news', [
        { at: NOW - DAY, kind: 'outcome', outcome: 'reopened', messageKey: 'k', by: 'mailbox', quote: null },
      ]);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<Ajar['page']>> = await both.ajar.page({
          today: true,
          limit: 2,
          ...(cursor === null ? {} : { cursor }),
        });
        expect(page.total).toBe(5);
        seen.push(...page.rows.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== null);
      expect(seen).toEqual(['news', 'b-first', 'a-second', 'c-second', 'd-last']);
    });

    test('finds words at their beginning, names apart from letters, and quoted words as they stand', async () => {
      await using both = await openBoth();
      await addNo(both.store, 'would', {
        organisation: 'Würth & Söhne',
        text: 'The second scene sags, says the harbour.',
      });
      await addNo(both.store, 'press', {
        subject: 'Harbour lights',
        date: NOW - 300 * DAY,
        text: '我们很遗憾地通知您',
      });
      expect(await idsOf(both.ajar, 'harb')).toEqual(['would', 'press']);
      expect(await idsOf(both.ajar, 'HARBOUR SCE')).toEqual(['would']);
      expect(await idsOf(both.ajar, 'org:harbour')).toEqual(['press']);
      expect(await idsOf(both.ajar, 'org:wurth')).toEqual(['would']);
      expect(await idsOf(both.ajar, '"second scene"')).toEqual(['would']);
      expect(await idsOf(both.ajar, '"scene second"')).toEqual([]);
      expect(await idsOf(both.ajar, '"second sce"')).toEqual([]);
      expect(await idsOf(both.ajar, '遗憾')).toEqual(['press']);
      expect(await idsOf(both.ajar, 'after:2026-11')).toEqual(['would']);
      expect(await idsOf(both.ajar, 'before:2026 field:literary')).toEqual([]);
      expect(await idsOf(both.ajar, 'before:2026-11 field:literary is:settled')).toEqual(['press']);
    });

    test('takes what is typed for words, whatever it is', async () => {
      await using both = await openBoth();
      await addNo(both.store, 'only', { text: `it's 100% "quoted" (and) NEAR/2 a*b c:d -e` });
      const hostile = [
        `"`,
        `""`,
        `*`,
        `'; drop table event; --`,
        'AND OR NOT',
        'org:* NEAR(',
        '{org} : x',
        'a & | ! <->',
        ':*',
        '\\',
        '\0',
        '𝔞 ꭰ \uD800',
        'x'.repeat(10_000),
        'a '.repeat(400),
        '%',
        '_',
        '^only',
        '-only',
        '+only',
      ];
      for (const search of hostile) expect(Array.isArray(await idsOf(both.ajar, search))).toBe(true);
      expect(await idsOf(both.ajar, '100% near/2 a*b')).toEqual(['only']);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (search) => {
          await both.ajar.page({ search });
        }),
        { numRuns: 60 },
      );
    });

    test('is gone when everything is forgotten, words and all', async () => {
      await using both = await openBoth();
      await addNo(both.store, 'gone', { text: 'an unmistakable sentence' });
      expect(await idsOf(both.ajar, 'unmistakable')).toEqual(['gone']);
      await both.ajar.forget();
      expect(await both.ajar.page()).toMatchObject({ rows: [], total: 0 });
      await addNo(both.store, 'fresh');
      expect(await idsOf(both.ajar, 'unmistakable')).toEqual([]);
    });

    test('tells who looks on what changed, and those who come back what they missed', async () => {
      await using both = await openBoth();
      await addNo(both.store, 'first');
      const { last } = await both.store.read((reader) => reader.changes(0, 10));
      await addNo(both.store, 'other');
      await append(both.store, 'other', [{ at: NOW, kind: 'closed' }]);
      const missed = await both.store.read((reader) => reader.changes(last, 10));
      expect(missed).toEqual({ last: last + 2, ids: ['other'], all: false });
      expect(await both.store.read((reader) => reader.changes(0, 1))).toMatchObject({ ids: [], all: true });
      await both.ajar.forget();
      expect(await both.store.read((reader) => reader.changes(missed.last, 10))).toMatchObject({ all: true });
    });

    test('lets many go at once, and takes back only what it changed', async () => {
      await using both = await openBoth();
      for (const id of ['aaaa', 'bbbb', 'cccc']) await addNo(both.store, id);
      await both.ajar.close('aaaa');
      const { changed } = await both.ajar.batch(['aaaa', 'bbbb', 'cccc', 'nobody'], 'close');
      expect(changed.toSorted()).toEqual(['bbbb', 'cccc']);
      expect((await both.ajar.page()).counts).toMatchObject({ settled: 3 });
      await both.ajar.batch(changed, 'reopen');
      expect((await both.ajar.page()).counts).toMatchObject({ 'to-decide': 2, settled: 1 });
      await both.ajar.batch(changed, 'not-a-rejection');
      expect((await both.ajar.list()).map(({ id }) => id)).toEqual(['aaaa']);
      await both.ajar.batch([...changed, 'aaaa'], 'is-a-rejection');
      expect((await both.ajar.page()).total).toBe(3);
    });
  });
});
