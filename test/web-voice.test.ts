/** What was learned of the user's voice, in the settings: shown, taken out, brought back, switched off, erased. */
import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { newTab, openBrowser, serveMail, soon } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

describe.skipIf(isMissing(findChromium()))('the voice in the settings', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is shown, and the user’s to change', async () => {
    await using served = await serveMail([fileURLToPath(DEMO_FILE)], true);
    await using context = await browser.newContext();
    const { page, troubles } = await newTab(context);
    const { ajar } = served;
    const [english] = (await ajar.voice()).languages;
    const form = english?.signOffs?.[0] ?? '';
    expect(form).not.toBe('');
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/settings?part=voice`);

    const piece = page.getByRole('button', { name: `Do not use: ${form}`, exact: true });
    await piece.click();
    await piece.waitFor({ state: 'detached' });
    expect((await ajar.voice()).languages[0]?.signOffs).not.toContain(form);
    await page.getByRole('button', { name: 'Bring back the 1 habit' }).click();
    await piece.waitFor();

    await page.getByLabel('Words you never want').fill('Delighted,  reach out');
    await page.getByRole('region', { name: 'Your voice' }).getByRole('button', { name: 'Save' }).click();
    await soon(async () => (await ajar.voice()).forbidden).toEqual(['delighted', 'reach out']);
    await page.getByLabel('Learn how I write').click();
    await soon(() => page.getByLabel('Learn how I write').isChecked()).toBe(false);
    await soon(async () => (await ajar.voice()).on).toBe(false);

    await page.getByRole('button', { name: 'Erase what was learned' }).click();
    await page.getByRole('button', { name: 'Erase it' }).click();
    await page.getByText('Nothing learned yet').waitFor();
    expect((await ajar.voice()).languages).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
