/** The interface in French and German: every screen, on a phone, with no English of ours left on it. */
import { fileURLToPath } from 'node:url';

import { FRENCH } from '@ajar/core';
import type { InterfaceLanguage } from '@ajar/core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { catalogue as english } from '../packages/web/src/i18n/en/catalogue.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { axeFindings, newTab, openBrowser, overflow, serveMail, theNo } from './support/browser.ts';
import type { ServedAjar } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

/** What an English screen of ours would say: texts of several words, and sentences of core and service without values. */
const ENGLISH = [...textsOf(english), ...Object.keys(FRENCH).filter((text) => !text.includes('{1}'))].filter(
  (text) => text.length >= 8 && / /u.test(text.trim()),
);

function textsOf(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap((one) => textsOf(one)) : [];
}

/** Every screen, and what is there when it is all there. */
const SCREENS = {
  '/': '[data-row]',
  '/doors': 'main section',
  '/feedback': 'blockquote',
  '/came-of-it': 'main section',
  '/practice': 'main details',
  '/settings': '#me form',
  '/settings?part=mail': '#mail form',
  '/settings?part=notices': 'input[type="time"]',
  '/settings?part=voice': '#voice input[type="text"], #voice input:not([type])',
  '/settings?part=llm': '#llm form',
  '/settings?part=data': '#data input[type="file"]',
};

const PARTS = {
  fr: { locale: 'fr-CA', noes: 'Vos refus' },
  de: { locale: 'de-AT', noes: 'Ihre Absagen' },
} as const;

/** The words of the page that are ours: letters, their quotes and drafts keep their language. */
function oursOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const letters = 'q, blockquote, bdi, .letter, .cm-editor, [data-row] a, textarea, [lang]:not(html)';
    for (const element of document.querySelectorAll<HTMLElement>(letters)) element.hidden = true;
    return document.body.innerText;
  });
}

/** How the fixes are called that open at the next marked words. */
async function fixesAtCursor(page: Page): Promise<string> {
  await editorIn(page).focus();
  await page.keyboard.press('F8');
  const fixes = page.locator('.cm-diagnostic').first();
  await fixes.getByRole('button').first().waitFor();
  const called = await fixes.ariaSnapshot();
  await page.keyboard.press('Escape');
  return called;
}

const editorIn = (page: Page) => page.locator('.cm-content');

/** The text twice as large, everything that is folded opened. */
async function inLargeType(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    // Hidden by `oursOn`.
    for (const element of document.querySelectorAll<HTMLElement>('[hidden]')) element.hidden = false;
  });
}

describe.skipIf(isMissing(findChromium()))('the interface in other languages', () => {
  let browser: Browser;
  let served: ServedAjar;

  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serveMail([fileURLToPath(DEMO_FILE)], true)]);
    const draft = await served.ajar.draft((await theNo(served, 'carrickmoor')).id, { intent: 'thank' });
    await served.ajar.saveDraft(draft.id, `${draft.text}\nI deserve an answer by tomorrow.`);
  });
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    await browser.close();
  });

  const open = async (language: 'fr' | 'de'): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
    const context = await browser.newContext({ locale: PARTS[language].locale, viewport: { width: 390, height: 844 } });
    const { page } = await newTab(context);
    await page.goto(served.server.url);
    await page.getByRole('heading', { name: PARTS[language].noes }).waitFor();
    return { context, page };
  };

  it.each(['fr', 'de'] as const)('%s: every screen is whole, and ours is all in it', async (language) => {
    const { context, page } = await open(language);
    const noes = ['carrickmoor', 'puffin'].map(async (from) => `/noes/${(await theNo(served, from)).id}`);
    const [withDraft = '', locked = ''] = await Promise.all(noes);
    const screens = { ...SCREENS, [withDraft]: '.cm-lintRange-error', [locked]: '#advice q' };
    for (const [path, ready] of Object.entries(screens)) {
      await page.goto(`${served.origin}${path}`);
      await page.locator(ready).first().waitFor();
      expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
      expect(await overflow(page), `${path}: pixels too wide`).toBe(0);
      if (path === '/' || path === locked) expect(await axeFindings(page), path).toEqual([]);
      if (path === withDraft) expect(await fixesAtCursor(page)).not.toMatch(/Action/u);
      const ours = await oursOn(page);
      expect(
        ENGLISH.filter((text) => ours.includes(text)),
        path,
      ).toEqual([]);
      await inLargeType(page);
      expect(await overflow(page), `${path}: pixels too wide with the text at 200 %`).toBe(0);
    }
    await context.close();
  });

  it('is chosen in the settings, kept, and is the language of the files and the digest', async () => {
    const { context, page } = await open('fr');
    const choose = async (label: string, option: string): Promise<void> => {
      await page.goto(`${served.origin}/settings`);
      await page.getByRole('combobox', { name: label }).selectOption({ label: option });
    };
    try {
      await choose('Langue', 'Deutsch');
      await page.getByRole('heading', { name: 'Einstellungen', level: 1 }).waitFor();
      expect(await served.ajar.language()).toBe('de' satisfies InterfaceLanguage);
      await page.goto(`${served.origin}/settings?part=notices`);
      await page.getByText('Sonst ist nichts zu tun.').waitFor();
      await page.goto(`${served.origin}/came-of-it`);
      const record = await page.locator('a[href*="/files/record"]').getAttribute('href');
      await page.goto(`${served.origin}${record ?? ''}`);
      await page.getByRole('heading', { name: 'Nachweis der Bewerbungen' }).waitFor();
      await page.getByText('Absage erhalten.').first().waitFor();
      expect((await served.ajar.exportInsights('record')).text).toContain('Record of applications');
      await page.goto(`${served.origin}/noes/none`);
      await page.getByRole('heading', { name: 'Diese Absage gibt es nicht' }).waitFor();
      await choose('Sprache', 'Wie der Browser');
      await page.getByRole('heading', { name: 'Réglages', level: 1 }).waitFor();
    } finally {
      await served.ajar.chooseLanguage(null);
      await context.close();
    }
  });
});
