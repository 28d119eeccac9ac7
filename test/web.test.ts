import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { RejectionDetail, RejectionSummary } from '../packages/app/src/service/views.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import {
  axeFindings,
  comeOver,
  editorOf,
  elsewhere,
  newTab,
  openBrowser,
  serveMail,
  soon,
  theNo,
} from './support/browser.ts';
import type { ServedAjar, Watched } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const MBOX = fileURLToPath(DEMO_FILE);
const ENTITLED = 'I deserve an answer by tomorrow.';

describe.skipIf(isMissing(findChromium()))('the web app in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe('from a no to an answer and what came of it', () => {
    let served: ServedAjar;
    let context: BrowserContext;
    let tab: Watched;
    let page: Page;
    let letter: RejectionDetail;
    let broken = false;

    // One story: after a step that failed the next ones would only wait for what cannot come.
    beforeEach(() => {
      if (broken) throw new Error('A step before this one failed.');
    });
    afterEach(({ task }) => {
      broken ||= task.result?.state === 'fail';
    });
    beforeAll(async () => {
      served = await serveMail([MBOX], true);
      context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
      tab = await newTab(context);
      ({ page } = tab);
      letter = await theNo(served, 'hearthandheron');
      await page.goto(served.server.url);
    });
    afterAll(async () => {
      expect(tab.troubles).toEqual([]);
      expect(elsewhere(tab.requests, served.origin)).toEqual([]);
      await context.close();
      await served[Symbol.asyncDispose]();
    });

    it('shows every no, newest first, from the printed address', async () => {
      expect(page.url()).toBe(`${served.origin}/`);
      await page.locator('[data-row]').first().waitFor();
      const noes = await served.ajar.list();
      // High enough that all of it is drawn: rows that lie far below are not.
      await page.setViewportSize({ width: 1280, height: 4000 });
      await page.getByRole('button', { name: /^Settled/u }).click();
      await soon(() => page.locator('[data-row]').count()).toBe(noes.length);
      // What needs a decision today is where the days are near: it stands in a group of its own.
      const today = noes.filter((no) => no.today !== null).map((no) => no.id);
      expect(await rowIds(page.getByRole('region', { name: /^Today/u }))).toEqual(today);
      for (const [title, statuses] of GROUPS) {
        const ids = noes.filter((no) => no.today === null && statuses.includes(no.status)).map((no) => no.id);
        expect(await rowIds(page.getByRole('region', { name: title })), title.source).toEqual(ids);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.evaluate(() => window.scrollTo(0, 0));
    });

    it('is searched with / and walked with j and k; Enter opens', async () => {
      const rows = await rowIds(page.locator('main'));
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await soon(() => focusedRow(page)).toBe(rows[1]);
      await page.keyboard.press('k');
      await soon(() => focusedRow(page)).toBe(rows[0]);
      await page.keyboard.press('/');
      await page.keyboard.type('org:hearthandheron');
      await soon(() => rowIds(page.locator('main'))).toEqual([letter.id]);
      await page.waitForURL(/q=org/u);
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      await soon(() => focusedRow(page)).toBe(letter.id);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/noes/${letter.id}`);
    });

    it('marks the deciding words, advises with reasons, and tells the customs', async () => {
      await page.locator('mark').first().waitFor();
      const marked = await page.locator('mark').allTextContents();
      expect(marked.some((words) => words.includes(letter.because ?? 'nothing decided'))).toBe(true);
      // Whoever goes by keyboard comes past each mark, and out of the letter.
      await page.locator('mark').first().focus();
      for (let at = 0; at < marked.length; at += 1) {
        expect(
          await page
            .locator('mark')
            .nth(at)
            .evaluate((mark) => mark === document.activeElement),
        ).toBe(true);
        await page.keyboard.press('Tab');
      }
      expect(await page.locator('mark:focus').count()).toBe(0);
      const advice = page.getByRole('region', { name: 'What you could do' });
      for (const { text } of [...letter.advice.because, ...letter.advice.against])
        await advice.getByText(text).waitFor();
      expect(letter.customs.length).toBeGreaterThan(0);
      for (const custom of letter.customs) await advice.getByText(custom).waitFor();
    });

    it('keeps a correction made in one action, also when the mail is read again', async () => {
      const says = page.getByRole('region', { name: 'What it says' });
      await says.getByLabel('Field', { exact: true }).selectOption('speaking');
      await says.getByText('corrected by you').waitFor();
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('link', { name: 'Mail', exact: true }).click();
      await page.getByLabel('Files or folders').fill(MBOX);
      await page.getByRole('button', { name: /^Read (?:it|again)$/u }).click();
      await page.getByText(/messages read, 0 of them new/u).waitFor();
      await page.goBack();
      await page.getByLabel('Files or folders').waitFor({ state: 'detached' });
      await page.goBack();
      await soon(() => says.getByLabel('Field', { exact: true }).inputValue()).toBe('speaking');
      expect((await served.ajar.show(letter.id)).field).toBe('speaking');
    });

    it('takes out what is no rejection, and brings it back', async () => {
      await page.getByRole('button', { name: 'This is not a rejection' }).click();
      await page.getByText('It is out of your list').waitFor();
      expect((await served.ajar.list()).map(({ id }) => id)).not.toContain(letter.id);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('region', { name: 'What you could do' }).waitFor();
      expect((await served.ajar.list()).map(({ id }) => id)).toContain(letter.id);
    });

    it('remembers what the user told, and shows it after a reload', async () => {
      const form = page.locator('details', { hasText: 'It would help to know' });
      if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
      await page.getByLabel('How far did it get?').selectOption('interviewed');
      await page.getByLabel('Is there a ground to ask again?').selectOption('changed-timing');
      await page.getByLabel('Say it in a sentence').fill('I am free from March.');
      await page.getByRole('button', { name: 'Look again with this' }).click();
      await page.getByText('The advice takes it into account.').waitFor();
      await page.reload();
      await soon(() => page.getByLabel('How far did it get?').inputValue()).toBe('interviewed');
      expect(await page.getByLabel('Is there a ground to ask again?').inputValue()).toBe('changed-timing');
      expect(await page.getByLabel('Say it in a sentence').inputValue()).toBe('I am free from March.');
      await page.getByLabel('Is there a ground to ask again?').selectOption('none');
      await page.getByRole('button', { name: 'Look again with this' }).click();
      await soon(async () => (await served.ajar.show(letter.id)).told.basis).toEqual([]);
    });

    it('marks an entitled sentence while it is typed, and the keyboard applies the fix', async () => {
      await page.getByLabel('What should it do?').selectOption('keep-in-touch');
      await page.getByRole('button', { name: 'Write a draft' }).click();
      const editor = page.getByRole('textbox', { name: /^Your answer/u });
      await editor.focus();
      await soon(() => tips(page)).toContain('there');
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(`${ENTITLED} `);
      const marks = editor.locator('.cm-lintRange-error');
      await marks.first().waitFor();
      expect((await marks.allTextContents()).join(' ')).toContain('deserve');
      await soon(() => page.getByText(/better changed first/u).count()).toBeGreaterThan(0);
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+.');
      await soon(() => editor.innerText()).not.toContain('I deserve');
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.press('Delete');
    });

    it('fills in the five tips', async () => {
      const editor = page.getByRole('textbox', { name: /^Your answer/u });
      await editor.fill(GRACIOUS);
      await soon(() => tips(page)).toEqual(['there', 'there', 'there', 'there', 'there']);
      await page.getByText('Ready, as far as the check can tell.').waitFor();
    });

    it('approves the words and gives them out as a draft in the same thread', async () => {
      await page.getByRole('button', { name: 'Approve these words' }).click();
      await page.getByText('These are the words that can leave').waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Open as a draft in your mail program' }).click();
      const file = await (await coming).path();
      const mail = await PostalMime.parse(await readFile(file));
      const said = letter.thread.find((message) => message.key === letter.messageKey);
      expect(mail.to?.map(({ address }) => address)).toEqual([letter.replyable.to]);
      expect(mail.subject?.replace(/^Re: /u, '')).toBe(said?.subject.replace(/^Re: /iu, ''));
      expect(mail.subject).toMatch(/^Re: /u);
      expect(mail.inReplyTo).toBe(said?.messageId);
      expect(mail.references?.split(/\s+/u).at(-1)).toBe(said?.messageId);
      expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
      expect(mail.text?.trim()).toBe(GRACIOUS.trim());
    });

    it('gives the words to the clipboard', async () => {
      await page.getByRole('button', { name: 'Copy the text' }).click();
      await page.getByText('Copied').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(GRACIOUS);
    });

    it('withdraws the approval when the words are changed afterwards', async () => {
      await page.getByRole('button', { name: 'Change it after all' }).click();
      const editor = page.getByRole('textbox', { name: /^Your answer/u });
      await editor.waitFor();
      expect(await page.getByRole('link', { name: 'Open as a draft' }).count()).toBe(0);
      const [draft] = (await served.ajar.show(letter.id)).drafts;
      await expect(served.ajar.exportDraft(draft?.id ?? '')).rejects.toMatchObject({ code: 'not-approved' });
      await editor.press('Control+End');
      await page.keyboard.type('\nP.S. The bread was excellent.');
      await page
        .getByText(/^Saved/u)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Approve these words' }).click();
      await page.getByText('These are the words that can leave').waitFor();
    });

    it('waits once it is sent, and records what came of it', async () => {
      await page.getByRole('button', { name: 'I have sent it' }).click();
      await page.getByText(/^answered; they may take \d+ days$/u).waitFor();
      const outcome = page.getByRole('region', { name: 'What came of it' });
      await outcome.getByText(/^You answered; they may take/u).waitFor();
      await outcome.getByRole('button', { name: 'Feedback', exact: true }).click();
      await outcome.getByText(/told by you/u).waitFor();
      await page.getByRole('link', { name: 'Ajar' }).click();
      await page.getByRole('button', { name: /^Settled/u }).click();
      await page
        .getByRole('region', { name: /^Settled/u })
        .locator(`[data-row="${letter.id}"]`)
        .waitFor();
    });
  });

  describe('two tabs', () => {
    let served: ServedAjar;
    let context: BrowserContext;
    let id: string;
    let one: Page;
    let other: Page;

    beforeAll(async () => {
      served = await serveMail([MBOX], true);
      context = await browser.newContext();
      ({ id } = await theNo(served, 'tinlantern'));
      await served.ajar.draft(id, { intent: 'thank' });
      ({ page: one } = await newTab(context));
      ({ page: other } = await newTab(context));
      await one.goto(served.server.url);
      for (const page of [one, other]) {
        await page.goto(`${served.origin}/noes/${id}`);
        await editorOf(page).waitFor();
      }
    });
    afterAll(async () => {
      await context.close();
      await served[Symbol.asyncDispose]();
    });

    const textOnServer = async (): Promise<string> => (await served.ajar.show(id)).drafts[0]?.text ?? '';

    it('an approval in one is seen in the other, and its withdrawal', async () => {
      await one.getByRole('button', { name: 'Approve these words' }).click();
      await one.getByText('These are the words that can leave').waitFor();
      // By itself: nobody came over to the other window.
      await other.getByText('These are the words that can leave').waitFor();
      await other.getByRole('button', { name: 'Change it after all' }).click();
      await editorOf(other).waitFor();
      await editorOf(one).waitFor();
    });

    it('words saved in one are not overwritten by the other: it is told, and its words are kept', async () => {
      // Somebody is writing in the other window meanwhile.
      await editorOf(other).focus();
      await editorOf(one).fill('Dear all, these are the words of the first window.');
      await one
        .getByText(/^Saved/u)
        .first()
        .waitFor();
      await editorOf(other).fill('Dear all, these are the words of the second window.');
      await other.getByText('This draft was changed in another window').waitFor();
      // Both are there to choose from.
      const theirs = other.getByRole('region', { name: 'The words of the other window' });
      await theirs.getByText('the words of the first window').waitFor();
      expect(await axeFindings(other)).toEqual([]);
      expect(await editorOf(other).innerText()).toContain('second window');
      expect(await textOnServer()).toContain('first window');
      await other.getByRole('button', { name: 'Keep the words here' }).click();
      await soon(textOnServer).toContain('second window');
      await comeOver(one);
      await soon(() => editorOf(one).innerText()).toContain('second window');
    });

    it('typing on in one does not take back, unseen, what the other approved', async () => {
      const approved = await textOnServer();
      const [draft] = (await served.ajar.show(id)).drafts;
      await served.ajar.approve(draft?.id ?? '', approved);
      await editorOf(one).press('Control+End');
      await one.keyboard.type(' And one thing more.');
      await one.getByText('This draft was approved in another window').waitFor();
      expect((await served.ajar.show(id)).status).toBe('approved');
      await comeOver(one);
      expect(await editorOf(one).innerText()).toContain('one thing more');
      await one.getByRole('button', { name: 'Take the other ones' }).click();
      await one.getByText('These are the words that can leave').waitFor();
      expect(await textOnServer()).toBe(approved);
    });
  });
});

const GROUPS: readonly (readonly [RegExp, readonly RejectionSummary['status'][]])[] = [
  [/^To decide/u, ['to-decide']],
  [/^Letters in hand/u, ['drafting', 'approved']],
  [/^Waiting/u, ['waiting']],
  [/^Settled/u, ['settled']],
];

const GRACIOUS = `Dear Lorna,

Thank you for letting me know, and for reading my pages with such care.

I would love to be considered again when there is a new project. If there is anything that would have made it a closer call, I would be glad of any feedback, however short; and if there is no time for that, I quite understand.

Thank you again for considering me.

Best wishes,
Tamsin Orrey
`;

function rowIds(inside: ReturnType<Page['locator']>): Promise<readonly (string | undefined)[]> {
  return inside.locator('[data-row]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row']));
}

function focusedRow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement).dataset['row']);
}

/** `there` or `not yet` for each of the five. */
async function tips(page: Page): Promise<readonly string[]> {
  const told = await page
    .locator('h3', { hasText: 'Five things a good answer has' })
    .locator('+ ul li .sr-only')
    .allTextContents();
  return told.map((words) => words.replace(/^: /u, ''));
}
