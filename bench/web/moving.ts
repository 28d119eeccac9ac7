import type { Browser } from 'playwright-core';

import type { Line } from './numbers.ts';
import { framesDuring, watchPage } from './watch-page.ts';

const PRESSES = 300;
const TURNS = 200;
const TOO_LONG_MS = 50;

/** How smooth the list stays: the cursor held down through it, and the wheel turned. */
export async function moving(browser: Browser, url: string): Promise<readonly Line[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await watchPage(page);
  await page.goto(url);
  await page.locator('[data-row]').first().waitFor();
  const keyed = await framesDuring(page, async () => {
    for (let press = 0; press < PRESSES; press += 1) {
      await page.keyboard.press('j');
      await page.waitForTimeout(30);
    }
  });
  const wheeled = await framesDuring(page, async () => {
    await page.mouse.move(700, 500);
    for (let turn = 0; turn < TURNS; turn += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(16);
    }
  });
  await context.close();
  return [
    { what: 'frames while j is held for 300 rows', wanted: '', values: keyed, unit: 'ms' },
    { what: 'of them over 50 ms', wanted: 'none', values: tooLong(keyed), unit: 'frames' },
    { what: 'frames while 120,000 pixels are scrolled', wanted: '', values: wheeled, unit: 'ms' },
    { what: 'of them over 50 ms', wanted: 'none', values: tooLong(wheeled), unit: 'frames' },
  ];
}

function tooLong(frames: readonly number[]): readonly number[] {
  return [frames.filter((frame) => frame > TOO_LONG_MS).length];
}
