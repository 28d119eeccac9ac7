import { describe, expect, it } from 'vitest';

import type { Job, Store } from '../../store/store.ts';
import { openStore } from '../../store/open-store.ts';
import { openAccounts } from '../accounts/open-accounts.ts';
import type { Context } from '../context.ts';
import { myAnswer, newThread, reply } from '../testing/letters.ts';
import { aNo, profileWith } from '../testing/profile-with.ts';
import { watchWork } from './watch-work.ts';

const NOW = '2026-11-26T10:00:00Z';
const WITH_DOOR = aNo({
  text: 'Dear Tom,\n\nThank you for your application. Unfortunately, we have decided to go with another candidate. Applications reopen on 11 January 2027; please do apply again.\n\nAnn Lee',
});

/** What is due at this moment, done by one who is awake. Returns the kinds that were done. */
async function runDue(store: Store, iso: string): Promise<readonly string[]> {
  const now = Date.parse(iso);
  const context: Context = {
    store,
    profile: 'test',
    demo: false,
    llm: { key: null, timeoutMs: 1 },
    accounts: openAccounts({ folder: null }, undefined, () => now),
    signIn: () => Promise.reject(new Error('no account')),
    now: () => Promise.resolve(now),
    zone: 'Europe/Berlin',
  };
  const work = watchWork(context);
  const done: string[] = [];
  for (;;) {
    const claim = { kinds: Object.keys(work), owner: 'test', now, leaseMs: 60_000 };
    const job = await store.write((transactor) => transactor.claimJob(claim));
    if (job === null) return done;
    done.push(job.kind);
    const result = await work[job.kind]?.run(job);
    await store.write((transactor) =>
      result?.kind === 'again' ? transactor.postponeJob(job, result.at, result.why) : transactor.finishJob(job),
    );
  }
}

async function waiting(store: Store, kind: string): Promise<readonly Job[]> {
  return store.read((reader) => reader.jobs(kind));
}

const at = (job: Job | undefined): string => new Date(job?.runAt ?? 0).toISOString();

