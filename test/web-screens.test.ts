import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../packages/app/src/http/serve.ts';
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
  overflow,
  serveMail,
  soon,
  theNo,
  WEB,
} from './support/browser.ts';
import type { ServedAjar } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const MBOX = fileURLToPath(DEMO_FILE);
const ENTITLED = 'I deserve an answer by tomorrow.';

describe.skipIf(isMissing(findChromium()))('the screens of the web app', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe('when the page cannot reach Ajar', () => {
    it('says what to do when the server is gone, keeps the words, and goes on when it is back', async () => {
      await using served = await serveMail([MBOX], true);
      await using context = await browser.newContext();
      const { page } = await newTab(context);
      const no = await theNo(served, 'tinlantern');
      await served.ajar.draft(no.id, { intent: 'thank' });
      await page.goto(served.server.url);
      await page.goto(`${served.origin}/noes/${no.id}`);
      await editorOf(page).waitFor();
      await served.server.close();
      await editorOf(page).press('Control+End');
      await page.keyboard.type(' Words typed into nothing.');
      await page.getByText('Could not save: your words are still here').waitFor();
      await page.getByText('start it again in the terminal and open the address it prints').first().waitFor();
      const back = await startServer({ ajar: served.ajar, port: served.server.port });
      try {
        const { page: second } = await newTab(context);
        await second.goto(back.url);
        await soon(async () => (await served.ajar.show(no.id)).drafts[0]?.text).toContain('Words typed into nothing.');
        await soon(() => page.getByText('Ajar does not answer').count()).toBe(0);
      } finally {
        await back.close();
      }
    });

    it('keeps the window and the words in it when another screen is opened meanwhile', async () => {
      await using served = await serveMail([MBOX], true);
      await using context = await browser.newContext();
      const { page } = await newTab(context);
      const no = await theNo(served, 'tinlantern');
      await served.ajar.draft(no.id, { intent: 'thank' });
      await page.goto(served.server.url);
      await page.goto(`${served.origin}/noes/${no.id}`);
      await editorOf(page).waitFor();
      await served.server.close();
      await editorOf(page).press('Control+End');
      await page.keyboard.type(' Words typed into nothing.');
      await page.getByText('Could not save: your words are still here').waitFor();
      await page.evaluate(() => Object.assign(window, { sameWindow: true }));
      await page.getByRole('link', { name: 'Feedback', exact: true }).click();
      await page.getByRole('heading', { name: 'This opens once Ajar answers', level: 1 }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => 'sameWindow' in window)).toBe(true);
      const back = await startServer({ ajar: served.ajar, port: served.server.port, webDir: WEB });
      try {
        const { page: second } = await newTab(context);
        await second.goto(back.url);
        await soon(async () => (await served.ajar.show(no.id)).drafts[0]?.text).toContain('Words typed into nothing.');
        await page.getByRole('heading', { name: 'Feedback', level: 1 }).waitFor();
      } finally {
        await back.close();
      }
    });

    it('says which address to open to whoever comes without the key, and to a page that lost it', async () => {
      await using served = await serveMail([MBOX], true);
      await using context = await browser.newContext();
      const { page } = await newTab(context);
      for (const address of ['/', '/noes/abc', '/open?token=wrong']) {
        await page.goto(`${served.origin}${address}`);
        expect(await page.locator('body').innerText(), address).toContain('Open the address that Ajar printed');
      }
      await page.goto(served.server.url);
      await page.locator('[data-row]').first().waitFor();
      await context.clearCookies();
      await comeOver(page);
      await page.getByText('Open the address that Ajar printed').first().waitFor();
    });
  });

  it('says that a screen is coming, to whoever does not see its shapes', async () => {
    await using served = await serveMail([MBOX], true);
    await using context = await browser.newContext({ serviceWorkers: 'block' });
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await page.locator('[data-row]').first().waitFor();
    const no = await theNo(served, 'tinlantern');
    // Nobody answers while this is looked at.
    await page.route('**/api/**', () => undefined);
    for (const path of [
      '/',
      `/noes/${no.id}`,
      '/doors',
      '/feedback',
      '/came-of-it',
      '/practice',
      '/settings?part=voice',
    ]) {
      await page.goto(`${served.origin}${path}`);
      const busy = page.locator('[aria-busy=true]');
      await soon(() => busy.first().textContent()).toContain('Loading');
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('keeps the filters whole on a phone, however large the text', async () => {
    await using served = await serveMail([MBOX], true);
    await using context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fr' });
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await page.locator('[data-row]').first().waitFor();
    for (const percent of [100, 125, 150]) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${String(size)}%`), percent);
      expect(await cutChoices(page), String(percent)).toEqual([]);
    }
  });

  it('keeps the place of whoever has no mouse, whatever goes away under the focus', async () => {
    await using served = await serveMail([MBOX], true);
    await using context = await browser.newContext();
    const { page } = await newTab(context);
    const focus = () =>
      page.evaluate(() => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.id ?? ''}`);
    await page.goto(served.server.url);
    await page.locator('[data-row]').first().waitFor();
    // The first is for today: they wrote back. The next one is still to decide.
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'What it says' }).waitFor();
    await soon(focus).toBe('MAIN content');
    await page.getByRole('button', { name: 'Let it go' }).press('Enter');
    await soon(focus).toBe('SECTION outcome');
    await page.getByRole('button', { name: 'Take it up again' }).press('Enter');
    await page.getByRole('button', { name: 'Close it' }).waitFor();
    await soon(focus).toMatch(/^BUTTON/u);
    await page.getByRole('button', { name: 'This is not a rejection' }).press('Enter');
    await page.getByText('You said that this is not a rejection').waitFor();
    await soon(focus).toMatch(/^(?:MAIN|SECTION)/u);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByRole('button', { name: 'Write it' }).press('Enter');
    await editorOf(page).waitFor();
    await soon(focus).toBe('SECTION answer');
    await editorOf(page).press('Control+End');
    await page.keyboard.type(` ${ENTITLED}`);
    await page.getByRole('button', { name: 'Keep it as it is' }).first().press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'What the check marked',
    );
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focus()).not.toMatch(/^BODY/u);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  describe.concurrent('every screen, light and dark, wide and on a phone', () => {
    let served: ServedAjar;
    let empty: ServedAjar;
    let context: BrowserContext;

    beforeAll(async () => {
      [served, empty] = await Promise.all([serveMail([MBOX], true), serveMail([])]);
      context = await browser.newContext();
      const { page } = await newTab(context);
      for (const { server } of [served, empty]) await page.goto(server.url);
      await page.close();
    });
    afterAll(async () => {
      await context.close();
      await served[Symbol.asyncDispose]();
      await empty[Symbol.asyncDispose]();
    });

    const screen = (name: string, open: (page: Page) => Promise<void>, expected: RegExp | null = null) =>
      it(name, async () => {
        const { page, troubles, requests } = await newTab(context);
        await open(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          for (const width of [1440, 390]) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height: 900 });
            expect(await overflow(page), `${colorScheme} ${width}: pixels too wide`).toBe(0);
            const look = colorScheme === 'light' ? 'everything' : 'colours';
            expect(await axeFindings(page, look), `${colorScheme} ${width}`).toEqual([]);
          }
        }
        expect(troubles.filter((trouble) => expected?.test(trouble) !== true)).toEqual([]);
        expect(requests.length).toBeGreaterThan(0);
        const { origin } = new URL(page.url());
        expect(elsewhere(requests, origin)).toEqual([]);
        await page.close();
      });
    const openNo = async (page: Page, from: string): Promise<RejectionDetail> => {
      const no = await theNo(served, from);
      await page.goto(`${served.origin}/noes/${no.id}`);
      await page.getByRole('region', { name: 'What it says' }).waitFor();
      return no;
    };

    screen('the list', async (page) => {
      await page.goto(served.origin);
      await page.locator('[data-row]').first().waitFor();
    });
    screen('a search that finds nothing', async (page) => {
      await page.goto(`${served.origin}/?q=nothing-like-it`);
      await page.getByText('No noes match this').waitFor();
    });
    screen('a no that can be answered', async (page) => {
      await openNo(page, 'tinlantern');
    });
    screen('a no that nobody reads answers to, as designed', async (page) => {
      const no = await openNo(page, 'puffin');
      expect(no.replyable.ok).toBe(false);
      await page.getByRole('button', { name: 'Show as designed' }).first().click();
      await page.locator('iframe').waitFor();
    });
    screen('a no in another language', async (page) => {
      expect((await openNo(page, 'salzgraben')).language).toBe('de');
    });
    screen('a no with something that may have come of it', async (page) => {
      expect((await openNo(page, 'smallmachines')).proposals.length).toBeGreaterThan(0);
      await page.getByText('Did somebody get in touch because of this?').waitFor();
    });
    it.each([100, 200])('every screen is in sight on a phone, with the text at %i %', async (percent) => {
      const { page } = await newTab(context);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${served.origin}/settings`);
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${String(size)}%`), percent);
      const nav = page.getByRole('navigation', { name: 'Main' });
      await nav.getByRole('link').first().waitFor();
      const out = await nav.getByRole('link').evaluateAll((links) =>
        links.flatMap((link) => {
          const { left, right } = link.getBoundingClientRect();
          return left < 0 || right > window.innerWidth ? [link.textContent] : [];
        }),
      );
      expect(await nav.getByRole('link').count()).toBe(6);
      expect(out).toEqual([]);
      expect(await nav.evaluate((row) => row.scrollWidth - row.clientWidth)).toBe(0);
      await page.close();
    });

    it('no letter is wider than a phone', async () => {
      const { page } = await newTab(context);
      await page.setViewportSize({ width: 390, height: 844 });
      const widest = (await served.ajar.list()).toSorted((a, b) => longestWord(b) - longestWord(a)).slice(0, 10);
      for (const no of widest) {
        await page.goto(`${served.origin}/noes/${no.id}`);
        await page.locator('#letter').waitFor();
        expect(await overflow(page), no.from).toBe(0);
      }
      await page.close();
    });
    screen('a draft with findings', async (page) => {
      const no = await openNo(page, 'carrickmoor');
      const draft = await served.ajar.draft(no.id, { intent: 'thank' });
      await served.ajar.saveDraft(draft.id, `${draft.text}\n${ENTITLED} You clearly did not even read it.`);
      await page.reload();
      await page.locator('.cm-lintRange-error').first().waitFor();
      await page.locator('summary', { hasText: 'Parts of the letter' }).click();
    });
    screen('an approved draft', async (page) => {
      const no = await openNo(page, 'kestrelmoor');
      const draft = await served.ajar.draft(no.id, { intent: 'thank' });
      await served.ajar.approve(draft.id, draft.text);
      await page.reload();
      await page.getByText('These are the words that can leave').waitFor();
    });
    screen('the settings', async (page) => {
      await page.goto(`${served.origin}/settings`);
      await page.getByLabel('Name', { exact: true }).waitFor();
    });
    screen('the mail in the settings, by the address of its section', async (page) => {
      await page.goto(`${served.origin}/settings#mail`);
      await page.getByLabel('Files or folders').waitFor();
      expect(new URL(page.url()).search).toBe('?part=mail');
    });
    it('goes from part to part of the settings by keys, and by name', async () => {
      const { page } = await newTab(context);
      await page.goto(`${served.origin}/settings`);
      const parts = page.getByRole('navigation', { name: 'Settings', exact: true });
      await parts.getByRole('link', { name: 'Your voice' }).press('Enter');
      await page.getByLabel('Words you never want').waitFor();
      expect(await parts.locator('[aria-current=page]').innerText()).toBe('Your voice');
      await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Your voice');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('settings: your data');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Export everything' }).waitFor();
      await page.goBack();
      await page.getByLabel('Words you never want').waitFor();
      await page.close();
    });
    screen('the keys', async (page) => {
      await page.goto(served.origin);
      await page.locator('[data-row]').first().waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    });
    screen('a profile with nothing in it', async (page) => {
      await page.goto(empty.origin);
      await page.getByRole('heading', { name: 'No noes yet' }).waitFor();
    });
    screen(
      'a no that does not exist',
      async (page) => {
        await page.goto(`${served.origin}/noes/none`);
        await page.getByRole('heading', { name: 'There is no such no' }).waitFor();
      },
      /status of 404/u,
    );
    screen('an address that does not exist', async (page) => {
      await page.goto(`${served.origin}/nowhere`);
      await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    });
  });
});

/** Choices whose words do not fit into their box. */
function cutChoices(page: Page): Promise<readonly string[]> {
  return page.locator('select').evaluateAll((boxes: HTMLSelectElement[]) =>
    boxes.flatMap((box) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(box);
      const words = box.selectedOptions[0]?.text ?? '';
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) return [];
      pen.font = font;
      const room = box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return pen.measureText(words).width > room + 1 ? [words] : [];
    }),
  );
}

/** Letters in the longest word of what stands above a letter: what a narrow page breaks on first. */
function longestWord({ from, subject }: RejectionSummary): number {
  return Math.max(...`${from} ${subject}`.split(/\s+/u).map((word) => word.length));
}
