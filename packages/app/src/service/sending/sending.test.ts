import { describe, expect, it } from 'vitest';

import { present } from '../../../../../test/servers/missing.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import type { Store } from '../../store/store.ts';
import { approveDraft } from '../drafts/approve-draft.ts';
import { loadDraft } from '../drafts/draft-record.ts';
import { exportDraft } from '../drafts/export-draft.ts';
import { keep, saveDraft, withdrawApproval } from '../drafts/save-draft.ts';
import { writeDraft } from '../drafts/write-draft.ts';
import { ME, MORNING, sendingProfile } from '../testing/sending-profile.ts';
import type { SendingProfile } from '../testing/sending-profile.ts';
import { list, show } from '../use-cases.ts';
import { letters } from './letters.ts';
import { saveToDrafts } from './save-to-drafts.ts';
import { send } from './send.ts';
import { tellUndoSeconds } from './undo-seconds.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

async function detail({ context }: SendingProfile) {
  const [no] = await list(context);
  return show(context, no?.id ?? '');
}

describe('sending an approved letter', { timeout: 30_000 }, () => {
  it('lets it leave when the time to take it back is over, as approved and to whom was shown', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    const { sending } = await send(profile.context, draft.id, { when: 'now' });
    const until = '2026-11-26T09:00:30.000Z';
    expect(sending).toMatchObject({ state: 'waiting', way: 'send', from: ME, leavesAt: until, undoUntil: until });
    expect(await profile.due()).toBe(0);
    profile.pass(30 * SECOND);
    expect(await profile.due()).toBe(1);
    const [row] = await profile.rows();
    expect(smtp.received.map(({ from, to }) => ({ from, to }))).toEqual([{ from: ME, to: [draft.to] }]);
    expect(Buffer.from(smtp.received[0]?.raw ?? []).equals(row?.raw ?? new Uint8Array())).toBe(true);
    expect(await profile.shown()).toMatchObject({ state: 'sent', undoUntil: null });
    expect(await detail(profile)).toMatchObject({ status: 'waiting', answers: 1 });
    expect((await detail(profile)).timeline.map(({ text }) => text)).toContain('Your answer left.');
    expect(await profile.due()).toBe(0);
    for (const late of [
      saveDraft(profile.context, draft.id, 'other words'),
      withdrawApproval(profile.context, draft.id),
      send(profile.context, draft.id, { when: 'now' }),
    ])
      await expect(late).rejects.toMatchObject({ code: 'too-late' });
  });

  it('is taken back at the last moment: while the server is already being spoken to', async () => {
    await using smtp = present(await startSmtpServer());
    let takeBack: (() => Promise<unknown>) | undefined;
    const profile = await sendingProfile({ smtp, onSignIn: async () => void (await takeBack?.()) });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    takeBack = () => withdrawApproval(profile.context, draft.id);
    profile.pass(31 * SECOND);
    await profile.due();
    expect(smtp.received).toEqual([]);
    expect(await profile.shown()).toBeNull();
    expect((await profile.rows()).map(({ state }) => state)).toEqual(['cancelled']);
  });

  it('is put off at the last moment', async () => {
    await using smtp = present(await startSmtpServer());
    let putOff: (() => Promise<unknown>) | undefined;
    const profile = await sendingProfile({ smtp, onSignIn: async () => void (await putOff?.()) });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    putOff = () => send(profile.context, draft.id, { when: '2026-11-27T09:00:00+01:00' });
    profile.pass(31 * SECOND);
    await profile.due();
    expect(smtp.received).toEqual([]);
    putOff = undefined;
    profile.pass(23 * HOUR);
    expect(await profile.due()).toBe(1);
    expect(smtp.received).toHaveLength(1);
  });

  it('leaves once when two processes are at it at the same moment', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    const other = await profile.elsewhere();
    const asked = [profile.context, other].map((context) => send(context, draft.id, { when: 'now' }));
    await Promise.all(asked);
    profile.pass(31 * SECOND);
    await Promise.all([profile.due(), profile.due(other), profile.due(), profile.due(other)]);
    expect(smtp.received).toHaveLength(1);
  });

  it('leaves with the words approved last, never with those before', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    const edited = await saveDraft(profile.context, draft.id, draft.text.replace('Dear', 'Good day'));
    expect(edited).toMatchObject({ status: 'open', sending: null });
    profile.pass(31 * SECOND);
    await profile.due();
    expect(smtp.received).toEqual([]);
    await expect(send(profile.context, draft.id, { when: 'now' })).rejects.toMatchObject({ code: 'not-approved' });
    await approveDraft(profile.context, draft.id, edited.text);
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(31 * SECOND);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
    expect(Buffer.from(smtp.received[0]?.raw ?? []).toString()).toContain('Good day');
  });

  it('is not approved with an address that was changed meanwhile', async () => {
    const profile = await sendingProfile({});
    const [no] = await list(profile.context);
    const draft = await writeDraft(profile.context, no?.id ?? '', { intent: 'thank' });
    const { store } = profile.context;
    const change = (): Promise<unknown> =>
      store.write(async (transactor) => {
        const loaded = await loadDraft(transactor, draft.id);
        return keep(transactor, loaded, { to: 'bea@elsewhere.example' }, MINUTE);
      });
    const slow: Store = {
      engine: store.engine,
      location: store.location,
      write: (work) => store.write(work),
      check: () => store.check(),
      moment: () => store.moment(),
      forgetAll: () => store.forgetAll(),
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
      read: async (work) => {
        const found = await store.read(work);
        await change();
        return found;
      },
    };
    const approved = approveDraft({ ...profile.context, store: slow }, draft.id, draft.text, { asItIs: true });
    await expect(approved).rejects.toMatchObject({ code: 'conflict' });
    expect(await profile.rows()).toEqual([]);
  });

  it('after one came back, leaves as mended, though the clock was set back between', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    const { context } = profile;
    await send(context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    const now = await context.now();
    await context.store.write(async (transactor) => {
      const [row] = await transactor.outbox({});
      await transactor.moveOutbox(row?.id ?? '', 'sent', 'returned', now);
      await keep(transactor, await loadDraft(transactor, draft.id), { approvedAt: null }, now);
    });
    profile.setClock(-8 * HOUR);
    // Approved anew, it is not the one that came back any more, and not to leave before that is said.
    expect((await approveDraft(context, draft.id, draft.text, { asItIs: true })).sending).toBeNull();
    expect(await letters(context)).toMatchObject([{ state: 'approved', needsYou: false }]);
    expect((await send(context, draft.id, { when: 'now' })).sending).toMatchObject({ state: 'waiting' });
    profile.pass(MINUTE);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'sent' });
    expect(smtp.received).toHaveLength(2);
  });

  it('leaves later when that is wished, and by nobody before', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    const later = await send(profile.context, draft.id, { when: 'good-moment' });
    // Three in the afternoon in Berlin: nine in the morning where the no was written.
    expect(later.sending?.leavesAt).toBe('2026-11-26T14:00:00.000Z');
    profile.pass(4 * HOUR);
    expect(await profile.due()).toBe(0);
    profile.pass(1 * HOUR);
    // A clock that is set back sends nothing before its hour, and nothing again.
    profile.setClock(-2 * HOUR);
    expect(await profile.due()).toBe(0);
    profile.pass(2 * HOUR);
    expect(await profile.due()).toBe(1);
    profile.setClock(-3 * HOUR);
    expect(await profile.due()).toBe(0);
    profile.pass(30 * HOUR);
    expect(await profile.due()).toBe(0);
    expect(smtp.received).toHaveLength(1);
  });

  it.each(['tomorrow', '2026-11-27', '2026-11-27T09:00:00', '2026-11-26T08:00:00Z', '2031-01-01T00:00:00Z', 'T'])(
    'refuses the moment "%s" in words',
    async (when) => {
      const profile = await sendingProfile({ smtp: { port: 1, certificate: '' } });
      const draft = await profile.approved();
      await expect(send(profile.context, draft.id, { when })).rejects.toMatchObject({ code: 'bad-input' });
    },
  );

  it('can be given more or less time to be taken back', async () => {
    const profile = await sendingProfile({ smtp: { port: 1, certificate: '' } });
    await expect(tellUndoSeconds(profile.context, 601)).rejects.toMatchObject({ code: 'bad-input' });
    await tellUndoSeconds(profile.context, 5);
    const draft = await profile.approved();
    const { sending } = await send(profile.context, draft.id, { when: MORNING });
    expect(sending?.leavesAt).toBe('2026-11-26T09:00:05.000Z');
  });

  it('says what is missing: an account, the right one, an approval, a world outside the demo', async () => {
    const none = await sendingProfile({});
    const draft = await none.approved();
    await expect(send(none.context, draft.id, { when: 'now' })).rejects.toThrow(/no mail account.*ajar account add/u);
    const demo = { ...none.context, demo: true };
    await expect(send(demo, draft.id, { when: 'now' })).rejects.toThrow('nothing leaves it');
    await expect(saveToDrafts(demo, draft.id)).rejects.toThrow('nothing leaves it');
    await exportDraft(none.context, draft.id);
    await expect(send(none.context, draft.id, { when: 'now' })).rejects.toMatchObject({ code: 'not-approved' });
  });

  it('leaves from an account: approved from another address, it is approved again', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    await profile.context.store.write(async (transactor) => {
      const [account] = await transactor.accounts();
      if (account === undefined) throw new Error('no account');
      await transactor.removeAccount(account.id);
      const change = { id: 'other', address: 'tom@elsewhere.example' };
      const data = JSON.stringify({ ...(JSON.parse(account.data) as object), ...change });
      await transactor.putAccount({ ...account, ...change, data });
    });
    const asked = send(profile.context, draft.id, { when: 'now' });
    await expect(asked).rejects.toThrow(`approved as a letter from ${ME}`);
    await approveDraft(profile.context, draft.id, draft.text);
    const { sending } = await send(profile.context, draft.id, { when: 'now' });
    expect(sending?.from).toBe('tom@elsewhere.example');
    profile.pass(MINUTE);
    await profile.due();
    expect(smtp.received.map(({ from }) => from)).toEqual(['tom@elsewhere.example']);
    expect(Buffer.from(smtp.received[0]?.raw ?? []).toString()).toContain('From: Tom Abara <tom@elsewhere.example>');
  });
});
