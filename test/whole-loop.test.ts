/** The whole loop with real parts: an account is connected, a no answered, and what comes of it is answered, too. */
import { X509Certificate } from 'node:crypto';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openStore } from '../packages/app/src/store/open-store.ts';
import type { OutboxRow } from '../packages/app/src/store/store.ts';
import { findChromium } from './servers/chromium.ts';
import { startDnsServer } from './servers/dns.ts';
import type { DnsServer } from './servers/dns.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import type { Dovecot, MailUser } from './servers/dovecot.ts';
import { imapLine } from './servers/imap-line.ts';
import { isMissing, present } from './servers/missing.ts';
import { startSmtpServer } from './servers/smtp.ts';
import type { SmtpServer } from './servers/smtp.ts';
import { axeFindings, comeOver, editorOf, elsewhere, newTab, openBrowser, serveAjar, soon } from './support/browser.ts';
import type { ServedAjar, Watched } from './support/browser.ts';
import { COLLEAGUE, EDITOR, fromTheColleague, mailBefore, ME } from './support/the-other-side.ts';

const missing = [findChromium(), findDovecot()].some((part) => isMissing(part));
const OWN_LINE = 'The walk along the canal was the first one I wrote.';

describe.skipIf(missing)('the whole loop, from the account to what came of it', () => {
  let dovecot: Dovecot;
  let me: MailUser;
  let smtp: SmtpServer;
  let dns: DnsServer;
  let served: ServedAjar;
  let browser: Browser;
  let context: BrowserContext;
  let tab: Watched;
  let page: Page;
  let before: string;
  let approved: Uint8Array;
  let aheadMs = 0;
  let broken = false;

  // One story: after a step that failed the next ones would only wait for what cannot come.
  beforeEach(() => {
    if (broken) throw new Error('A step before this one failed.');
  });
  afterEach(({ task }) => {
    broken ||= task.result?.state === 'fail';
  });
  beforeAll(async () => {
    dovecot = present(await startDovecot());
    me = dovecot.addUser(ME);
    for (const other of [EDITOR, COLLEAGUE]) dovecot.addUser(other);
    smtp = present(await startSmtpServer({ handOverTo: dovecot, login: me }));
    dns = await startDnsServer({ srv: servicesAt(dovecot.imapsPort, smtp.port) });
    const mail = mailBefore(Date.now());
    for (const raw of mail.inbox) await dovecot.deliver(ME, raw);
    dovecot.fill(ME, 'Sent', mail.sent);
    before = await mailbox('INBOX');
    served = await serveAjar({ nameServers: [dns.address], now: () => Date.now() + aheadMs, works: true });
    browser = await openBrowser();
    context = await browser.newContext();
    tab = await newTab(context);
    ({ page } = tab);
    await page.goto(served.server.url);
  });
  afterAll(async () => {
    await context.close();
    await browser.close();
    for (const part of [served, dns, smtp, dovecot]) await part[Symbol.asyncDispose]();
  });

  /** What lies in a folder, by a look that changes nothing: numbers, flags, sizes and Message-IDs. */
  async function mailbox(folder: string): Promise<string> {
    await using line = await imapLine(dovecot, me);
    await line.say(`EXAMINE ${folder}`);
    const all = await line.say('UID FETCH 1:* (FLAGS RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])');
    // \Recent tells who looked first, and is nobody's doing.
    return all.replaceAll(/ ?\\Recent/gu, '').replace(/\r\na\d+ OK[^]*$/u, '');
  }

  async function letters(): Promise<readonly OutboxRow[]> {
    await using store = await openStore({ file: served.file });
    return await store.read((reader) => reader.outbox({}));
  }

  const accounts = () => page.getByRole('region', { name: 'Mail accounts' });
  const sendIt = () => page.getByRole('region', { name: 'Send it' });
  const outcome = () => page.getByRole('region', { name: 'What came of it' });

  it('connects the account by its address, and trusts its certificates only when told so', async () => {
    await page.getByRole('link', { name: 'Connect an account' }).click();
    await page.getByLabel('Your e-mail address').fill(ME);
    await page.getByRole('button', { name: 'Find its servers' }).click();
    await accounts().getByText('names these servers in its DNS').waitFor();
    await page.getByLabel('Your name, as it stands in From').fill('Tamsin Orrey');
    await page.getByLabel('Password', { exact: true }).fill(me.password);
    await accounts().locator('summary', { hasText: 'Servers' }).click();
    for (const host of await accounts().getByLabel('Server', { exact: true }).all()) {
      expect(await host.inputValue()).toBe('mail.orreywrites.example');
      await host.fill('localhost');
    }
    await page.getByRole('button', { name: 'Connect it' }).click();
    // Two servers, two certificates: each is looked at on its own.
    for (const certificate of [dovecot.certificate, smtp.certificate]) {
      await page.getByText(fingerprintOf(certificate)).waitFor();
      await page.getByRole('button', { name: 'Trust this certificate' }).click();
    }
    await page.getByText(`${ME} is connected`).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('finds the no in it', async () => {
    // The watch may have read it already; reading once more does no harm.
    await soon(async () => {
      await comeOver(page);
      return accounts().getByText('All is well').count();
    }).toBe(1);
    await page.getByRole('link', { name: 'Noes', exact: true }).click();
    await page.getByRole('link', { name: /Ruth Anders|Quay Press/u }).click();
    await page.locator('mark').first().waitFor();
  });

  it('writes and approves the answer, and takes it back once', async () => {
    await served.ajar.undoSeconds(600);
    await page.getByLabel('What should it do?').selectOption('thank');
    await page.getByRole('button', { name: 'Write a draft' }).click();
    const editor = editorOf(page);
    await editor.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(`\n${OWN_LINE}\n`);
    await approve();
    await sendIt().getByText(ME).waitFor();
    await sendIt().getByText(EDITOR).waitFor();
    await sendIt().getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText(/Leaves in \d/u).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await sendIt().getByRole('button', { name: 'Undo' }).click();
    await editorOf(page).waitFor();
    expect(smtp.received).toEqual([]);
    expect((await letters()).map(({ state }) => state)).toEqual(['cancelled']);
  });

  it('sends it once, byte for byte as it was approved', async () => {
    await served.ajar.undoSeconds(1);
    await approve();
    approved = (await letters()).find(({ state }) => state === 'approved')?.raw ?? new Uint8Array();
    await sendIt().getByRole('button', { name: 'Send', exact: true }).click();
    await sendIt().getByText('Sent', { exact: true }).waitFor();
    await sendIt().getByText(EDITOR).waitFor();
    expect(smtp.received.map(({ from, to }) => ({ from, to }))).toEqual([{ from: ME, to: [EDITOR] }]);
    expect(Buffer.from(smtp.received[0]?.raw ?? []).equals(approved)).toBe(true);
    expect(Buffer.from(approved).toString()).toContain(OWN_LINE);
    const there = await inboxOf(EDITOR);
    expect(there.match(/^\* \d+ FETCH/gmu)).toHaveLength(1);
    expect(there).toContain(Buffer.from(approved).toString('utf8').trimEnd());
    await soon(() => outcome().getByText('Your answer left.').count()).toBe(1);
  });

  it('proposes what follows from it when somebody else writes, and one press confirms it', async () => {
    // A Date header tells whole seconds: hers is a later one than that of the answer.
    const answered = Math.floor(Date.now() / 1_000);
    await soon(() => Math.floor(Date.now() / 1_000)).toBeGreaterThan(answered);
    await dovecot.deliver(ME, fromTheColleague(Date.now()));
    const yes = outcome().getByRole('button', { name: 'Yes, it is: Passed on to somebody' });
    await soon(async () => {
      await comeOver(page);
      return yes.count();
    }).toBe(1);
    await outcome().getByText('passed me your name').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await yes.click();
    await yes.waitFor({ state: 'detached' });
    await outcome().getByText('Passed on to somebody').first().waitFor();
  });

  it('says the graceful no to it, and sends that once, too', async () => {
    // What came asks for another letter: its choice lies open.
    await page.getByLabel('What does it answer?').selectOption('referral');
    await page.getByLabel('What should it do?').selectOption('decline');
    await page.getByRole('button', { name: 'Write a draft' }).click();
    await editorOf(page).waitFor();
    await approve();
    await sendIt().getByText(COLLEAGUE).waitFor();
    await sendIt().getByRole('button', { name: 'Send', exact: true }).click();
    await sendIt().getByText('Sent', { exact: true }).waitFor();
    expect(smtp.received.map(({ to }) => to)).toEqual([[EDITOR], [COLLEAGUE]]);
    expect((await inboxOf(COLLEAGUE)).match(/^\* \d+ FETCH/gmu)).toHaveLength(1);
    await soon(() => outcome().getByText('Your answer left.').count()).toBe(2);
  });

  it('shows all of it in the order it happened', async () => {
    const story = [
      /no arrived/u,
      /approved the draft and took the approval back/u,
      /approved the draft\./u,
      /answer left/u,
      /may have got/u,
      /answer left/u,
    ];
    await soon(async () => missingIn(story, await outcome().getByRole('listitem').allInnerTexts())).toBeNull();
  });

  it('changed nothing on the server but for the copies of what was sent', async () => {
    // Then the server has had its time to file the copies itself, and has not.
    aheadMs = 3 * 60_000;
    await soon(async () => ((await mailbox('Sent')).match(/^\* \d+ FETCH/gmu) ?? []).length).toBe(3);
    const sent = await mailbox('Sent');
    for (const { messageId } of (await letters()).filter(({ state }) => state === 'sent'))
      expect(sent).toContain(messageId);
    const after = await mailbox('INBOX');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length).match(/Message-ID: .*/giu)).toEqual([
      'Message-ID: <hello-1@millraceletters.example>',
    ]);
    expect(after).not.toContain('\\Seen');
    // The browser tells of the two certificates that were asked about first, and of nothing else.
    expect(tab.troubles).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('502')));
    expect(elsewhere(tab.requests, served.origin)).toEqual([]);
  });

  async function approve(): Promise<void> {
    await page
      .getByText(/^Saved/u)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Approve these words' }).click();
    const anyway = page.getByRole('button', { name: 'Approve as it is' });
    await sendIt().or(anyway).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await sendIt().waitFor();
  }

  async function inboxOf(user: string): Promise<string> {
    await using line = await imapLine(dovecot, { user, password: `secret-${user}` });
    await line.say('EXAMINE INBOX');
    return await line.say('FETCH 1:* (BODY.PEEK[])');
  }
});

/** The first part of the story that does not stand in its place among these entries; null when all do. */
function missingIn(story: readonly RegExp[], entries: readonly string[]): string | null {
  let at = 0;
  for (const part of story) {
    const next = entries.findIndex((entry, index) => index >= at && part.test(entry));
    if (next < at) return `${part.source} after entry ${String(at)} of:\n${entries.join('\n')}`;
    at = next + 1;
  }
  return null;
}

/** RFC 6186 and 8314, as a domain with a server of its own would have it. */
function servicesAt(imaps: number, submission: number) {
  const name = 'mail.orreywrites.example';
  return {
    '_imaps._tcp.orreywrites.example': [{ name, port: imaps }],
    '_submission._tcp.orreywrites.example': [{ name, port: submission }],
  };
}

function fingerprintOf(pem: string): string {
  return new X509Certificate(pem).fingerprint256;
}
