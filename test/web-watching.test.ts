import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { bounce, myAnswer, reply } from '../packages/app/src/service/testing/letters.ts';
import { aNo } from '../packages/app/src/service/testing/profile-with.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import {
  axeFindings,
  editorOf,
  newTab,
  openBrowser,
  overflow,
  serveAjar,
  serveMail,
  soon,
  theNo,
} from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe.skipIf(isMissing(findChromium()))('watching, in the browser', () => {
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  });
  afterAll(async () => {
    await context.close();
    await browser.close();
  });

  it('shows what may have come of an answer with its words, and takes one press for yes', async () => {
    await using served = await serveMail([fileURLToPath(DEMO_FILE)], true);
    const { id } = await theNo(served, 'smallmachines');
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/noes/${id}`);
    const outcome = page.getByRole('region', { name: 'What came of it' });
    await outcome.getByText('Did somebody get in touch because of this?').waitFor();
    await outcome.getByText('showed me the letter').waitFor();
    // Nothing is said for certain before the user says so.
    const answer = page.getByRole('region', { name: 'Your answer' });
    await answer.getByText('Something may have come of it.').waitFor();
    expect(await answer.getByText('You were passed on to somebody').count()).toBe(0);
    const whose = outcome.getByRole('link', { name: /^From \w/u });
    const name = await whose.innerText();
    await whose.press('Enter');
    const opened = page.locator('li:focus');
    await opened.getByText(name.replace('From ', '')).first().waitFor();
    await opened.getByText('showed me the letter').last().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await outcome.getByRole('button', { name: /^Yes/u }).click();
    await outcome.getByText(/told by you/u).waitFor();
    await outcome.getByRole('link', { name }).waitFor();
    await answer.getByText('You were passed on to somebody').waitFor();
    expect(await outcome.getByRole('button', { name: /^Yes/u }).count()).toBe(0);
    expect((await served.ajar.show(id)).outcomes).toMatchObject([{ outcome: 'referral', by: 'user' }]);
    expect(troubles).toEqual([]);
  });

  it('puts a door that was opened again first, tells the days that end, and says when an advice lies behind', async () => {
    await using folder = await temporaryFolder();
    const opened = reply('Dear Tom, good news: the position is open again. Would you still be interested? Ann');
    const grant = aNo({
      id: 'grant',
      text: 'Dear Tom,\n\nThank you for your application to the grant. The panel was not able to support it in this round. You are welcome to resubmit with a revised budget by 4 December 2026.\n\nAnn Lee\nGrants Officer',
    });
    const dated = aNo({
      id: 'dated',
      text: 'Dear Tom,\n\nThank you for coming in. We have chosen somebody else. Please do apply again: the next post is advertised on 1 March 2027.\n\nAnn Lee',
    });
    const letters = [aNo(), myAnswer(), opened, grant, dated];
    const files = letters.map((_, index) => join(folder.path, `${String(index)}.eml`));
    await Promise.all(letters.map((letter, index) => writeFile(files[index] ?? '', letter)));
    await using served = await serveAjar({ now: () => Date.parse('2026-11-27T12:00:00Z') });
    await served.ajar.scan(files, { me: ['tom@abara.example'] });
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    const today = page.getByRole('list', { name: /^Today/u });
    await soon(() => today.getByRole('listitem').count()).toBe(2);
    const rows = await today.getByRole('listitem').allInnerTexts();
    expect(rows[0]).toContain('Reopened');
    expect(rows[1]).toContain('Last day: 4 Dec');
    expect(await page.getByText(/from 4 Dec/u).count()).toBe(0);
    const advice = page.getByRole('region', { name: 'What you could do' });

    await today.getByRole('link').first().click();
    // What there is to do comes first; what was advised on the no itself is folded away, and their new letter is not.
    await advice.getByText('The door is open again.').waitFor();
    await advice.getByText(/^You answered on /u).waitFor();
    await advice.getByRole('link', { name: 'Go to the answer' }).waitFor();
    expect(await advice.getByText('For it', { exact: true }).isVisible()).toBe(false);
    await advice.getByText('What was advised on the no itself').click();
    await advice.getByText('For it', { exact: true }).waitFor();
    expect(await advice.getByRole('button', { name: 'Let it go' }).count()).toBe(0);
    await page
      .getByRole('region', { name: /^The letter/u })
      .getByText(/Would you still be interested/u)
      .last()
      .waitFor();
    expect(await advice.getByText(/A good moment to send it|It would go to/u).count()).toBe(0);
    await page.getByRole('button', { name: 'Close it' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    // Begun and left: nobody has answered yet, so it stays first, and is found by what came of it.
    await page.getByRole('button', { name: 'Write a draft' }).click();
    await editorOf(page).waitFor();
    await page.goto(`${served.origin}/?q=${encodeURIComponent('is:"reopened"')}`);
    await page.getByText('1 no found').waitFor();
    await today.getByRole('listitem').filter({ hasText: 'Draft begun' }).waitFor();

    await page.goto(`${served.origin}/noes/${(await theNo(served, 'ann@grant')).id}`);
    await advice.getByText('The last day for it: 4 Dec.').waitFor();
    await advice.getByRole('button', { name: 'Write a thank-you' }).waitFor();
    await advice.getByText('How often it has worked').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await overflow(page)).toBe(0);

    await page.goto(`${served.origin}/noes/${(await theNo(served, 'ann@dated')).id}`);
    await advice.getByText('Come back to it not before 1 Mar 2027. A letter of thanks can go now.').waitFor();
    await advice.getByText(/^A good moment to send it: (?!.*March)/u).waitFor();
    expect(troubles).toEqual([]);
  });

  it('says in the list and on its page that they wrote back, where nothing came of it yet', async () => {
    await using folder = await temporaryFolder();
    const letters = [aNo(), myAnswer(), reply('Dear Tom,\n\nYou are welcome.\n\nAnn')];
    const files = letters.map((_, index) => join(folder.path, `${String(index)}.eml`));
    await Promise.all(letters.map((letter, index) => writeFile(files[index] ?? '', letter)));
    await using served = await serveAjar({ now: () => Date.parse('2026-11-27T12:00:00Z') });
    await served.ajar.scan(files, { me: ['tom@abara.example'] });
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    const row = page.getByRole('region', { name: /^Today/u }).getByRole('article');
    await row.getByText('They wrote back').waitFor();
    await row.getByRole('link').click();
    await page.getByText('Where it stands: They wrote back').waitFor();
    // What there is to do is to read it, and to say what it amounts to.
    const advice = page.getByRole('region', { name: 'What you could do' });
    await advice.getByText(/^They wrote back on \d/u).waitFor();
    const outcome = page.getByRole('region', { name: 'What came of it' });
    await outcome.getByText('What that amounts to is not said yet.').waitFor();
    expect(await outcome.getByText('Nothing yet.').count()).toBe(0);
    await outcome.getByText('What does their letter amount to? Note it:').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await outcome.getByRole('button', { name: 'Feedback', exact: true }).click();
    await outcome.getByText(/told by you/u).waitFor();
    await advice.getByText('They gave you feedback.').waitFor();
    expect(troubles).toEqual([]);
  });

  it('says that an address did not work, and opens the same words to another', async () => {
    await using folder = await temporaryFolder();
    const letters = [aNo().replace('To: Tom', 'Cc: Bo Berg <bo@no-1.example>\nTo: Tom'), myAnswer(), bounce({})];
    const files = letters.map((_, index) => join(folder.path, `${String(index)}.eml`));
    await Promise.all(letters.map((letter, index) => writeFile(files[index] ?? '', letter)));
    await using served = await serveMail([]);
    await served.ajar.scan(files, { me: ['tom@abara.example'] });
    const { id } = await theNo(served, 'ann@no-1');
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/noes/${id}`);
    const outcome = page.getByRole('region', { name: 'What came of it' });
    await outcome.getByText('Your letter to ann@no-1.example came back.').waitFor();
    const answer = page.getByRole('region', { name: 'Your answer' });
    await answer.getByText('This address did not work').waitFor();
    await answer.getByText('There is no such address.').waitFor();
    // The letter as it came, byte for byte, for the mail program.
    const letter = page.getByRole('region', { name: /^The letter/u });
    const original = letter.getByRole('link', { name: 'Open the original in the mail program' }).first();
    const coming = page.waitForEvent('download');
    await original.click();
    const saved = await coming;
    expect(saved.suggestedFilename()).toMatch(/\.eml$/u);
    expect(letters).toContain(await readFile(await saved.path(), 'utf8'));
    expect(await overflow(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await answer.getByRole('button', { name: 'Use bo@no-1.example' }).click();
    await soon(async () => editorOf(page).innerText()).toContain('Thank you for letting me know');
    expect((await served.ajar.show(id)).drafts).toMatchObject([{ to: 'bo@no-1.example', status: 'open' }]);
    expect(troubles).toEqual([]);
  });
});
