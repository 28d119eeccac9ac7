import { describe, expect, it } from 'vitest';

import { startFaultySmtp } from '../../../../../test/servers/faulty-smtp.ts';
import type { Fault } from '../../../../../test/servers/faulty-smtp.ts';
import { present } from '../../../../../test/servers/missing.ts';
import { startSmtpServer } from '../../../../../test/servers/smtp.ts';
import { datedCertificate } from '../../account/testing/dated-certificate.ts';
import { listAccounts } from '../accounts/keep-accounts.ts';
import { AjarError } from '../ajar-error.ts';
import { approveDraft } from '../drafts/approve-draft.ts';
import { digest } from '../notices/digest.ts';
import { saveDraft, withdrawApproval } from '../drafts/save-draft.ts';
import { sendingProfile } from '../testing/sending-profile.ts';
import type { SendingProfile } from '../testing/sending-profile.ts';
import { list, show } from '../use-cases.ts';
import { resolveUnknown } from './resolve-unknown.ts';
import { PACE } from './pace.ts';
import { sendJob } from './send-job.ts';
import { send } from './send.ts';
import { settleUnknown } from './settle-unknown.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

async function detail({ context }: SendingProfile) {
  const [no] = await list(context);
  return show(context, no?.id ?? '');
}

async function after(
  fault: Fault,
): Promise<SendingProfile & { readonly draftId: string; readonly taken: () => number }> {
  const faults: (Fault | null)[] = [fault];
  const smtp = present(await startFaultySmtp(() => faults.shift() ?? null));
  const profile = await sendingProfile({ smtp, security: 'tls' });
  const draft = await profile.approved();
  await send(profile.context, draft.id, { when: 'now' });
  profile.pass(31 * SECOND);
  await profile.due();
  return { ...profile, draftId: draft.id, taken: () => smtp.accepted.length };
}

