/** The first minute: three doors, of which one needs nothing of one's own. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../packages/app/src/http/serve.ts';
import type { RunningServer } from '../packages/app/src/http/serve.ts';
import type { Ajar } from '../packages/app/src/service/ajar.ts';
import { openAjar } from '../packages/app/src/service/open-ajar.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, newTab, openBrowser, overflow, soon, WEB } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const MBOX = fileURLToPath(DEMO_FILE);

describe.skipIf(isMissing(findChromium()))('the first run', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let troubles: readonly string[];
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let ajar: Ajar;
  let server: RunningServer;

  beforeAll(async () => {
    [browser, folder] = await Promise.all([openBrowser(), temporaryFolder()]);
    ajar = await openAjar({ store: { file: join(folder.path, 'own.db') } });
    const demo = {
      open: () => openAjar({ store: { file: join(folder.path, 'demo.db') }, demo: true, profile: 'demo' }),
      read: (inDemo: Ajar) => inDemo.scan([MBOX]),
    };
    server = await startServer({ ajar, port: 0, webDir: WEB, demo });
    context = await browser.newContext();
    ({ page, troubles } = await newTab(context));
    await page.goto(server.url);
  });
  afterAll(async () => {
    await context.close();
    await server.close();
    await ajar[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
    await browser.close();
  });

  const enter = () => page.getByRole('button', { name: 'Try the demo' });

  it('has three doors of equal weight, on every width', async () => {
    await enter().waitFor();
    const doors = [
      enter(),
      page.getByRole('button', { name: 'Read it' }),
      page.getByRole('link', { name: 'Connect an account' }),
    ];
    const looks = await Promise.all(doors.map((door) => door.evaluate((one) => getComputedStyle(one).backgroundColor)));
    expect(new Set(looks).size).toBe(1);
    for (const width of [1_440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  it('opens the form for an account at once', async () => {
    await page.getByRole('link', { name: 'Connect an account' }).click();
    const field = page.getByLabel('Your e-mail address');
    await soon(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByRole('button', { name: 'Connect an account' }).waitFor();
    await page.goto(new URL('/', server.url).href);
  });

  it('leads into the demo and out of it, and never mixes it with mail of one’s own', async () => {
    await enter().click();
    await page.locator('[data-row]').first().waitFor();
    await page.getByText('An invented person’s mailbox.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect((await ajar.overview()).messagesRead).toBe(0);
    await page.goto(new URL('/settings?part=mail', server.url).href);
    await page.getByLabel('Files or folders').fill(MBOX);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('Remove the demo mailbox first, then read yours.').waitFor();
    await page.getByRole('button', { name: 'Remove the demo mailbox' }).click();
    await enter().waitFor();
    expect((await ajar.overview()).messagesRead).toBe(0);
    await enter().click();
    await page.getByText(/\b\d\d to decide/u).waitFor();
    await page.getByRole('button', { name: 'Remove the demo mailbox' }).click();
    await enter().waitFor();
  });

  it('takes paths as they are pasted, says what is wrong with others, and offers no demo beside real mail', async () => {
    const paths = page.getByLabel('Files or folders');
    await paths.fill('Mail/Inbox.mbox');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('“Mail/Inbox.mbox” is not the whole path of a file on this computer.').waitFor();
    await mkdir(join(folder.path, 'my mail'));
    await copyFile(MBOX, join(folder.path, 'my mail', 'old.mbox'));
    await paths.fill(
      `"${join(folder.path, 'my mail', 'old.mbox')}"\nfile://${encodeURI(join(folder.path, 'my mail'))}`,
    );
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: 'Your noes' }).waitFor();
    const { origin } = new URL(server.url);
    const headers = { 'X-Ajar': (await page.evaluate(() => localStorage.getItem('ajar-key'))) ?? '' };
    const demo = await page.request.get(`${origin}/api/demo`, { headers });
    expect(await demo.json()).toEqual({ canEnter: false, canRemove: false });
    const answer = await page.request.post(`${origin}/api/demo/enter`, { headers, data: {} });
    expect(answer.status()).toBeGreaterThanOrEqual(400);
    expect(troubles.filter((one) => !one.includes('409') && !one.includes('400'))).toEqual([]);
  });
});
