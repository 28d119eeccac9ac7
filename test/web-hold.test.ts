import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, editorOf, newTab, openBrowser, overflow, serveMail, soon, theNo } from './support/browser.ts';
import type { ServedAjar } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const ANGRY = `Dear all,

Thank you for your letter. You clearly did not even read my pages. I would be glad to hear of another project in the spring, if there is one.

I deserve an answer by tomorrow.

Kind regards,
Tamsin Orrey`;

describe.skipIf(isMissing(findChromium()))('approving an angry letter in the browser', () => {
  let browser: Browser;
  let served: ServedAjar;
  let context: BrowserContext;
  let page: Page;
  let id: string;

  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveMail([fileURLToPath(DEMO_FILE)], true);
    ({ id } = await theNo(served, 'tinlantern'));
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    ({ page } = await newTab(context));
    await page.goto(served.server.url);
  });
  afterAll(async () => {
    await context.close();
    await served[Symbol.asyncDispose]();
    await browser.close();
  });

  /** The angry letter, and the question whether to approve it. */
  async function askToApprove(): Promise<void> {
    const draft = await served.ajar.draft(id, { intent: 'thank' });
    await served.ajar.saveDraft(draft.id, ANGRY);
    await page.goto(`${served.origin}/noes/${id}`);
    await soon(() => editorOf(page).innerText()).toContain('You clearly');
    await page.getByRole('button', { name: 'Approve these words' }).click();
    await page.getByRole('alertdialog', { name: 'Let it lie until the morning?' }).waitFor();
  }

  it('shows both versions, waits till morning, and says until when', async () => {
    await askToApprove();
    const question = page.getByRole('alertdialog');
    expect((await question.locator('mark').allTextContents()).join(' ')).toMatch(/not even read.*deserve/);
    expect(await question.getByText('I would be glad to hear of another project').count()).toBe(2);
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await question.getByRole('button', { name: 'Wait till morning' }).click();
    await page.getByText(/it is held until .*approved unchanged/u).waitFor();
    // Whoever has no mouse is where they were.
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Approve these words');
    expect((await served.ajar.show(id)).drafts[0]?.status).toBe('open');
  });

  it('lets any letter lie, when that is wanted', async () => {
    const draft = await served.ajar.draft(id, { intent: 'thank' });
    await page.goto(`${served.origin}/noes/${id}`);
    await page.getByRole('button', { name: 'Let it lie till morning' }).click();
    await page.getByText(/It lies until .*You are reminded then/u).waitFor();
    expect(await overflow(page)).toBe(0);
    expect((await served.ajar.show(id)).drafts[0]).toMatchObject({ id: draft.id, status: 'open', heldByWish: true });
    await page.getByRole('button', { name: 'Approve these words' }).click();
    await page.getByText('These are the words that can leave').waitFor();
    await page.getByRole('button', { name: 'Change it after all' }).click();
    await editorOf(page).waitFor();
  });

  it('puts the calmer version in the editor, saved and still to be approved', async () => {
    await askToApprove();
    await page.getByRole('button', { name: 'Use the calmer one' }).click();
    await soon(() => editorOf(page).innerText()).not.toContain('deserve');
    await soon(async () => (await served.ajar.show(id)).drafts[0]?.text).not.toContain('deserve');
    expect((await served.ajar.show(id)).drafts[0]).toMatchObject({ status: 'open', heldUntil: null });
    await page.getByRole('button', { name: 'Approve these words' }).click();
    await page.getByText('These are the words that can leave').waitFor();
    await page.getByRole('button', { name: 'Change it after all' }).click();
    await editorOf(page).waitFor();
  });

  it('approves it as it is when that is what is wanted', async () => {
    await askToApprove();
    await page.getByRole('button', { name: 'Approve it as it is' }).click();
    await page.getByText('These are the words that can leave').waitFor();
    expect((await served.ajar.show(id)).drafts[0]).toMatchObject({ status: 'approved', text: ANGRY });
  });
});
