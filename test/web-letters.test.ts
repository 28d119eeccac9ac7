/** Letters after the first answer, other drafts to choose from, and parts in another order: in a real browser. */
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DraftView } from '../packages/app/src/service/views.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, editorOf, newTab, openBrowser, overflow, serveMail, soon, theNo } from './support/browser.ts';
import type { ServedAjar, Watched } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

describe.skipIf(isMissing(findChromium()))('letters in the browser', () => {
  let browser: Browser;
  let served: ServedAjar;
  let context: BrowserContext;
  let tab: Watched;
  let page: Page;
  let answer: Locator;
  let id: string;

  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveMail([fileURLToPath(DEMO_FILE)], true);
    ({ id } = await theNo(served, 'otterandbrass'));
    context = await browser.newContext({ viewport: DESK });
    tab = await newTab(context);
    ({ page } = tab);
    answer = page.getByRole('region', { name: 'Your answer', exact: true });
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/noes/${id}`);
  });
  afterAll(async () => {
    expect(tab.troubles).toEqual([]);
    await context.close();
    await served[Symbol.asyncDispose]();
    await browser.close();
  });

  const drafts = async (): Promise<readonly DraftView[]> => (await served.ajar.show(id)).drafts;
  const theDraft = async (): Promise<DraftView> => {
    const [draft] = await drafts();
    if (draft === undefined) throw new Error('There is a draft.');
    return draft;
  };

  it('knows that feedback may have come, and writes thanks for it', async () => {
    await answer.getByText('Something may have come of it.').waitFor();
    expect(await answer.getByLabel('What does it answer?').inputValue()).toBe('feedback');
    expect(await answer.getByLabel('What should it do?').inputValue()).toBe('thank');
    expect(await axeFindings(page)).toEqual([]);
    await answer.getByRole('button', { name: 'Write a draft' }).click();
    await editorOf(page).waitFor();
    expect(await theDraft()).toMatchObject({ occasion: 'feedback', intent: 'thank' });
  });

  it('shows other drafts side by side, stacked on a phone, and takes one', async () => {
    const before = (await theDraft()).text;
    const others = page.getByRole('region', { name: 'Other drafts' });
    await others.getByRole('button', { name: 'Other drafts' }).press('Enter');
    await others.getByText('3 other drafts to choose from.').waitFor();
    const boxes = async () => Promise.all((await others.getByRole('listitem').all()).map((one) => one.boundingBox()));
    expect(new Set((await boxes()).map((box) => box?.y)).size).toBe(1);
    await page.setViewportSize(PHONE);
    expect(new Set((await boxes()).map((box) => box?.x)).size).toBe(1);
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize(DESK);
    const wanted = await others.getByRole('listitem').nth(1).locator('p').textContent();
    await others.getByRole('button', { name: 'Use this one: 2' }).press('Enter');
    await others.getByText('It stands in the letter now.').waitFor();
    const taken = await theDraft();
    expect(taken.text).toBe(wanted);
    expect(taken.text).not.toBe(before);
    expect(taken.parts.map(({ part }) => part)).toContain('sign-off');
    expect((await editorOf(page).innerText()).replaceAll(/\s+/gu, ' ')).toContain(
      taken.text.slice(-60).replaceAll(/\s+/gu, ' ').trim(),
    );
  });

  it('moves a part by keyboard, says so, and undoes it', async () => {
    const before = await theDraft();
    await page.getByText('Parts of the letter').click();
    // The last but one that can move: one step further it stands at the edge.
    const from = before.parts.length - 3;
    const part = before.parts[from]?.part;
    const buttons = await page.getByRole('button', { name: /^Move down: / }).all();
    const name = ((await buttons.at(-2)?.getAttribute('aria-label')) ?? '').replace('Move down: ', '');
    const down = page.getByRole('button', { name: `Move down: ${name}`, exact: true });
    await down.press('Enter');
    await page.getByText(`${name} is now number ${from + 2} of ${before.parts.length}.`).waitFor();
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await soon(async () => (await theDraft()).parts[from + 1]?.part).toBe(part);
    const moved = await theDraft();
    expect(moved.text.split('\n\n').length).toBe(before.text.split('\n\n').length);
    expect(moved.parts).toHaveLength(before.parts.length);
    // At the edge it does nothing more, and keeps the focus.
    await down.press('Enter');
    expect(await down.getAttribute('aria-disabled')).toBe('true');
    expect((await theDraft()).text).toBe(moved.text);
    await editorOf(page).press('Control+z');
    await soon(async () => (await theDraft()).text).toBe(before.text);
    await page.getByRole('button', { name: `Move down: ${name}`, exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('has another letter begun beside it, and does not write over one that is there', async () => {
    const before = await theDraft();
    await answer.getByText('Another letter').click();
    expect(await answer.getByRole('button', { name: 'Show this letter' }).count()).toBe(1);
    await answer.getByLabel('What does it answer?').selectOption('request');
    await answer.getByLabel('What should it do?').selectOption('decline');
    await answer.getByRole('button', { name: 'Write a draft' }).click();
    await soon(async () => (await drafts()).map(({ intent, occasion }) => `${intent} ${occasion}`)).toEqual([
      'thank feedback',
      'decline request',
    ]);
    await answer.getByLabel('What does it answer?').selectOption('feedback');
    await answer.getByLabel('What should it do?').selectOption('thank');
    await answer.getByRole('button', { name: 'Show this letter' }).click();
    await soon(() => answer.getByLabel('Earlier drafts').inputValue()).toBe(before.id);
    expect((await theDraft()).text).toBe(before.text);
  });

  it('brings back what was typed where other words replaced it, by button and by key', async () => {
    const isMine = async () => (await theDraft()).text.includes('Mine alone.');
    const undo = page.getByRole('button', { name: 'Undo' });
    const told = page.getByRole('status').filter({ hasText: 'Other words stand in the letter now.' });
    await editorOf(page).press('Control+Home');
    await page.keyboard.type('Mine alone. ');
    await soon(isMine).toBe(true);
    const { parts } = await theDraft();
    await answer.getByRole('button', { name: 'Other words' }).press('Enter');
    await told.waitFor();
    await soon(isMine).toBe(false);
    await page.setViewportSize(PHONE);
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize(DESK);
    await undo.press('Enter');
    await page.getByText('The words from before are back.').first().waitFor();
    await soon(isMine).toBe(true);
    expect((await theDraft()).parts).toEqual(parts);
    // What stood there meanwhile is not lost either.
    for (const mine of [false, true]) {
      await soon(() => undo.isEnabled()).toBe(true);
      await page.keyboard.press('z');
      await soon(isMine).toBe(mine);
    }
    await page.getByRole('button', { name: 'Fine' }).click();
    await undo.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Other drafts' }).click();
    await page.getByRole('button', { name: 'Use this one: 1' }).click();
    await told.waitFor();
    await soon(isMine).toBe(false);
    await undo.click();
    await soon(isMine).toBe(true);
  });
});
