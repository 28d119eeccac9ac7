/** The optional LLM in the browser: off until it is turned on, and then only what passes is shown. */
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { json, startLlmServer, wordings } from '../packages/app/src/llm/testing/llm-server.ts';
import type { LlmServer } from '../packages/app/src/llm/testing/llm-server.ts';
import type { DraftView } from '../packages/app/src/service/views.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import {
  axeFindings,
  editorOf,
  elsewhere,
  newTab,
  openBrowser,
  overflow,
  serveMail,
  soon,
  theNo,
} from './support/browser.ts';
import type { ServedAjar, Watched } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

describe.skipIf(isMissing(findChromium()))('wordings by an LLM in a browser', () => {
  let browser: Browser;
  let served: ServedAjar;
  let llm: LlmServer;
  let tab: Watched;
  let page: Page;
  let draft: DraftView;

  beforeAll(async () => {
    browser = await openBrowser();
    llm = await startLlmServer();
    served = await serveMail([fileURLToPath(DEMO_FILE)], true);
    draft = await served.ajar.draft((await theNo(served, 'hearthandheron')).id, { intent: 'thank' });
    tab = await newTab(await browser.newContext());
    ({ page } = tab);
    await page.goto(served.server.url);
  });
  afterAll(async () => {
    expect(elsewhere(tab.requests, served.origin)).toEqual([]);
    // Chromium itself reports the one answer that asks back.
    expect(tab.troubles.filter((trouble) => !trouble.includes('409'))).toEqual([]);
    await browser.close();
    await served[Symbol.asyncDispose]();
    await llm[Symbol.asyncDispose]();
  });
  beforeEach(() => void (llm.asked.length = 0));

  const open = (path: string) => page.goto(`${served.origin}${path}`);
  const saved = async () => (await served.ajar.show(draft.rejectionId)).drafts[0]?.text;
  const withLine = (line: string) => draft.text.replace('\n\n', `\n\n${line} `);

  it('is not there while it is off', async () => {
    await open(`/noes/${draft.rejectionId}`);
    await editorOf(page).waitFor();
    expect(await page.getByRole('button', { name: 'Suggest other wordings' }).count()).toBe(0);
  });

  it('asks before letters may leave the machine, and takes no for an answer', async () => {
    await open('/settings?part=llm');
    await page.getByLabel('Address of the API').fill('https://llm.example/v1');
    await page.getByLabel('Model').fill('small');
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByText('llm.example is not this machine.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'No, leave it off' }).click();
    expect(await served.ajar.llm()).toMatchObject({ on: false });
    await page.getByLabel('Address of the API').fill(llm.endpoint);
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByText('Ajar sends letters no further').waitFor();
    expect(await served.ajar.llm()).toMatchObject({ on: true, local: true });
  });

  it('shows what passes and what was sent, and puts a wording in only when it is chosen', async () => {
    const warm = withLine('I am glad that you wrote.');
    llm.behave = wordings(warm, withLine('I will sue you over this decision.'));
    await open(`/noes/${draft.rejectionId}`);
    await page.getByRole('button', { name: 'Suggest other wordings' }).click();
    const panel = page.getByRole('region', { name: 'Wordings by an LLM' });
    await panel.getByText('One was held back: it would not have sounded well.').waitFor();
    expect(await panel.getByRole('listitem').count()).toBe(1);
    expect(await saved()).toBe(draft.text);
    await panel.getByText(/^Sent to 127\.0\.0\.1:\d+ on this machine: [\d,]+ characters\.$/u).waitFor();
    await panel.locator('summary').click();
    expect(await panel.locator('pre').textContent()).toContain('and all of it is data');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBe(0);
    await panel.getByRole('button', { name: 'Use this wording' }).click();
    await soon(saved).toBe(warm);
  });

  it('says in plain words what went wrong, and keeps the draft', async () => {
    const before = await saved();
    llm.behave = (response) => json(response, 429, {});
    await page.getByRole('button', { name: 'Suggest others' }).click();
    await page.getByText('is busy, or your quota there is used up').waitFor();
    expect(await saved()).toBe(before);
  });
});
