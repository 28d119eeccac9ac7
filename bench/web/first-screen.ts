import { gzipSync } from 'node:zlib';

import type { Browser } from 'playwright-core';

import type { Line } from './numbers.ts';
import { notesOf, watchPage } from './watch-page.ts';

/** How soon the first screen can be used, with nothing in the cache and with everything in it, and what it weighs. */
export async function firstScreen(browser: Browser, url: string, goes: number): Promise<readonly Line[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  const work: number[] = [];
  let weight = 0;
  for (let go = 0; go < goes; go += 1) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await watchPage(page);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(url);
    cold.push(await usable());
    const { metrics } = await devtools.send('Performance.getMetrics');
    work.push((metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000);
    weight = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
    await page.reload();
    warm.push(await usable());
    await context.close();

    async function usable(): Promise<number> {
      await page.waitForFunction(() => window.__notes.rows !== null, undefined, { polling: 20 });
      await page.waitForTimeout(300);
      const { rows, busyUntil } = await notesOf(page);
      return Math.max(rows ?? 0, busyUntil);
    }
  }
  return [
    { what: 'first screen usable, nothing cached', wanted: 'under 1,000', values: cold, unit: 'ms' },
    { what: 'first screen usable, opened again', wanted: 'under 1,000', values: warm, unit: 'ms' },
    { what: 'of it, work of the page', wanted: '', values: work, unit: 'ms of CPU' },
    { what: 'scripts of the first screen, gzipped', wanted: 'under 200', values: [weight], unit: 'kB' },
  ];
}
