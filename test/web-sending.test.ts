/** An approved letter on its page: sent later, refused, gone nobody knows where, put into the drafts, come back. */
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startAccountServers } from '../packages/app/src/service/testing/account-servers.ts';
import type { AccountServers } from '../packages/app/src/service/testing/account-servers.ts';
import { bounce } from '../packages/app/src/service/testing/letters.ts';
import type { RejectionDetail } from '../packages/app/src/service/views.ts';
import { findChromium } from './servers/chromium.ts';
import { findDovecot } from './servers/dovecot.ts';
import { startFaultySmtp } from './servers/faulty-smtp.ts';
import type { Fault, FaultySmtp } from './servers/faulty-smtp.ts';
import { isMissing, present } from './servers/missing.ts';
import { axeFindings, comeOver, editorOf, newTab, openBrowser, serveAjar, serveMail, soon } from './support/browser.ts';
import { theNo } from './support/browser.ts';
import type { ServedAjar } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const ME = 'tamsin@tamsinorrey.example';
const MAIL = [fileURLToPath(DEMO_FILE)];
const MINUTE = 60_000;

describe.skipIf([findChromium(), findDovecot()].some((part) => isMissing(part)))(
  'sending from the page of a no',
  () => {
    let servers: AccountServers;
    let smtp: FaultySmtp;
    let served: ServedAjar;
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let fault: Fault | null = null;
    let aheadMs = 0;

    beforeAll(async () => {
      servers = await startAccountServers(ME);
      smtp = present(await startFaultySmtp(() => fault));
      served = await serveAjar({ paths: MAIL, now: () => Date.now() + aheadMs, works: true });
      const { wanted, password } = servers;
      await served.ajar.addAccount({
        ...wanted,
        smtp: { host: 'localhost', port: smtp.port, security: 'tls' },
        trusted: `${wanted.trusted ?? ''}${smtp.certificate}`,
        signIn: { kind: 'password', password },
      });
      browser = await openBrowser();
      context = await browser.newContext();
      ({ page } = await newTab(context));
      await page.goto(served.server.url);
      await page.locator('[data-row]').first().waitFor();
    });
    afterAll(async () => {
      await context.close();
      await browser.close();
      for (const part of [served, smtp, servers]) await part[Symbol.asyncDispose]();
    });

    const sendIt = () => page.getByRole('region', { name: 'Send it' });
    const answer = () => page.getByRole('region', { name: 'Your answer' });
    const outcome = () => page.getByRole('region', { name: 'What came of it' });
    const send = () => sendIt().getByRole('button', { name: 'Send', exact: true });

    /** The page of this no with an approved letter of thanks. */
    async function approved(from: string): Promise<RejectionDetail> {
      const no = await theNo(served, from);
      const draft = await served.ajar.draft(no.id, { intent: 'thank' });
      await served.ajar.approve(draft.id, draft.text, { asItIs: true });
      await page.goto(`${served.origin}/noes/${no.id}`);
      await send().waitFor();
      return no;
    }

    it('sends later: at a good moment or one of the user’s own, and takes it back', async () => {
      await approved('hearthandheron');
      await sendIt().getByRole('button', { name: 'Later' }).click();
      expect(await axeFindings(page)).toEqual([]);
      await sendIt().getByLabel('At a time I choose').check();
      await sendIt().getByLabel('Day and time').fill('2020-01-01T09:00');
      await sendIt().getByRole('button', { name: 'Send it then' }).click();
      await sendIt().getByText('still to come').waitFor();
      await sendIt().getByLabel('At a good moment').check();
      await sendIt().getByRole('button', { name: 'Send it then' }).click();
      await sendIt()
        .getByText(/^Leaves (?:on|in)/u)
        .waitFor();
      expect(await axeFindings(page)).toEqual([]);
      // The key for it, and where the focus goes then.
      await page.keyboard.press('u');
      await editorOf(page).waitFor();
      await answer().getByText('Nothing has left').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
      expect(smtp.accepted).toEqual([]);
    });

    it('says what a server said that did not take it, and sends the same words to another address', async () => {
      fault = { at: 'RCPT', does: 'say', line: '550 5.1.1 No such user here' };
      await served.ajar.undoSeconds(0);
      await approved('tinlantern');
      await send().click();
      await sendIt().getByText('It was not sent').waitFor();
      await sendIt().getByText('550 5.1.1 No such user here').waitFor();
      await outcome().getByRole('listitem').filter({ hasText: 'Your letter was not sent.' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await sendIt().getByText('Put in another address').click();
      await sendIt().getByLabel('Another address').fill('ada@tinlantern.example');
      await sendIt().getByRole('button', { name: 'Use this address' }).click();
      await editorOf(page).waitFor();
      await answer().getByText('ada@tinlantern.example').waitFor();
      fault = null;
      await page.getByRole('button', { name: 'Approve these words' }).click();
      await send().click();
      await sendIt().getByText('Sent', { exact: true }).waitFor();
      expect(smtp.accepted.map(({ to }) => to)).toEqual([['ada@tinlantern.example']]);
    });

    it('never sends again by itself what may have left, and asks the user in the end', async () => {
      fault = { at: 'dot', does: 'drop', keeps: true };
      const before = smtp.accepted.length;
      // Half an hour ago by the clock of the server, so that the browser's clock is past the time to ask.
      aheadMs = -31 * MINUTE;
      await approved('aldermoorlunches');
      await send().click();
      await sendIt().getByText('It probably arrived').waitFor();
      fault = null;
      aheadMs = 0;
      const row = (await served.ajar.list()).find(({ from }) => from.includes('aldermoorlunches'));
      expect(row).toMatchObject({ status: 'approved', letter: 'unknown' });
      const notSent = sendIt().getByRole('button', { name: 'It did not, let me send it again' });
      await notSent.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(smtp.accepted.length).toBe(before + 1);
      await notSent.click();
      await editorOf(page).waitFor();
      expect(smtp.accepted.length).toBe(before + 1);
    });

    it('takes the word of the user that it arrived', async () => {
      fault = { at: 'dot', does: 'drop', keeps: true };
      await approved('ferrymanlofts');
      await send().click();
      await sendIt().getByText('It probably arrived').waitFor();
      await sendIt()
        .getByText(/you can say so here from \d\d:\d\d/u)
        .waitFor();
      fault = null;
      // Another draft is newer, and the page still opens on the letter that waits for a word.
      const row = (await served.ajar.list()).find(({ from }) => from.includes('ferrymanlofts'));
      const newer = await served.ajar.draft(row?.id ?? '', { intent: 'decline' });
      await page.goto(`${served.origin}/noes/${newer.rejectionId}`);
      await page.getByLabel('Earlier drafts').waitFor();
      await sendIt().getByRole('button', { name: 'It arrived' }).click();
      await sendIt().getByText('Sent', { exact: true }).waitFor();
    });

    it('puts it into the drafts of the account', async () => {
      await approved('plainwords');
      await sendIt().getByRole('button', { name: 'Put into my drafts' }).click();
      await sendIt().getByText('It lies in your drafts').waitFor();
      // With the hour, for it was drafted and approved on the same day.
      const entry = outcome().getByRole('listitem').filter({ hasText: 'Your letter was put into your drafts.' });
      await entry.getByText(/, \d\d:\d\d$/u).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });

    it('has its place on the first screen by what it needs, and is taken back there', async () => {
      const row = (group: RegExp, from: RegExp) =>
        page.getByRole('region', { name: group }).getByRole('article').filter({ hasText: from });
      await page.goto(served.origin);
      // In either group: on some days the day of that letter is near, on others it lies further down than is drawn.
      const { today } = await theNo(served, 'plainwords');
      if (today === null) await page.getByRole('link', { name: /^\d letters? in hand$/u }).click();
      await row(/^(?:Today|Letters in hand)/u, /Plain Words/u)
        .getByText('in your drafts')
        .waitFor();
      await served.ajar.undoSeconds(600);
      const no = await approved('hearthandheron');
      await send().click();
      await sendIt()
        .getByText(/^Leaves in/u)
        .waitFor();
      await page.goto(served.origin);
      await page.getByRole('link', { name: /^\d letters? in hand$/u }).click();
      const leaving = row(/^Letters in hand/u, /Hearth & Heron/u);
      await leaving.getByText(/^Leaves in/u).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await leaving.getByRole('button', { name: /^Undo/u }).waitFor();
      await leaving.getByRole('link').focus();
      await page.keyboard.press('u');
      await leaving.getByText('Draft begun').waitFor();
      await page.getByText('Nothing has left').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe(no.id);
      await served.ajar.undoSeconds(0);
      fault = { at: 'RCPT', does: 'say', line: '550 5.1.1 No such user here' };
      await approved('skerrybooks');
      await send().click();
      await sendIt().getByText('It was not sent').waitFor();
      fault = null;
      await page.goto(served.origin);
      await row(/^Today/u, /Skerry/u)
        .getByText('Was not sent')
        .waitFor();
      await page.getByText(/^[12] for today/u).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });

    it('shows a letter that came back, and mends the address', async () => {
      const no = await approved('brightbellaudio');
      await send().click();
      await sendIt().getByText('Sent', { exact: true }).waitFor();
      const raw = smtp.accepted.at(-1)?.raw ?? '';
      const letter = /^Message-ID: <(.{1,200})>/imu.exec(raw)?.[1] ?? '';
      await servers.deliver(bounce({ letter, address: no.replyable.to ?? '', date: new Date().toUTCString() }));
      await served.ajar.sync();
      await soon(async () => {
        await comeOver(page);
        return answer().getByText('This address did not work').count();
      }).toBe(1);
      expect(await axeFindings(page)).toEqual([]);
      await answer().getByLabel('Another address').fill('rhys.calloway@brightbellaudio.example');
      await answer().getByRole('button', { name: 'Use this address' }).click();
      await editorOf(page).waitFor();
      await answer().getByText('rhys.calloway@brightbellaudio.example').waitFor();
      expect(await answer().getByText('This address did not work').count()).toBe(0);
    });

    it('leaves the ways out as they are where there is no account, and says that there is another', async () => {
      await using without = await serveMail(MAIL);
      await using other = await browser.newContext();
      const tab = await newTab(other);
      const no = await theNo(without, 'hearthandheron');
      const draft = await without.ajar.draft(no.id, { intent: 'thank' });
      await without.ajar.approve(draft.id, draft.text, { asItIs: true });
      await tab.page.goto(without.server.url);
      await tab.page.locator('[data-row]').first().waitFor();
      await tab.page.goto(`${without.origin}/noes/${no.id}`);
      await tab.page.getByRole('link', { name: 'Open as a draft in your mail program' }).waitFor();
      await tab.page.getByRole('link', { name: 'Connect an account' }).click();
      await tab.page.waitForURL('**/settings?part=mail#connect');
      expect(tab.troubles).toEqual([]);
    });
  },
);