describe('what becomes due', { timeout: 30_000 }, () => {
  it('is a day that they name, once, on its morning, whoever is awake', async () => {
    const { ajar, file, setClock, receive } = await profileWith([WITH_DOOR], NOW);
    await ajar.changeNotices({ kind: 'off' });
    await using store = await openStore({ file });
    const [door] = await waiting(store, 'door');
    expect(at(door)).toBe('2027-01-11T07:00:00.000Z');
    expect(await runDue(store, '2027-01-11T06:59:00Z')).toEqual([]);
    // The machine slept through the morning.
    expect(await runDue(store, '2027-01-13T20:00:00Z')).toEqual(['door']);
    setClock('2027-01-13T20:00:00Z');
    const [row] = await ajar.list();
    const due = async (): Promise<number> =>
      (await ajar.show(row?.id ?? '')).timeline.filter(({ kind }) => kind === 'due').length;
    expect(await due()).toBe(1);
    // Read again, and with a clock that was set back: nothing comes twice.
    await receive(newThread('Lunch?', { from: 'Bo <bo@quay.example>', id: 'lunch@quay.example' }));
    expect(await runDue(store, '2027-01-10T20:00:00Z')).toEqual([]);
    expect(await runDue(store, '2027-01-14T20:00:00Z')).toEqual([]);
    expect(await due()).toBe(1);
  });

  it('is the end of the usual wait, unless something comes before', async () => {
    const { file, receive } = await profileWith([aNo(), myAnswer()], NOW);
    await using store = await openStore({ file });
    const [silence] = await waiting(store, 'silence');
    expect(silence?.runAt).toBeGreaterThan(Date.parse(NOW));
    await receive(reply('Dear Tom, you are welcome. Ann'));
    expect(await waiting(store, 'silence')).toEqual([]);
  });

  it('moves when they are away, and is told once when it is over', async () => {
    const { ajar, file, receive } = await profileWith([aNo(), myAnswer()], NOW);
    await ajar.changeNotices({ kind: 'off' });
    await using store = await openStore({ file });
    const [before] = await waiting(store, 'silence');
    await receive(
      reply('I am away and back on 7 December.', {
        subject: 'Automatic reply',
        headers: 'Auto-Submitted: auto-replied\n',
      }),
    );
    const [after, ...others] = await waiting(store, 'silence');
    expect(others).toEqual([]);
    expect(after?.runAt).toBeGreaterThan(before?.runAt ?? 0);
    expect(await runDue(store, new Date(after?.runAt ?? 0).toISOString())).toEqual(['silence']);
    const events = await store.read((reader) => reader.eventsOfKind('due'));
    expect(events.map(({ event }) => event.kind === 'due' && event.what)).toEqual(['silence']);
  });

  it('is nothing for a no that was closed', async () => {
    const { ajar, file } = await profileWith([WITH_DOOR], NOW);
    await using store = await openStore({ file });
    const [row] = await ajar.list();
    await ajar.close(row?.id ?? '');
    expect(await waiting(store, 'door')).toEqual([]);
    await ajar.reopen(row?.id ?? '');
    expect(await waiting(store, 'door')).toHaveLength(1);
  });

  it('is a draft that was held overnight, as long as it still waits', async () => {
    const { ajar, file } = await profileWith([aNo()], NOW);
    await ajar.changeNotices({ kind: 'off' });
    await using store = await openStore({ file });
    const [row] = await ajar.list();
    const draft = await ajar.draft(row?.id ?? '', { intent: 'thank' });
    const angry = 'Dear Ann,\n\nThis is an outrage. You are all idiots and I deserved that post.\n\nTom';
    await ajar.saveDraft(draft.id, angry);
    await expect(ajar.approve(draft.id, angry)).rejects.toMatchObject({ code: 'held-till-morning' });
    const [again] = await waiting(store, 'look-again');
    expect(at(again)).toBe('2026-11-27T07:00:00.000Z');
    await ajar.saveDraft(draft.id, 'Dear Ann,\n\nThank you.\n\nTom');
    expect(await runDue(store, '2026-11-27T08:00:00Z')).toEqual(['look-again']);
    expect(await store.read((reader) => reader.eventsOfKind('due'))).toEqual([]);
  });
});

/** A no that may be sent in again until this day. */
const ending = (id: string, day: string) =>
  aNo({
    id,
    text: `Dear Tom,\n\nThank you for your application. Unfortunately, the panel has decided not to award you a grant this year. You are welcome to resubmit with a revised budget by ${day}.\n\nAnn`,
  });

