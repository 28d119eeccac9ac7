/** The web app as an installed one: what it keeps, what it says without its server, and that erasing takes it back. */
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../packages/app/src/http/serve.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, elsewhere, newTab, openBrowser, overflow, serveMail, soon } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const MBOX = fileURLToPath(DEMO_FILE);

/** Every address that the browser keeps an answer of. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });
}

const controlled = (page: Page) => soon(() => page.evaluate(() => navigator.serviceWorker.controller !== null));

describe.skipIf(isMissing(findChromium()))('the installed app', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('can be installed, and keeps its own files and no mail', async () => {
    await using served = await serveMail([MBOX], true);
    await using context = await browser.newContext();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await page.locator('[data-row]').first().waitFor();
    await controlled(page).toBe(true);
    const devtools = await context.newCDPSession(page);
    const { errors, data } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '{}')).toMatchObject({ name: 'Ajar', display: 'standalone', start_url: '/' });
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A context of a test is a private window, in which nothing is installed.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    await page.locator('[data-row]').first().click();
    await page.locator('#letter').waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    const files = await kept(page);
    expect(files).toContain('/away.html');
    expect(files.filter((path) => !/^\/(?:away\.html|icon\.svg|assets\/[\w.-]+)$/u.test(path))).toEqual([]);
    expect(elsewhere(requests, served.origin)).toEqual([]);
  });

  it('says what to do without its server, and goes on with a new key', async () => {
    await using served = await serveMail([MBOX], true);
    await using context = await browser.newContext();
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await controlled(page).toBe(true);
    await served.server.close();
    await page.goto(`${served.origin}/doors`);
    await page.getByRole('heading', { name: 'Ajar is not running' }).waitFor();
    await page.getByText('ajar serve').waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    const back = await startServer({ ajar: served.ajar, port: served.server.port });
    try {
      await page.getByRole('heading', { name: 'Ajar was started anew' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByLabel('The address it printed').fill('http://evil.example/open?token=x');
      await page.getByRole('button', { name: 'Open' }).click();
      await page.getByText('That is not such an address').waitFor();
      await page.getByLabel('The address it printed').fill(back.url);
      await page.keyboard.press('Enter');
      await page.locator('[data-row]').first().waitFor();
    } finally {
      await back.close();
    }
  });

  it('speaks without its server as it did last with it', async () => {
    await using served = await serveMail([]);
    await using context = await browser.newContext();
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await controlled(page).toBe(true);
    await served.ajar.chooseLanguage('de');
    await page.reload();
    await soon(() =>
      page.evaluate(async () => (await caches.match('/away.html'))?.headers.get('Content-Language') ?? null),
    ).toBe('de');
    await served.server.close();
    await page.reload();
    await page.getByRole('heading', { name: 'Ajar läuft nicht' }).waitFor();
  });

  it('is taken back by deleting everything', async () => {
    await using served = await serveMail([]);
    await using context = await browser.newContext();
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await controlled(page).toBe(true);
    await page.goto(`${served.origin}/settings?part=data`);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('alertdialog').getByRole('textbox').fill('forget');
    await page.keyboard.press('Enter');
    await page.getByText('Everything is deleted').waitFor();
    expect(await kept(page)).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    // The page is open, and goes on with its key, which ends with the server.
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['ajar-key']);
  });
});
