/** Notices and the calendar in the settings. */
import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, newTab, openBrowser, serveMail, soon } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

describe.skipIf(isMissing(findChromium()))('notices and the calendar in the settings', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('are the user’s to choose, to renew and to take along', async () => {
    await using served = await serveMail([fileURLToPath(DEMO_FILE)], true);
    await using context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    await page.locator('[data-row]').first().waitFor();
    await page.goto(`${served.origin}/settings?part=notices`);
    const section = page.getByRole('region', { name: 'Notices and calendar' });
    await section.getByText((await served.ajar.digest()).text).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const at = section.getByLabel('At', { exact: true });
    await at.focus();
    await page.keyboard.type('0715AM');
    await soon(() => served.ajar.notices()).toMatchObject({ at: '07:15' });
    await section.getByText('Saved', { exact: true }).waitFor();
    expect(await at.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.reload();
    await soon(() => at.inputValue()).toBe('07:15');
    await soon(() => served.ajar.notices()).toMatchObject({ kind: 'digest', at: '07:15', private: true });
    await section.getByLabel('Counts only').uncheck();
    await soon(() => served.ajar.notices()).toMatchObject({ private: false });
    await section.getByLabel('Not at all').check();
    await soon(() => served.ajar.notices()).toMatchObject({ kind: 'off' });

    const address = section.getByLabel('Address of the calendar');
    const before = await address.inputValue();
    await section.getByRole('button', { name: 'Copy the address' }).click();
    await section.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(before);
    expect(await statusOf(before)).toBe(200);
    await section.getByRole('button', { name: 'Make a new address' }).click();
    await page.getByRole('button', { name: 'Make a new one' }).click();
    await section.getByText('The old one does not work').waitFor();
    expect(await statusOf(before)).toBe(404);
    expect(await statusOf(await address.inputValue())).toBe(200);

    const coming = page.waitForEvent('download');
    await section.getByRole('link', { name: 'Download the dates' }).click();
    expect((await coming).suggestedFilename()).toBe('ajar.ics');
    expect(troubles).toEqual([]);
  });
});

/** As a calendar program asks: without any cookie. */
async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status;
}