describe('the digest', { timeout: 30_000 }, () => {
  it('comes at its time each day, and says nothing new twice', async () => {
    const { ajar, file, setClock, receive } = await profileWith([WITH_DOOR, myAnswer()], NOW);
    await using store = await openStore({ file });
    expect(at((await waiting(store, 'digest'))[0])).toBe('2026-11-27T07:30:00.000Z');
    await runDue(store, '2026-11-27T07:30:00Z');
    expect(at((await waiting(store, 'digest'))[0])).toBe('2026-11-28T07:30:00.000Z');
    setClock('2026-11-27T12:00:00Z');
    expect((await ajar.digest()).news).toBe(false);
    await receive(reply('Dear Tom, you are welcome. Ann'));
    expect(await ajar.digest()).toMatchObject({
      news: true,
      counts: { answers: 0, toRead: 1, toDecide: 0 },
      text: '1 of your letters was answered. Nothing else needs you.',
    });
    await runDue(store, '2026-11-30T09:00:00Z');
    expect(at((await waiting(store, 'digest'))[0])).toBe('2026-12-01T07:30:00.000Z');
    setClock('2027-01-11T12:00:00Z');
    expect((await ajar.digest()).counts).toMatchObject({ doors: 1, answers: 0 });
  });

  it('begins with what they wrote that wants an answer, until there is one', async () => {
    const { ajar, receive, setClock } = await profileWith([aNo(), myAnswer()], NOW);
    await receive(
      reply(
        'Dear Tom,\n\nGood news: our first choice has withdrawn, and we would like to offer you the post. Could you start in January?\n\nAnn',
      ),
    );
    const [no] = await ajar.list();
    expect(no).toMatchObject({ outcomes: [{ outcome: 'offer' }], today: { why: 'to-answer' } });
    expect(await ajar.digest()).toMatchObject({
      text: '1 answer came that wants one of yours. Nothing else needs you.',
      items: [{ why: 'to-answer', rejectionId: no?.id }],
    });
    // A draft that lies there answers nobody.
    await ajar.draft(no?.id ?? '', { intent: 'thank' });
    expect((await ajar.digest()).counts).toMatchObject({ toAnswer: 1, inHand: 0 });
    setClock('2026-11-29T12:00:00Z');
    await ajar.markSent(no?.id ?? '');
    expect((await ajar.digest()).counts).toMatchObject({ toAnswer: 0, inHand: 0 });
  });

  it('does not forget a letter that was begun', async () => {
    const { ajar } = await profileWith([aNo()], NOW);
    const [no] = await ajar.list();
    await ajar.draft(no?.id ?? '', { intent: 'thank' });
    expect(await ajar.digest()).toMatchObject({
      text: '1 letter is in hand. Nothing else needs you.',
      items: [{ why: 'in-hand', rejectionId: no?.id }],
    });
  });

  it('moves with the time that is set, and ends when it is not wanted', async () => {
    const { ajar, file } = await profileWith([aNo()], NOW);
    await using store = await openStore({ file });
    await ajar.changeNotices({ at: '18:00' });
    expect(at((await waiting(store, 'digest'))[0])).toBe('2026-11-26T17:00:00.000Z');
    await expect(ajar.changeNotices({ at: '25:00' })).rejects.toMatchObject({ code: 'bad-input' });
    expect(await ajar.changeNotices({ kind: 'each', private: false })).toMatchObject({ kind: 'each', private: false });
    expect(await waiting(store, 'digest')).toEqual([]);
  });

  it('comes again when it was switched off just as it was due, and on again later', async () => {
    const { ajar, file, setClock } = await profileWith([aNo()], NOW);
    await using store = await openStore({ file });
    const now = Date.parse('2026-11-27T07:30:00Z');
    // Somebody who is awake has taken it, and dies at it.
    await store.write((transactor) => transactor.claimJob({ kinds: ['digest'], owner: 'dead', now, leaseMs: 1 }));
    await ajar.changeNotices({ kind: 'off' });
    expect(await runDue(store, '2026-11-27T08:30:00Z')).toEqual(['digest']);
    setClock('2026-11-29T10:00:00Z');
    await ajar.changeNotices({ kind: 'digest' });
    expect(at((await waiting(store, 'digest'))[0])).toBe('2026-11-30T07:30:00.000Z');
  });

  it('comes the next day after a clock that was years ahead is set right', async () => {
    const { ajar, file, setClock, receive } = await profileWith([WITH_DOOR], NOW);
    await using store = await openStore({ file });
    await runDue(store, '2031-05-01T12:00:00Z');
    expect(at((await waiting(store, 'digest'))[0])).toBe('2031-05-02T06:30:00.000Z');
    setClock('2027-01-11T06:00:00Z');
    await receive(aNo({ id: 'second@no-2.example' }));
    expect(at((await waiting(store, 'digest'))[0])).toBe('2027-01-11T07:30:00.000Z');
    expect((await ajar.digest()).counts).toMatchObject({ doors: 1 });
  });

  it('begins with a door that was opened again, and puts first what ends first', async () => {
    const open = reply('Dear Tom, good news: the position is open again. Would you still be interested? Ann');
    const { ajar } = await profileWith(
      [aNo(), myAnswer(), open, ending('later', '2 December 2026'), ending('sooner', '28 November 2026')],
      NOW,
    );
    const { text, counts, items } = await ajar.digest();
    expect(counts).toMatchObject({ toAnswer: 1, toDecide: 2 });
    expect(text).toContain('1 answer came that wants one of yours, 2 noes can be decided');
    expect(items.map(({ why, lastDay }) => [why, lastDay])).toEqual([
      ['to-answer', null],
      ['to-decide', '2026-11-28'],
      ['to-decide', '2026-12-02'],
    ]);
  });

  it('names a door that opened to whoever asks as long as it is for today, and as news only once', async () => {
    const { ajar, file, setClock } = await profileWith([WITH_DOOR, myAnswer()], NOW);
    await using store = await openStore({ file });
    await runDue(store, '2027-01-10T07:30:00Z');
    await runDue(store, '2027-01-11T07:30:00Z');
    for (const day of ['2027-01-11T09:00:00Z', '2027-01-14T09:00:00Z']) {
      setClock(day);
      expect((await ajar.list())[0]?.today).toEqual({ why: 'door', day: '2027-01-11' });
      expect(await ajar.digest()).toMatchObject({ counts: { doors: 1 }, news: false });
    }
    setClock('2027-01-30T09:00:00Z');
    expect((await ajar.digest()).counts.doors).toBe(0);
  });

  it('calls no last day a door that opened', async () => {
    const { ajar, setClock } = await profileWith([ending('a-last-day', '28 November 2026')], NOW);
    setClock('2026-11-28T10:00:00Z');
    expect((await ajar.digest()).counts).toMatchObject({ doors: 0, toDecide: 1 });
  });

  it('has nothing to say where nothing is', async () => {
    const { ajar } = await profileWith([newThread('Lunch?')], NOW);
    expect(await ajar.digest()).toMatchObject({ news: false, text: 'Nothing needs you today.', items: [] });
  });
});

