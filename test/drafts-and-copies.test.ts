import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { appendOnce, folderFor } from '../packages/app/src/outbox/own-copies.ts';
import { withImap } from '../packages/app/src/outbox/with-imap.ts';
import { withdrawApproval } from '../packages/app/src/service/drafts/save-draft.ts';
import { saveToDrafts } from '../packages/app/src/service/sending/save-to-drafts.ts';
import { send } from '../packages/app/src/service/sending/send.ts';
import { accountsIn } from '../packages/app/src/service/accounts/account-record.ts';
import { sendingProfile } from '../packages/app/src/service/testing/sending-profile.ts';
import type { SendingFacts, SendingProfile } from '../packages/app/src/service/testing/sending-profile.ts';
import type { Dovecot, MailUser } from './servers/dovecot.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { startFaultySmtp } from './servers/faulty-smtp.ts';
import { imapLine } from './servers/imap-line.ts';
import { startImapProxy } from './servers/imap-proxy.ts';
import { isMissing, present } from './servers/missing.ts';

const MINUTE = 60_000;

describe.skipIf(isMissing(findDovecot()))('drafts and copies in a real mailbox', () => {
  let dovecot: Dovecot;
  let users: MailUser[];
  beforeAll(async () => {
    dovecot = present(await startDovecot());
    users = Array.from({ length: 8 }, (_, index) => dovecot.addUser(`tom${String(index)}@abara.example`));
  });
  afterAll(() => dovecot[Symbol.asyncDispose]());

  async function profileOn(
    facts: Partial<SendingFacts> = {},
  ): Promise<{ readonly profile: SendingProfile; readonly user: MailUser }> {
    const user = users.pop();
    if (user === undefined) throw new Error('one user a test');
    const profile = await sendingProfile({
      smtp: { port: 1, certificate: dovecot.certificate },
      imap: { port: dovecot.imapsPort },
      credentials: { kind: 'password', ...user },
      ...facts,
    });
    return { profile, user };
  }

  async function lettersIn(user: MailUser, folder: string): Promise<readonly string[]> {
    await using line = await imapLine(dovecot, user);
    const selected = await line.say(`EXAMINE ${folder}`);
    const letters: string[] = [];
    for (let n = 1; n <= Number(/(\d+) EXISTS/u.exec(selected)?.[1]); n += 1)
      letters.push(await line.say(`FETCH ${String(n)} (FLAGS BODY.PEEK[])`));
    return letters;
  }

  test('an approved letter goes into the drafts once, in the thread, as a draft', async () => {
    const { profile, user } = await profileOn();
    const draft = await profile.approved();
    const saved = await saveToDrafts(profile.context, draft.id);
    expect(saved.sending).toMatchObject({ state: 'in-drafts', way: 'drafts', undoUntil: null });
    await saveToDrafts(profile.context, draft.id);
    const letters = await lettersIn(user, 'Drafts');
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain('\\Draft');
    expect(letters[0]).toContain('In-Reply-To: <no-1@harbour.example>');
    expect(letters[0]).toContain('References: <no-1@harbour.example>');
    await expect(send(profile.context, draft.id, { when: 'now' })).rejects.toMatchObject({ code: 'not-approved' });
  });

  test('a line that is cut after the letter was taken makes no second one', async () => {
    await using proxy = await startImapProxy(dovecot);
    const { profile, user } = await profileOn({ smtp: { port: 1, certificate: proxy.certificate }, imap: proxy });
    const draft = await profile.approved();
    const saved = await saveToDrafts(profile.context, draft.id);
    expect(saved.sending).toMatchObject({
      state: 'waiting',
      way: 'drafts',
      why: expect.stringContaining('It is tried again by itself.') as string,
    });
    proxy.behave();
    profile.pass(MINUTE);
    expect(await profile.due()).toBe(1);
    expect(await profile.shown()).toMatchObject({ state: 'in-drafts' });
    expect(await lettersIn(user, 'Drafts')).toHaveLength(1);
  });

  test('a program that ended between the server and the store makes no second one', async () => {
    const { profile, user } = await profileOn();
    const draft = await profile.approved();
    const [row] = await profile.rows();
    const [account] = await profile.context.store.read(accountsIn);
    if (row === undefined || account === undefined) throw new Error('not approved');
    const { signal } = new AbortController();
    await withImap(account, await profile.context.signIn(account), signal, async (client) => {
      const folder = (await folderFor(client, '\\Drafts')) ?? '';
      const letter = { messageId: row.messageId, outboxId: row.id, raw: row.raw };
      return appendOnce(client, folder, letter, ['\\Draft'], () => Promise.resolve(true));
    });
    expect((await saveToDrafts(profile.context, draft.id)).sending).toMatchObject({ state: 'in-drafts' });
    expect(await lettersIn(user, 'Drafts')).toHaveLength(1);
  });

  test('taken back while the server is being asked, it is not put there', async () => {
    let takeBack: (() => Promise<unknown>) | undefined;
    const { profile, user } = await profileOn({ onSignIn: async () => void (await takeBack?.()) });
    const draft = await profile.approved();
    takeBack = () => withdrawApproval(profile.context, draft.id);
    expect(await saveToDrafts(profile.context, draft.id)).toMatchObject({ status: 'open', sending: null });
    expect(await lettersIn(user, 'Drafts')).toEqual([]);
  });

  test('two processes that put it there at once put it there once', async () => {
    const { profile, user } = await profileOn();
    const draft = await profile.approved();
    const other = await profile.elsewhere();
    await Promise.all([profile.context, other].map((context) => saveToDrafts(context, draft.id)));
    expect(await lettersIn(user, 'Drafts')).toHaveLength(1);
  });

  test('a wrong password is told, and the letter can be taken back', async () => {
    const { profile } = await profileOn({ credentials: { kind: 'password', user: 'tom', password: 'wrong' } });
    const draft = await profile.approved();
    const { sending } = await saveToDrafts(profile.context, draft.id);
    expect(sending?.why).toMatch(/did not accept the password of tom@abara\.example\./u);
    expect(await withdrawApproval(profile.context, draft.id)).toMatchObject({ status: 'open', sending: null });
  });

  test('the copy of what was sent is filed once, where the server does not do it', async () => {
    await using smtp = present(await startFaultySmtp(() => null));
    const certificate = `${dovecot.certificate}\n${smtp.certificate}`;
    const facts = { smtp: { port: smtp.port, certificate }, security: 'tls', filesSent: false } as const;
    const { profile, user } = await profileOn(facts);
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    for (let look = 0; look < 8; look += 1) {
      profile.pass(MINUTE / 2);
      await profile.due();
    }
    const copies = await lettersIn(user, 'Sent');
    expect(copies).toHaveLength(1);
    expect(copies[0]).toContain('\\Seen');
    const [row] = await profile.rows();
    expect(copies[0]).toContain(Buffer.from(row?.raw ?? []).toString());
  });

  test('a server that files its copies itself gets none from us, and its copy tells that a letter left', async () => {
    await using smtp = present(await startFaultySmtp(() => ({ at: 'dot', does: 'drop', keeps: true })));
    const certificate = `${dovecot.certificate}\n${smtp.certificate}`;
    const { profile, user } = await profileOn({ smtp: { port: smtp.port, certificate }, security: 'tls' });
    const draft = await profile.approved();
    await send(profile.context, draft.id, { when: 'now' });
    profile.pass(MINUTE);
    await profile.due();
    profile.pass(MINUTE);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'unknown' });
    const [row] = await profile.rows();
    await using line = await imapLine(dovecot, user);
    // As Exchange does: under a Message-ID of its own.
    const copy = Buffer.from(row?.raw ?? [])
      .toString()
      .replace(/^Message-ID: .*$/imu, 'Message-ID: <other@server.example>');
    await appendWith(line, copy);
    profile.pass(6 * MINUTE);
    await profile.due();
    expect(await profile.shown()).toMatchObject({ state: 'sent', why: 'It was found in your sent mail.' });
    expect(await lettersIn(user, 'Sent')).toHaveLength(1);
  });
});

async function appendWith(line: Awaited<ReturnType<typeof imapLine>>, raw: string): Promise<void> {
  await line.say(`APPEND Sent {${String(Buffer.byteLength(raw))}+}\r\n${raw}`);
}
