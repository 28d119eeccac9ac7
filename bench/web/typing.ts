import type { Browser, Page } from 'playwright-core';

import { keyWork } from './key-work.ts';
import type { Line } from './numbers.ts';
import { notesOf, watchPage } from './watch-page.ts';

/** Typed by hand: kind words and others, so that marks come and go under the pen. */
const WORDS =
  '\n\nI was glad to read what you said about the opening. I deserve an answer by Friday, and you clearly did not even read it. Thank you all the same for the time you gave it. ';

/** Milliseconds between two keys: 130 words a minute, and the check runs in every longer pause. */
const PACE_MS = 90;

/** How long a key in the draft at this address waits for the frame that shows it, and how much work it is. */
export async function typing(browser: Browser, open: string, draft: string, keys: number): Promise<readonly Line[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await watchPage(page);
  await page.goto(open);
  await page.goto(draft);
  const editor = page.getByRole('textbox', { name: /^Your answer/u });
  await editor.press('Control+End');
  await type(page, WORDS.length);
  await page.evaluate(() => {
    window.__notes.keys = [];
  });
  await type(page, keys);
  const felt = (await notesOf(page)).keys;
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink'] });
  await type(page, keys);
  const work = keyWork(await browser.stopTracing());
  await context.close();
  return [
    { what: 'a key in a draft, work until its frame', wanted: 'p95 under 16', values: work, unit: 'ms of CPU' },
    { what: 'a key in a draft, until its frame at 60 Hz', wanted: '', values: felt, unit: 'ms' },
  ];
}

async function type(page: Page, keys: number): Promise<void> {
  for (let typed = 0; typed < keys; typed += 1) {
    const key = WORDS[typed % WORDS.length] ?? ' ';
    await page.keyboard.type(key);
    // A breath after each word is when the check runs; the next key may meet it.
    await page.waitForTimeout(key === ' ' ? PACE_MS * 2 : PACE_MS);
  }
}
