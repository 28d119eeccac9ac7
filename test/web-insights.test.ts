/** What came of it, the doors and what was said, in the browser: seen, used by keyboard, taken along. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, elsewhere, newTab, openBrowser, overflow, serveMail, soon, theNo } from './support/browser.ts';
import type { ServedAjar } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe.skipIf(isMissing(findChromium()))('what came of it, in the browser', () => {
  let browser: Browser;
  let served: ServedAjar;
  let empty: ServedAjar;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    [served, empty] = await Promise.all([serveMail([fileURLToPath(DEMO_FILE)], true), serveMail([])]);
    for (const { id, proposals } of await served.ajar.list())
      if (proposals.length > 0) await served.ajar.answerProposal(id, { yes: true });
    context = await browser.newContext({ acceptDownloads: true });
    const { page } = await newTab(context);
    for (const { server } of [served, empty]) await page.goto(server.url);
    await page.close();
  });
  afterAll(async () => {
    await context.close();
    await served[Symbol.asyncDispose]();
    await empty[Symbol.asyncDispose]();
    await browser.close();
  });

  /** Opens a screen and looks at it in both themes and three widths. */
  const looksWell = async (path: string, ready: (page: Page) => Promise<void>): Promise<Page> => {
    const { page, troubles, requests } = await newTab(context);
    await page.goto(`${served.origin}${path}`);
    await ready(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 820, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${colorScheme} ${String(width)}: pixels too wide`).toBe(0);
        const look = colorScheme === 'light' ? 'everything' : 'colours';
        expect(await axeFindings(page, look), `${colorScheme} ${String(width)}`).toEqual([]);
      }
    }
    expect(troubles).toEqual([]);
    expect(elsewhere(requests, served.origin)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    return page;
  };

  it('the figures are reached from the header, and say what they are counted of', async () => {
    const { page } = await newTab(context);
    await page.goto(served.origin);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'What came of it' }).press('Enter');
    await page.getByRole('img', { name: 'The ways that 32 noes took' }).first().waitFor();
    await page.getByText('Of 3 answers whose end is known, 2 brought something').waitFor();
    await page.close();
  });

  it('the flow is drawn, and is the same as the table', async () => {
    const page = await looksWell('/came-of-it', async (one) => {
      await one.getByText('The same as a table').press('Enter');
      await one.getByRole('row', { name: 'Not answered To decide 29' }).waitFor();
    });
    const rows = await page.getByRole('region', { name: 'Where they went' }).getByRole('row').count();
    const drawn = await page.getByRole('img').first().locator('path').count();
    expect(drawn).toBe(rows - 1);
    await page.close();
  });

  it('counts what the filter leaves, and keeps it in the address', async () => {
    const { page } = await newTab(context);
    await page.goto(`${served.origin}/came-of-it`);
    await page.getByRole('combobox', { name: 'Field' }).selectOption('job');
    await page.getByText('8 of 32 noes shown.').waitFor();
    await page.getByLabel('From', { exact: true }).fill('2026-11-01');
    await soon(() => page.url()).toContain('since=2026-11-01');
    await page.reload();
    await page.getByText('2 of 32 noes shown.').waitFor();
    await page.getByLabel('From', { exact: true }).fill('2026-12-01');
    await page.getByText('No noes in this time or field').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('img', { name: 'The ways that 32 noes took' }).first().waitFor();
    await page.close();
  });

  it('can be taken along: a picture that stands alone, another drawn from it, tables, a record', async () => {
    const { page, troubles } = await newTab(context);
    await page.goto(`${served.origin}/came-of-it`);
    const saved = async (role: 'link' | 'button', name: string): Promise<Buffer> => {
      const coming = page.waitForEvent('download');
      await page.getByRole(role, { name }).click();
      return readFile(await (await coming).path());
    };
    await page.getByLabel('Leave names out').check();
    const svg = (await saved('link', 'Picture (SVG)')).toString();
    const parsed = await page.evaluate((text) => {
      const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      return { name: root.nodeName, title: root.querySelector('title')?.textContent, role: root.getAttribute('role') };
    }, svg);
    expect(parsed).toEqual({ name: 'svg', title: 'What came of 32 noes', role: 'img' });
    expect((await saved('button', 'Picture (PNG)')).subarray(0, 4)).toEqual(PNG);
    expect((await saved('link', 'Text for SankeyMATIC')).toString()).toContain('Not answered [29] To decide\n');
    expect((await saved('link', 'All noes as CSV')).toString()).not.toContain('Otter');
    const opening = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Record to print' }).click();
    const record = await opening;
    await record.getByRole('row', { name: /Organisation \d+ Narrative Designer/u }).waitFor();
    expect(await axeFindings(record)).toEqual([]);
    expect(troubles).toEqual([]);
    await record.close();
    await page.close();
  });

  it('doors stand as a list, and by month', async () => {
    const page = await looksWell('/doors', async (one) => {
      await one.getByRole('region', { name: 'Opens later' }).waitFor();
    });
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Calendar file (.ics)' }).click();
    expect(await readFile(await (await coming).path(), 'utf8')).toContain('BEGIN:VCALENDAR');
    const feed = page.getByRole('link', { name: 'An address that keeps itself up to date' });
    expect(await feed.getAttribute('href')).toBe('/settings?part=notices#notices');
    await page.getByRole('link', { name: 'Month', exact: true }).press('Enter');
    await soon(() => page.url()).toContain('month=2026-11');
    await page.getByRole('link', { name: 'Month after' }).press('Enter');
    const grid = page.getByRole('grid', { name: 'December 2026' });
    const day = grid.getByRole('gridcell', { name: /^18/u });
    await day.getByRole('link', { name: /Corncrake House.*waiting list/u }).waitFor();
    // By keyboard: one stop for Tab, then the days, the weeks, the months, and in.
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('PageUp');
    await page.getByRole('heading', { name: 'November 2026' }).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { name: 'December 2026' }).waitFor();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['day']);
    while (!/-(?:1[4-9]|20)$/u.test((await focused()) ?? '-14')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    await soon(focused).toBe('2026-12-18');
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('Escape');
    await soon(focused).toBe('2026-12-18');
    await day.getByRole('link', { name: /Corncrake House.*waiting list/u }).press('Enter');
    await page.getByRole('heading', { name: 'Corncrake House', exact: true }).waitFor();
    await page.close();
    const month = await looksWell('/doors?month=2026-12', async (one) => {
      await one.getByRole('heading', { name: 'December 2026' }).waitFor();
    });
    await month.close();
  });

  it('what was said stands in their words, with a note of one’s own', async () => {
    const page = await looksWell('/feedback', async (one) => {
      await one.getByText('make something tiny that branches').waitFor();
    });
    const no = await theNo(served, 'otterandbrass');
    await page.getByRole('button', { name: 'Note what you take from it: Otter & Brass Games' }).first().press('Enter');
    await page.getByRole('textbox', { name: 'What you take from it' }).fill('Three endings, any tool.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Three endings, any tool.').waitFor();
    // The field holds these words, too: found there, they are not kept yet.
    const said = async () => (await served.ajar.show(no.id)).timeline.at(-1)?.text;
    await soon(said).toBe('You noted: Three endings, any tool.');
    const change = page.getByRole('button', { name: 'Change the note: Otter & Brass Games' });
    await soon(() => change.evaluate((button) => button === document.activeElement)).toBe(true);
    await change.press('Enter');
    await page.getByRole('textbox', { name: 'What you take from it' }).fill('');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Three endings, any tool.').waitFor({ state: 'detached' });
    await page.getByText('Guessed, not said').first().press('Enter');
    await page.getByText('Read between the lines').first().waitFor();
    await page.close();
  });

  it('says so where there is nothing yet', async () => {
    const { page, troubles } = await newTab(context);
    for (const [path, words] of [
      ['/came-of-it', 'There is nothing to count yet'],
      ['/doors', 'No door was left open in words'],
      ['/feedback', 'Nobody has said why yet'],
    ] as const) {
      await page.goto(`${empty.origin}${path}`);
      await page.getByText(words).waitFor();
      expect(await axeFindings(page), path).toEqual([]);
    }
    expect(troubles).toEqual([]);
    await page.close();
  });
});