describe('what can come between', { timeout: 30_000 }, () => {
  it.each<[string, Fault, RegExp]>([
    [
      'a server that is away',
      { at: 'connect', does: 'drop' },
      /localhost could not be reached\. Nothing has left; it is tried again/u,
    ],
    [
      'a server that says nothing',
      { at: 'connect', does: 'hang' },
      /localhost did not answer in time\. Nothing has left/u,
    ],
    [
      'not now',
      { at: 'RCPT', does: 'say', line: '450 4.2.0 greylisted' },
      /cannot take it at the moment \(“450 4\.2\.0 greylisted”\)\./u,
    ],
    [
      'not now, at the very end',
      { at: 'dot', does: 'say', line: '452 4.3.1 disk full' },
      /Nothing has left; it is tried again/u,
    ],
  ])('%s: it waits, says why, and leaves at the next try', async (_, fault, words) => {
    const profile = await after(fault);
    expect(await profile.shown()).toMatchObject({ state: 'waiting', why: expect.stringMatching(words) as string });
    expect(profile.taken()).toBe(0);
    expect(await profile.due()).toBe(0);
    profile.pass(MINUTE);
    expect(await profile.due()).toBe(1);
    expect(await profile.shown()).toMatchObject({ state: 'sent' });
    expect(profile.taken()).toBe(1);
  });

  it('somebody who was only slow, and says that nothing has left just as they are given up: it is still to leave', async () => {
    const smtp = present(await startFaultySmtp(() => null));
    const profile = await sendingProfile({ smtp, security: 'tls' });
    const { context } = profile;
    const draft = await profile.approved();
    await send(context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    const [{ id } = { id: '' }] = await profile.rows();
    const at = await context.now();
    const claim = { kinds: ['send'], owner: 'second', now: at, leaseMs: MINUTE };
    const job = await context.store.write(async (transactor) => {
      await transactor.moveOutbox(id, 'approved', 'sending', at, { fence: 'first#1' });
      return transactor.claimJob(claim);
    });
    if (job === null) throw new Error('nothing is due');
    const slow: typeof context = {
      ...context,
      now: async () => {
        const back = { fence: null, heldBy: 'first#1' };
        await context.store.write((transactor) => transactor.moveOutbox(id, 'sending', 'approved', at, back));
        return at;
      },
    };
    const turn = { holder: 'second#1', signal: new AbortController().signal, holds: () => Promise.resolve(true) };
    expect(await sendJob(slow, PACE).run(job, turn)).toMatchObject({ kind: 'again' });
    expect(await profile.rows()).toMatchObject([{ state: 'approved' }]);
    await smtp[Symbol.asyncDispose]();
  });

  it('a try that comes to nothing while somebody taken for gone has the letter in hand: given back by them, it leaves', async () => {
    const faults: (Fault | null)[] = [{ at: 'connect', does: 'drop' }];
    await using smtp = present(await startFaultySmtp(() => faults.shift() ?? null));
    const others: (() => Promise<unknown>)[] = [];
    const profile = await sendingProfile({
      smtp,
      security: 'tls',
      onSignIn: async () => {
        await others.shift()?.();
      },
    });
    const { context } = profile;
    const draft = await profile.approved();
    await send(context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    const [{ id } = { id: '' }] = await profile.rows();
    const now = await context.now();
    others.push(() =>
      context.store.write((transactor) => transactor.moveOutbox(id, 'approved', 'sending', now, { fence: 'first#1' })),
    );
    expect(await profile.due()).toBe(1);
    expect(faults).toHaveLength(0);
    expect(await profile.rows()).toMatchObject([{ state: 'sending' }]);
    await context.store.write((transactor) =>
      transactor.moveOutbox(id, 'sending', 'approved', now, { fence: null, heldBy: 'first#1' }),
    );
    profile.pass(HOUR);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'sent' });
    expect(smtp.accepted).toHaveLength(1);
  });

  it('a process that is told to end before anything left: the letter is given back at once, and that was no try', async () => {
    const stop = new AbortController();
    await using smtp = present(
      await startFaultySmtp((session) => {
        if (session > 1) return null;
        stop.abort();
        return { at: 'connect', does: 'hang' };
      }),
    );
    const profile = await sendingProfile({ smtp, security: 'tls' });
    const { context } = profile;
    const draft = await profile.approved();
    await send(context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    const now = await context.now();
    const claim = { kinds: ['send'], owner: 'first', now, leaseMs: MINUTE };
    const job = await context.store.write((transactor) => transactor.claimJob(claim));
    if (job === null) throw new Error('nothing is due');
    const turn = { holder: 'first#1', signal: stop.signal, holds: () => Promise.resolve(true) };
    expect(await sendJob(context, PACE).run(job, turn)).toMatchObject({ kind: 'again', at: now });
    expect(await profile.rows()).toMatchObject([{ state: 'approved', attempts: 0, note: null }]);
    await context.store.write((transactor) => transactor.postponeJob(job, now, null));
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'sent' });
    expect(smtp.accepted).toHaveLength(1);
  });

  it('a clock that ran a year ahead when it was tried: set right, it leaves', async () => {
    const faults: (Fault | null)[] = [{ at: 'connect', does: 'drop' }];
    await using smtp = present(await startFaultySmtp(() => faults.shift() ?? null));
    const profile = await sendingProfile({ smtp, security: 'tls' });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(365 * 24 * HOUR);
    await profile.due();
    profile.setClock(-364 * 24 * HOUR);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'sent' });
    expect(smtp.accepted).toHaveLength(1);
  });

  it('a wrong password: it is tried once, and not again before the user has said so', async () => {
    const faults: (Fault | null)[] = Array.from({ length: 60 }, () => ({
      at: 'AUTH',
      does: 'say',
      line: '535 5.7.8 “correct horse” is bad',
    }));
    await using smtp = present(await startFaultySmtp(() => faults.shift() ?? null));
    const profile = await sendingProfile({ smtp, security: 'tls' });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    for (let hour = 0; hour < 47; hour += 1) {
      profile.pass(HOUR);
      await profile.due();
    }
    const { state, why } = (await profile.shown()) ?? {};
    expect(smtp.sessions()).toBe(1);
    expect(state).toBe('waiting');
    expect(why).toMatch(
      /^localhost did not accept the sign-in of tom@abara\.example for sending mail \(SMTP\)[^]*“…” is bad[^]*Sending from it is paused[^]*Nothing has left; then it leaves by itself\.$/u,
    );
    const [account] = await listAccounts(profile.context);
    expect(account?.state).toMatchObject({ kind: 'trouble', paused: 'sending' });
  });

  it.each<[string, string, RegExp]>([
    [
      'a mailbox that is full',
      '552 5.2.2 over quota',
      /The mailbox of ann@no-1\.example is full\..*Nothing was delivered/u,
    ],
    ['nobody of that name', '550 5.1.1 unknown', /Nobody can be reached at ann@no-1\.example\..*Change the address/u],
    [
      'a letter that is too large',
      '552 5.3.4 message size exceeds fixed limit',
      /The letter is larger than localhost takes \(“552.*”\)\. Nothing was delivered\. Make it shorter/u,
    ],
    ['no for another reason', '554 5.7.1 policy\u0007 x', /did not take it \(“554 5\.7\.1 policy +x”\)\./u],
  ])('%s: it is refused, and approved again it is another letter', async (_, line, words) => {
    const profile = await after({ at: 'RCPT', does: 'say', line });
    expect(await profile.shown()).toMatchObject({ state: 'refused', why: expect.stringMatching(words) as string });
    const [draft] = (await detail(profile)).drafts;
    expect(draft?.status).toBe('approved');
    await expect(send(profile.context, profile.draftId, { when: 'now' })).rejects.toMatchObject({
      code: 'not-approved',
    });
    await approveDraft(profile.context, profile.draftId, draft?.text ?? '');
    await send(profile.context, profile.draftId, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    expect(profile.taken()).toBe(1);
    const rows = await profile.rows();
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['cancelled', 'sent']);
    expect(new Set(rows.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('is in the digest: what was not sent at once, what nobody can tell of once it has to be asked', async () => {
    const refused = await after({ at: 'RCPT', does: 'say', line: '550 5.1.1 unknown' });
    expect(await digest(refused.context)).toMatchObject({
      news: true,
      counts: { notSent: 1, toSettle: 0 },
      text: expect.stringMatching(/^1 letter was not sent/u) as string,
      items: [{ why: 'not-sent' }],
    });
    const unknown = await after({ at: 'dot', does: 'drop' });
    expect((await digest(unknown.context)).counts).toMatchObject({ notSent: 0, toSettle: 0 });
    unknown.pass(HOUR);
    expect(await digest(unknown.context)).toMatchObject({
      counts: { toSettle: 1 },
      text: expect.stringContaining('1 letter may not have arrived') as string,
    });
  });

  it('a certificate that is not known: nothing is said, and the words say so', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp: { port: smtp.port, certificate: '' } });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    const { why } = (await profile.shown()) ?? {};
    expect(why).toMatch(/could not show that it is the server it says it is.*nothing has left/u);
  });

  it('a certificate that has run out: the clock is named first', async () => {
    const old = datedCertificate({ name: 'localhost', from: '20200101000000Z', until: '20210101000000Z' });
    await using smtp = present(await startSmtpServer({ certificate: old }));
    const profile = await sendingProfile({ smtp: { port: smtp.port, certificate: old.cert } });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    const { state, why } = (await profile.shown()) ?? {};
    expect(state).toBe('waiting');
    expect(why).toMatch(
      /nothing has left\. Look first whether the clock of this machine is right\. Check the account/u,
    );
  });

  it('two days without success: it is said, and nothing is tried any more', async () => {
    await using smtp = present(await startFaultySmtp(() => ({ at: 'EHLO', does: 'drop' })));
    const profile = await sendingProfile({ smtp, security: 'tls' });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    for (let hour = 0; hour < 49; hour += 1) {
      expect(await profile.shown()).toMatchObject({ state: 'waiting' });
      profile.pass(HOUR);
      await profile.due();
    }
    expect(await profile.shown()).toMatchObject({
      state: 'refused',
      why: expect.stringMatching(/For two days.*Nothing was delivered/u) as string,
    });
    profile.pass(48 * HOUR);
    expect(await profile.due()).toBe(0);
  });

  it('a computer that slept for days and wakes without a network: it has tried nothing yet, so it goes on trying', async () => {
    const faults: (Fault | null)[] = Array.from({ length: 3 }, () => ({ at: 'connect', does: 'drop' }));
    await using smtp = present(await startFaultySmtp(() => faults.shift() ?? null));
    const profile = await sendingProfile({ smtp, security: 'tls' });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(72 * HOUR);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'waiting' });
    for (let minute = 0; minute < 30; minute += 1) {
      profile.pass(MINUTE);
      await profile.due();
    }
    expect(await profile.shown()).toMatchObject({ state: 'sent' });
    expect(smtp.accepted).toHaveLength(1);
  });

  it('passwords that stay locked: it waits, says why, and leaves when they are opened', async () => {
    await using smtp = present(await startSmtpServer());
    let locked = true;
    const onSignIn = async (): Promise<void> => {
      if (locked) throw new AjarError('secrets-locked', 'Your passwords stay locked.');
      await Promise.resolve();
    };
    const profile = await sendingProfile({ smtp, onSignIn });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    expect(await profile.shown()).toMatchObject({
      state: 'waiting',
      why: 'Your passwords stay locked. Nothing has left; it is tried again by itself.',
    });
    locked = false;
    profile.pass(MINUTE);
    await profile.due();
    expect(smtp.received).toHaveLength(1);
  });

  it('a connection that breaks after the letter: never sent again, and the user has the last word', async () => {
    const profile = await after({ at: 'dot', does: 'drop', keeps: true });
    const { context, draftId } = profile;
    expect(await profile.shown()).toMatchObject({ state: 'unknown', askFrom: '2026-11-26T09:30:31.000Z' });
    await expect(saveDraft(context, draftId, 'other')).rejects.toMatchObject({ code: 'too-late' });
    await expect(withdrawApproval(context, draftId)).rejects.toMatchObject({ code: 'too-late' });
    await expect(send(context, draftId, { when: 'now' })).rejects.toMatchObject({ code: 'too-late' });
    await expect(settleUnknown(context, draftId, 'not-sent')).rejects.toThrow('could arrive twice');
    for (let hour = 0; hour < 50; hour += 1) {
      profile.pass(HOUR);
      await profile.due();
    }
    expect(profile.taken()).toBe(1);
    expect((await profile.shown())?.why).toContain('say here what became of it');
    const settled = await settleUnknown(context, draftId, 'arrived');
    expect(settled.sending).toMatchObject({ state: 'sent' });
    expect(await detail(profile)).toMatchObject({ answers: 1 });
    await expect(settleUnknown(context, draftId, 'not-sent')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('and told that it was not sent, it may be approved anew, as another letter', async () => {
    const profile = await after({ at: 'dot', does: 'drop', keeps: false });
    profile.pass(31 * MINUTE);
    const open = await settleUnknown(profile.context, profile.draftId, 'not-sent');
    expect(open).toMatchObject({ status: 'open', sending: null });
    await approveDraft(profile.context, profile.draftId, open.text);
    await send(profile.context, profile.draftId, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    expect(profile.taken()).toBe(1);
    expect(await profile.shown()).toMatchObject({ state: 'sent' });
  });

  it('what refers to it tells that it left', async () => {
    const profile = await after({ at: 'dot', does: 'hang', keeps: true });
    const [row] = await profile.rows();
    if (row === undefined) throw new Error('no row');
    const { store } = profile.context;
    expect(await store.write((transactor) => resolveUnknown(transactor, row, 'reply', row.since))).toBe(true);
    expect(await store.write((transactor) => resolveUnknown(transactor, row, 'bounce', row.since))).toBe(false);
    expect(await profile.shown()).toMatchObject({ state: 'sent', why: 'It did arrive: they wrote back.' });
  });

  it('a worker that is gone in the middle: nobody knows, so nobody sends again', async () => {
    await using smtp = present(await startSmtpServer());
    const profile = await sendingProfile({ smtp });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    const now = await profile.context.now();
    await profile.context.store.write(async (transactor) => {
      const job = await transactor.claimJob({ kinds: ['send'], owner: 'gone', now, leaseMs: 60_000 });
      const [row] = await transactor.outbox({});
      await transactor.moveOutbox(row?.id ?? '', 'approved', 'sending', now, {
        fence: `gone#${String(job?.attempts)}`,
      });
    });
    expect(await profile.due()).toBe(0);
    await expect(withdrawApproval(profile.context, draft.id)).rejects.toMatchObject({ code: 'too-late' });
    profile.pass(2 * MINUTE);
    expect(await profile.due()).toBe(1);
    const why = expect.stringContaining('Ajar was ended while the letter was being handed over') as string;
    expect(await profile.shown()).toMatchObject({ state: 'unknown', why });
    expect(smtp.received).toEqual([]);
  });
});
