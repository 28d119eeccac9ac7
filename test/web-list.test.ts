import { join } from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeNoes } from '../bench/list/make-noes.ts';
import { startServer } from '../packages/app/src/http/serve.ts';
import type { RunningServer } from '../packages/app/src/http/serve.ts';
import type { Ajar } from '../packages/app/src/service/ajar.ts';
import { openAjar } from '../packages/app/src/service/open-ajar.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, newTab, openBrowser, overflow, soon } from './support/browser.ts';
import type { Watched } from './support/browser.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const WEB = new URL('../packages/app/dist/web', import.meta.url).pathname;
/** Enough for many stretches of the list, few enough to be written soon. */
const MANY = 1_200;

describe.skipIf(isMissing(findChromium()))('the list with many noes', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let ajar: Ajar;
  /** Another process, as far as the page can tell: it has a store of its own on the same file. */
  let elsewhere: Ajar;
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let tab: Watched;
  let page: Page;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const file = join(folder.path, 'many.db');
    await makeNoes(file, MANY);
    ajar = await openAjar({ store: { file } });
    elsewhere = await openAjar({ store: { file } });
    server = await startServer({ ajar, port: 0, webDir: WEB });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1_100, height: 800 } });
    tab = await newTab(context);
    ({ page } = tab);
    await page.goto(server.url);
    await rows().first().waitFor();
  });
  afterAll(async () => {
    expect(tab.troubles).toEqual([]);
    await browser.close();
    await server.close();
    await elsewhere[Symbol.asyncDispose]();
    await ajar[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  const rows = () => page.locator('[data-row]');
  const counts = async () => (await ajar.page({ limit: 0 })).counts;
  /** Those to decide that can wait. */
  const later = async () => (await ajar.page({ status: 'to-decide', today: false, limit: 0 })).total;
  const focusedId = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['row']);
  const decide = () => page.getByRole('region', { name: /^To decide/u });

  it('draws what is looked at, and says how many there are', async () => {
    const total = await later();
    await decide()
      .getByRole('heading', { name: new RegExp(total.toLocaleString('en-GB'), 'u') })
      .waitFor();
    expect(await rows().count()).toBeLessThan(total);
    const first = decide().getByRole('listitem').first();
    expect([await first.getAttribute('aria-posinset'), await first.getAttribute('aria-setsize')]).toEqual([
      '1',
      String(total),
    ]);
    const settled = page.getByRole('button', { name: /^Settled/u });
    expect(await settled.getAttribute('aria-expanded')).toBe('false');
  });

  it('is walked through with j beyond what was drawn, in order', async () => {
    const first = await ajar.list({ today: true });
    const wanted = [...first, ...(await ajar.list({ status: 'to-decide', today: false }))]
      .map(({ id }) => id)
      .slice(0, 70);
    const seen: string[] = [];
    while (seen.length < wanted.length) {
      const before = await focusedId();
      await page.keyboard.press('j');
      const now = await focusedId();
      if (now !== undefined && now !== before) seen.push(now);
    }
    expect(seen).toEqual(wanted);
    await page.keyboard.press('k');
    expect(await focusedId()).toBe(wanted.at(-2));
  });

  it('finds its place again after a no was looked at', async () => {
    const id = await focusedId();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/noes/${id ?? ''}`);
    await page.goBack();
    await soon(focusedId).toBe(id);
  });

  it('lets a range go with x and Shift x, and takes it back at once', async () => {
    const before = await counts();
    await page.goto(`${new URL(server.url).origin}/`);
    await rows().first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await page.getByRole('region', { name: 'With the chosen noes' }).getByText('4 chosen').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Let go' }).click();
    await page.getByText('4 noes let go').first().waitFor();
    expect(await counts()).toMatchObject({ 'to-decide': before['to-decide'] - 4, settled: before.settled + 4 });
    await page.keyboard.press('z');
    await soon(counts).toEqual(before);
    await decide()
      .getByRole('heading', { name: new RegExp((await later()).toLocaleString('en-GB'), 'u') })
      .waitFor();
  });

  it('keeps the row at the cursor clear of the bar of the chosen, on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(`${new URL(server.url).origin}/`);
    await rows().first().waitFor();
    const barTop = async () =>
      (await page.getByRole('region', { name: 'With the chosen noes' }).boundingBox())?.y ?? Number.NaN;
    const rowEnd = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.getBoundingClientRect().bottom ?? Number.NaN);
    // The last row in view: the bar comes up over it.
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('j');
    await page.keyboard.press('x');
    await soon(async () => (await rowEnd()) <= (await barTop())).toBe(true);
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('j');
      await soon(async () => (await rowEnd()) <= (await barTop())).toBe(true);
    }
    const focusEnd = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? Number.NaN);
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Tab');
      await soon(async () => (await focusEnd()) <= (await barTop())).toBe(true);
    }
    await page.getByRole('button', { name: 'Choose none' }).click();
    await page.setViewportSize({ width: 1_100, height: 800 });
  });

  it('lets go of the row at the cursor with one key, moves on, and comes back with another', async () => {
    const before = await counts();
    await rows().first().focus();
    const first = await focusedId();
    const second = await rows().nth(1).getAttribute('data-row');
    await page.keyboard.press('e');
    await page.getByText('1 no let go').first().waitFor();
    await page.locator(`[data-row="${first ?? ''}"]`).waitFor({ state: 'detached' });
    expect(await focusedId()).toBe(second);
    expect(await counts()).toMatchObject({ 'to-decide': before['to-decide'] - 1 });
    await page.keyboard.press('z');
    await soon(focusedId).toBe(first);
    await soon(counts).toEqual(before);
  });

  it('puts the rows back where the server refuses, and says so', async () => {
    await page.route('**/api/noes/batch', (route) =>
      route.fulfill({
        status: 409,
        json: { error: { code: 'store-busy', message: 'Another Ajar process is writing.' } },
      }),
    );
    await rows().first().focus();
    const id = await focusedId();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Not a no' }).click();
    await page.getByText('Nothing was changed. Another Ajar process is writing.').first().waitFor();
    await page.locator(`[data-row="${id ?? ''}"]`).waitFor();
    await page.unroute('**/api/noes/batch');
    tab.troubles.length = 0;
  });

  it('says that a change did not reach Ajar, and that Ajar is away, wherever the list is scrolled, until both are mended', async () => {
    const before = await counts();
    await rows().nth(8).focus();
    await rows().nth(8).scrollIntoViewIfNeeded();
    const id = await focusedId();
    await context.setOffline(true);
    const notice = page.getByText('Ajar does not answer. Is it still running?', { exact: true });
    await notice.waitFor();
    await page.locator(`[data-row="${id ?? ''}"]`).focus();
    await page.keyboard.press('e');
    const failed = page.getByText('Nothing was changed. Ajar does not answer.').first();
    await failed.waitFor();
    await page.evaluate(() => window.scrollTo(0, 900));
    for (const words of [notice, failed])
      expect(
        await words.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight;
        }),
      ).toBe(true);
    expect(await counts()).toEqual(before);
    await context.setOffline(false);
    await notice.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByText('1 no let go').first().waitFor();
    expect(await counts()).toMatchObject({ 'to-decide': before['to-decide'] - 1 });
    await page.keyboard.press('z');
    await soon(counts).toEqual(before);
    tab.troubles.length = 0;
  });

  it('shows by itself what another process changed, in every tab', async () => {
    const other = await newTab(context);
    await other.page.goto(`${new URL(server.url).origin}/`);
    await other.page.locator('[data-row]').first().waitFor();
    const [no] = (await ajar.page({ status: 'to-decide', limit: 1 })).rows;
    await elsewhere.close(no?.id ?? '');
    for (const one of [page, other.page]) await soon(() => one.locator(`[data-row="${no?.id ?? ''}"]`).count()).toBe(0);
    await page.close();
    // The tab that listened is gone; the other one goes on.
    await elsewhere.reopen(no?.id ?? '');
    await other.page.locator(`[data-row="${no?.id ?? ''}"]`).waitFor();
    tab = other;
    ({ page } = tab);
  });

  it('is searched for words, facts and days, and says what it does not understand', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('org:harbour is:waiting,settled cooking:x');
    await page.getByText('There is no “cooking:” to search by').waitFor();
    await page.getByText('No noes match this').waitFor();
    await page.getByRole('searchbox').fill('org:harbour is:settled');
    const { total } = await ajar.page({ search: 'org:harbour is:settled' });
    await page.getByText(`${total.toLocaleString('en-GB')} noes found`).waitFor();
    await soon(() => rows().count()).toBeGreaterThan(10);
    await page.waitForURL(/is%3Asettled$/u);
    await page.reload();
    await page.getByText(`${total.toLocaleString('en-GB')} noes found`).waitFor();
    await page.getByRole('searchbox').fill('🙂');
    await page.getByText('There is nothing to search for in “🙂”.').waitFor();
    expect(await page.getByText('noes found').count()).toBe(0);
    await page.getByRole('button', { name: 'Clear' }).click();
  });

  it('goes anywhere from the palette, by keyboard alone', async () => {
    const [no] = (await ajar.page({ status: 'to-decide', limit: 1 })).rows;
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Go anywhere, do anything' });
    await box.waitFor();
    await page.keyboard.type(`"${no?.organisation ?? ''}"`);
    await page
      .getByRole('option', { name: new RegExp(`^${no?.organisation ?? ''}`, 'u') })
      .first()
      .waitFor();
    expect(await box.getAttribute('aria-activedescendant')).toMatch(/no-/u);
    for (const width of [1_100, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/noes/**');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('region', { name: 'What it says' }).waitFor();
    await page.keyboard.press('Control+k');
    await box.waitFor();
    // As fast as a person: what the page before had still to do must not take the focus away in between.
    await page.keyboard.type('let it', { delay: 30 });
    await page.getByRole('option', { name: 'Let it go' }).waitFor();
    await page.keyboard.press('Enter');
    await soon(async () => (await ajar.show(id)).status).toBe('settled');
    // The same keys would close it, were it still open.
    await box.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await box.waitFor();
    await page.keyboard.type('settings');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/settings');
  });

  it('finds in the palette what can be done from anywhere, by the words people use', async () => {
    const box = page.getByRole('combobox', { name: 'Go anywhere, do anything' });
    const first = async (words: string): Promise<string> => {
      await box.fill(words);
      await page.getByRole('option').last().getByText(`Search the list for “${words}”`).waitFor();
      return page.getByRole('option').first().innerText();
    };
    await page.goto(new URL('/', server.url).href);
    await page.getByRole('heading', { name: 'Your noes' }).waitFor();
    await page.keyboard.press('Control+k');
    await box.waitFor();
    const FOUND = {
      account: 'Connect an account',
      password: 'Connect an account',
      digest: 'Go to Settings: Notices and calendar',
      voice: 'Go to Settings: Your voice',
      ai: 'Go to Settings: Wordings by an LLM',
      practice: 'Go to Practice',
      add: 'Add a no',
      sync: 'Look for new mail',
      keyboard: 'Show the keys',
      dark: 'Theme: Dark',
      german: 'Language: Deutsch',
    };
    const told = Object.fromEntries(
      await Object.keys(FOUND).reduce<Promise<[string, string][]>>(
        async (before, words) => [...(await before), [words, await first(words)]],
        Promise.resolve([]),
      ),
    );
    expect(told).toEqual(FOUND);
    await box.fill('theme dark');
    await page.getByRole('option', { name: 'Theme: Dark' }).click();
    await box.waitFor({ state: 'detached' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('button', { name: 'Theme: Dark' }).click();
    for (const [words, section] of Object.entries({
      export: 'export',
      import: 'import',
      'delete everything': 'forget',
    })) {
      await page.keyboard.press('Control+k');
      await box.fill(words);
      await page
        .getByRole('option', { name: /^(?!Go to|Search)/u })
        .first()
        .click();
      await page.waitForURL(`**/settings?part=data#${section}`);
      await soon(() => page.evaluate(() => document.activeElement?.id)).toBe(section);
    }
    const from = page.getByRole('button', { name: 'Go anywhere, do anything' });
    await from.focus();
    await page.keyboard.press('Control+k');
    await box.fill('add a no');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Add a no' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await soon(() => from.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
