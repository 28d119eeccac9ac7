/** The practice room in the browser: by mouse, by keyboard alone, in both themes, wide and on a phone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, editorOf, elsewhere, newTab, openBrowser, overflow, serveMail, soon } from './support/browser.ts';

/** Chooses in a group of radio buttons, as the label says it. */
async function choose(page: Page, question: string, answer: string | RegExp): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: answer }).check();
}

async function read(page: Page, final: string, door: string, whom: string | RegExp): Promise<void> {
  await choose(page, 'How final is it?', final);
  await choose(page, 'What does it leave open?', door);
  await choose(page, 'If there is an answer, whom does it go to?', whom);
  await page.getByRole('button', { name: 'That is what I see' }).click();
}

async function looksWell(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${where}, ${colorScheme} ${width}: pixels too wide`).toBe(0);
      const look = colorScheme === 'light' ? 'everything' : 'colours';
      expect(await axeFindings(page, look), `${where}, ${colorScheme} ${width}`).toEqual([]);
    }
  }
}

describe.skipIf(isMissing(findChromium()))('the practice room', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('goes from a letter to what came back, coaches, and remembers', async () => {
    await using served = await serveMail([]);
    await using context = await browser.newContext();
    const { page, troubles, requests } = await newTab(context);
    await page.goto(served.server.url);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practice' }).click();
    await page.getByText('No letter heard here yet.').waitFor();
    await looksWell(page, 'the room');
    await page.getByLabel('Field').selectOption('Freelance work');
    await page.getByText('All letters').click();
    await page.getByRole('link', { name: /The audio guide/u }).click();

    await page.getByRole('heading', { level: 1, name: 'The audio guide' }).waitFor();
    expect(await page.locator('mark').count()).toBe(0);
    await looksWell(page, 'a letter');
    await read(page, 'It is a no for now', 'Nothing', /Desmond Achebe/u);
    await page.getByText('Easy to miss').waitFor();
    await page.locator('mark', { hasText: 'If you were to drop me a line' }).waitFor();
    await choose(page, 'What would you do?', /^Keep in touch/u);
    await page.getByRole('button', { name: 'I would do this' }).click();
    await page.getByText('That is what a careful friend would do.').waitFor();

    await editorOf(page).click();
    await page.keyboard.type('Hi Desmond,\n\nYou wasted my time. Thank you anyway.\n\nBest,\nRobin');
    await page.locator('.cm-lintRange').first().waitFor();
    await looksWell(page, 'writing');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await editorOf(page).getByText('You wasted my time').waitFor();
    await page.locator('mark', { hasText: 'If you were to drop me a line' }).waitFor();
    await editorOf(page).press('Control+a');
    await page.keyboard.type(
      'Hi Desmond,\n\nThank you for arguing for me. I will gladly drop you a line in April.\n\nBest,\nRobin',
    );
    await page.getByRole('button', { name: 'Send it, here in the room' }).click();
    await page.getByRole('heading', { name: 'What came back' }).waitFor();
    await page.getByText('You kept the door ajar without leaning on it.').waitFor();
    await page.getByText('Next time, look for the sentence that offers something.').waitFor();
    await page.getByText('One no heard.').waitFor();
    await looksWell(page, 'the end');

    expect(await served.ajar.practice.look()).toMatchObject({ heard: 1, weak: ['door'] });
    await page.getByRole('link', { name: 'Open another letter' }).click();
    await page.getByRole('button', { name: 'That is what I see' }).waitFor();
    await page.getByRole('link', { name: 'The room' }).click();
    await page.getByText('what is left open').waitFor();
    expect(troubles).toEqual([]);
    expect(elsewhere(requests, served.origin)).toEqual([]);
  });

  it('lets a personal no rest, by keyboard alone', async () => {
    await using served = await serveMail([]);
    await using context = await browser.newContext();
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/practice?letter=personal-5`);
    await page.getByRole('group', { name: 'How final is it?' }).getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('You saw this').first().waitFor();
    // What was said has the focus: the next question is one Tab away.
    await page.keyboard.press('Tab');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('A careful friend would do something else').waitFor();
    await page.getByText('This one is to be left in peace').waitFor();
    expect(await editorOf(page).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing was sent, and nothing comes back.').waitFor();
    expect((await served.ajar.practice.look()).weak).toContain('choice');
    expect(troubles).toEqual([]);
  });

  it('says what to do where there is no such letter', async () => {
    await using served = await serveMail([]);
    await using context = await browser.newContext();
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/practice?letter=nothing-1`);
    await page.getByText('There is no practice letter').waitFor();
    await page.getByRole('link', { name: 'The room' }).click();
    await page.getByRole('link', { name: 'Open a letter' }).waitFor();
  });
});
