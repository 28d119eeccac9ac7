/** The user's data in the browser: out, in from a table, added by hand, and gone. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, elsewhere, isSaidAt, newTab, openBrowser, overflow, serveMail, soon } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const MBOX = fileURLToPath(DEMO_FILE);

const TABLE = `Employer;Job;How it ended;When;Remarks
Dune Books;Editor;Rejected;03/04/2026;by phone
Echo;Baker;Applied;05/04/2026;
Fjord;Driver;binned;06/04/2026;
Gale;Clerk;Rejected;soon;
`;

const LETTER = `From: Mara Holt <mara@northwind.example>
Subject: Your application
Date: Mon, 2 Nov 2026 10:30:00 +0100

Dear Ruth,

Thank you for your application for the role of lighthouse keeper. Unfortunately, we have decided to go with another candidate.

Mara Holt
Northwind Lights`;

/** Nothing wider than the window and nothing that axe finds, light and dark, wide and on a phone. */
async function looksWell(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${colorScheme} ${String(width)}`).toBe(0);
      expect(await axeFindings(page, colorScheme === 'light' ? 'everything' : 'colours')).toEqual([]);
    }
  }
}

describe.skipIf(isMissing(findChromium()))('the user’s data in the browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('offers to add nothing from a table that has headings alone', async () => {
    await using served = await serveMail([]);
    await using context = await browser.newContext();
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/settings?part=data`);
    const buffer = Buffer.from('Company,Status,Date\n');
    await page.locator('#data input[type=file]').setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer });
    await page.getByText('There is no row below the headings of this table.').waitFor();
    expect(await page.getByRole('button', { name: /^Add/u }).count()).toBe(0);
  });

  it('comes in from a table that is looked at and put right first', async () => {
    await using served = await serveMail([]);
    await using context = await browser.newContext();
    const { page, troubles, requests } = await newTab(context);
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/settings?part=data`);
    const data = page.getByRole('region', { name: 'Your data' });
    await data
      .getByLabel('CSV file')
      .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
    // What stands in it tells that it says how it ended, whatever its heading.
    await data.getByLabel('binned (1 row)').waitFor();
    await data.getByLabel('Is: How it ended').selectOption({ label: 'Leave it out' });
    await data.getByText('every row is taken for a no').waitFor();
    await data.getByLabel('Is: How it ended').selectOption({ label: 'How it stands' });
    await data.getByLabel('binned (1 row)').waitFor();
    await data.getByLabel('Is: When').selectOption({ label: 'Day of the no' });
    await data.getByText('1 row cannot be used').waitFor();
    await data.getByLabel('binned (1 row)').check();
    await data.getByText('2 noes would be added.').waitFor();
    await data.getByText('1 row cannot be used').click();
    await data.getByText('Line 5: "soon" is not a date.').waitFor();
    await data.getByLabel('In dates such as').selectOption({ label: 'the day' });
    await soon(() => data.getByRole('cell', { name: 'Dune Books, Editor, 3 Apr' }).count()).toBe(1);
    await looksWell(page);
    await data.getByRole('button', { name: 'Add 2 noes' }).click();
    await data.getByText('2 noes added.').waitFor();
    const noes = await served.ajar.list();
    expect(noes.map(({ organisation, receivedAt }) => [organisation, receivedAt?.slice(0, 10)])).toEqual([
      ['Fjord', '2026-04-06'],
      ['Dune Books', '2026-04-03'],
    ]);
    expect(troubles).toEqual([]);
    expect(elsewhere(requests, served.origin)).toEqual([]);
  });

  it('takes a letter that is dropped on the page, and stays where it is whatever is dropped', async () => {
    await using served = await serveMail([MBOX], true);
    await using context = await browser.newContext();
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    await page.locator('[data-row]').first().waitFor();
    /** True when the browser is kept from opening the file itself. */
    const drop = (name: string, content: string) =>
      page.evaluate(
        ([file, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], file));
          const drag = (kind: string) => new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
          return ['dragover', 'drop'].map((kind) => !document.body.dispatchEvent(drag(kind)));
        },
        [name, content] as const,
      );
    expect(await drop('noes.csv', 'Company')).toEqual([true, true]);
    await page.getByText('Only a letter can be dropped here').waitFor();
    await looksWell(page);
    const source = LETTER.replace(
      '\n\n',
      '\nContent-Transfer-Encoding: quoted-printable\nMIME-Version: 1.0\n\n',
    ).replace('lighthouse keeper', 'lighthouse=\n keeper');
    expect(await drop('letter.eml', source)).toEqual([true, true]);
    const dialog = page.getByRole('dialog', { name: 'Add a no' });
    await soon(() => dialog.getByLabel('The letter').inputValue()).toBe(source);
    expect(await page.getByText('Only a letter can be dropped here').count()).toBe(0);
    await dialog.getByRole('button', { name: 'See what it says' }).click();
    await dialog.getByText('Northwind Lights', { exact: true }).waitFor();
    await dialog
      .getByText(/lighthouse keeper/u)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await page.waitForURL(/\/noes\/[0-9a-f]{12}$/u);
    expect(troubles).toEqual([]);
  });

  it('is added by hand: a letter that is pasted, one that does not read like a no, and a no without any', async () => {
    await using served = await serveMail([MBOX], true);
    await using context = await browser.newContext();
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    await page.getByRole('button', { name: 'Add a no' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a no' });
    await dialog.getByLabel('The letter').fill('Lunch on Friday?');
    await dialog.getByRole('button', { name: 'See what it says' }).click();
    await dialog.getByText('It does not read like a no').waitFor();
    // What had the focus has gone: it goes on where the reader does, there and back.
    await dialog.locator('section:focus').waitFor();
    await looksWell(page);
    await dialog.getByRole('button', { name: 'Change the letter' }).click();
    await dialog.locator('textarea:focus').waitFor();
    await dialog.getByLabel('The letter').fill(LETTER);
    await dialog.getByRole('button', { name: 'See what it says' }).click();
    await dialog.getByText('Northwind Lights', { exact: true }).waitFor();
    await looksWell(page);
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('region', { name: 'What it says' }).waitFor();
    await page.waitForURL(/\/noes\/[0-9a-f]{12}$/u);
    await page.goto(served.origin);
    await page.getByRole('button', { name: 'Add a no' }).click();
    await dialog.getByLabel('The letter').fill(LETTER);
    await dialog.getByRole('button', { name: 'See what it says' }).click();
    await dialog.getByText('This one is here already').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add a no' }).click();
    expect(await dialog.getByLabel('The letter').inputValue()).toBe(LETTER);
    await dialog.getByLabel('The letter').fill('No. '.repeat(80_000));
    await dialog.getByRole('button', { name: 'See what it says' }).click();
    await isSaidAt(dialog.getByLabel('The letter'), 'This is too long: 300000 characters at most. Make it shorter.');
    await dialog.getByRole('tab', { name: 'Without a letter' }).click();
    await dialog.getByLabel('Who said no').fill('x'.repeat(400));
    expect(await dialog.getByLabel('Who said no').inputValue()).toHaveLength(300);
    await dialog.getByText('That is as much as fits here: 300 characters.').waitFor();
    await dialog.getByLabel('Their e-mail address').fill(`${'a'.repeat(130)}@b.example`);
    await dialog.getByLabel('Who said no').press('Enter');
    await isSaidAt(dialog.getByLabel('Their e-mail address'), 'is not an e-mail address. Nothing was kept.');
    // The browser tells of both that were refused.
    troubles.splice(0, 2);
    await looksWell(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add a no' }).click();
    await dialog.getByLabel('Their e-mail address').fill('');
    await dialog.getByLabel('Who said no').fill('Harbour Review');
    await dialog.getByLabel('Field').selectOption('literary');
    await looksWell(page);
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('heading', { name: 'Harbour Review' }).waitFor();
    await page.getByText('You added it.').first().waitFor();
    await looksWell(page);
    await page.goBack();
    await page.getByRole('button', { name: 'Add a no' }).click();
    expect(await dialog.getByLabel('The letter').inputValue()).toBe('');
    expect(troubles).toEqual([]);
  });

  it('is taken out whole, and gone when the word is typed', async () => {
    await using served = await serveMail([MBOX], true);
    await using context = await browser.newContext();
    const { page, troubles } = await newTab(context);
    await page.goto(served.server.url);
    await page.goto(`${served.origin}/settings?part=data`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export everything' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('ajar-export.zip');
    const zip = await readFile(await saved.path());
    expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(zip.includes('mail.mbox')).toBe(true);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    const question = page.getByRole('alertdialog');
    const yes = question.getByRole('button', { name: 'Delete it all' });
    expect(await yes.isDisabled()).toBe(true);
    await looksWell(page);
    await question.getByLabel('To go on, type').fill('Forget');
    await yes.click();
    await page.getByText('Everything is deleted.').waitFor();
    expect(await served.ajar.list()).toEqual([]);
    expect((await served.ajar.overview()).messagesRead).toBe(0);
    expect(troubles).toEqual([]);
  });
});
