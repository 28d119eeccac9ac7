import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createTransport } from 'nodemailer';
import { chromium } from 'playwright-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { findChromium } from './chromium.ts';
import { findDovecot, startDovecot, type Dovecot, type MailUser } from './dovecot.ts';
import { findPostgres } from './find-postgres.ts';
import { imapLine } from './imap-line.ts';
import { isMissing, present } from './missing.ts';
import { startPostgres } from './postgres.ts';
import { startSmtpServer } from './smtp.ts';

/** What the other suites build on is there, is real, and leaves nothing behind. */
describe('the servers of the tests', () => {
  test.skipIf(isMissing(findDovecot()))('mail handed to the SMTP server arrives in the mailbox', async () => {
    await using dovecot = present(await startDovecot());
    await using smtp = present(await startSmtpServer({ handOverTo: dovecot }));
    const ann = dovecot.addUser('ann@example.test');
    const bob = dovecot.addUser('bob@example.test');
    const raw = 'Subject: No\nMessage-ID: <1@x.test>\n\n.dot\nnaïve\n';
    await dovecot.deliver(bob.user, raw);
    const transport = createTransport({
      host: smtp.host,
      port: smtp.port,
      requireTLS: true,
      tls: { ca: smtp.certificate },
      auth: { user: smtp.user, pass: smtp.password },
    });
    await transport.sendMail({ envelope: { from: 'hr@firm.test', to: ann.user }, raw });
    expect(smtp.received.map(({ from, to }) => ({ from, to }))).toEqual([{ from: 'hr@firm.test', to: [ann.user] }]);
    expect(await firstMessage(dovecot, ann)).toContain('\r\n.dot\r\nnaïve\r\n');
    expect(await firstMessage(dovecot, bob)).toContain('Message-ID: <1@x.test>');
    await expect(dovecot.deliver('nobody@example.test', raw)).rejects.toThrow(/LMTP: 550/);
    await expect(imapLine(dovecot, { user: ann.user, password: 'wrong' })).rejects.toThrow('AUTHENTICATIONFAILED');
  });

  test.skipIf(isMissing(findChromium()))('the browser starts', async () => {
    const { executablePath, args } = present(findChromium());
    const browser = await chromium.launch({ executablePath, args: [...args] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.setContent('<h1>Ajar</h1>');
    expect(await page.textContent('h1')).toBe('Ajar');
  });

  test.skipIf([findPostgres(), findDovecot()].some(isMissing))('nothing is left behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ajar-left-'));
    vi.stubEnv('TMPDIR', folder);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true, force: true });
    });
    chmodSync(folder, 0o777);
    for (const start of [startPostgres, startDovecot, startSmtpServer]) {
      await using server = present(await start());
      expect(server).toBeDefined();
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});

async function firstMessage(dovecot: Dovecot, user: MailUser): Promise<string> {
  await using line = await imapLine(dovecot, user);
  await line.say('SELECT INBOX');
  return await line.say('FETCH 1 BODY[]');
}