describe('each thing as it comes', { timeout: 30_000 }, () => {
  it('is due once for what just came, and not for old mail', async () => {
    const { ajar, file, receive, setClock } = await profileWith([aNo(), myAnswer()], NOW);
    await ajar.changeNotices({ kind: 'each' });
    await using store = await openStore({ file });
    setClock('2026-11-27T12:00:00Z');
    await receive(reply('Dear Tom, you are welcome. Ann'));
    expect(await waiting(store, 'news')).toHaveLength(1);
    await receive(newThread('Lunch?', { from: 'Bo <bo@quay.example>', id: 'lunch@quay.example' }));
    expect(await waiting(store, 'news')).toHaveLength(1);
    expect(await runDue(store, '2026-11-27T12:00:00Z')).toEqual(['news']);
    setClock('2027-03-01T12:00:00Z');
    await receive(reply('A second word.', { id: 'reply-2@no-1.example' }));
    expect(await waiting(store, 'news')).toEqual([]);
  });

  it('is a no that has just come, and none that was known or is old', async () => {
    const { ajar, file, receive, setClock } = await profileWith([aNo()], NOW);
    await ajar.changeNotices({ kind: 'each' });
    await using store = await openStore({ file });
    setClock('2026-11-27T12:00:00Z');
    await receive(myAnswer());
    expect(await waiting(store, 'news')).toEqual([]);
    await receive(aNo({ id: 'no-2', date: 'Fri, 27 Nov 2026 11:00:00 +0100' }));
    await receive(aNo({ id: 'no-3', date: 'Mon, 5 Jan 2026 11:00:00 +0100' }));
    const news = await waiting(store, 'news');
    expect(news.map(({ payload }) => (JSON.parse(payload) as { what: string }).what)).toEqual(['found']);
    expect(await runDue(store, '2026-11-27T12:00:00Z')).toEqual(['news']);
  });
});
