import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { startServer } from '../../packages/app/src/http/serve.ts';
import type { RunningServer } from '../../packages/app/src/http/serve.ts';
import type { Ajar } from '../../packages/app/src/service/ajar.ts';
import { openAjar } from '../../packages/app/src/service/open-ajar.ts';
import { findChromium } from '../servers/chromium.ts';
import { present } from '../servers/missing.ts';
import { temporaryFolder } from './temporary-folder.ts';

const WEB = new URL('../../packages/app/dist/web', import.meta.url).pathname;

export async function openBrowser(moreArgs: readonly string[] = []): Promise<Browser> {
  const { executablePath, args } = present(findChromium());
  return chromium.launch({ executablePath, args: [...args, ...moreArgs] });
}

/** Ajar as `ajar serve` has it: a profile of its own with this mail in it, and the built web app. */
export interface ServedAjar extends AsyncDisposable {
  readonly ajar: Ajar;
  readonly server: RunningServer;
  readonly origin: string;
}

export async function serveMail(paths: readonly string[], demo = false): Promise<ServedAjar> {
  const folder = await temporaryFolder();
  const ajar = await openAjar({ store: { file: join(folder.path, 'web.db') }, demo, profile: 'test' });
  if (paths.length > 0) await ajar.scan(paths);
  const server = await startServer({ ajar, port: 0, webDir: WEB });
  return {
    ajar,
    server,
    origin: `http://127.0.0.1:${server.port}`,
    async [Symbol.asyncDispose]() {
      await server.close();
      await ajar[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** What a page did besides showing itself; a test looks at all of it. */
export interface Watched {
  readonly page: Page;
  /** Console errors, uncaught errors and dialogs. */
  readonly troubles: string[];
  readonly requests: string[];
}

/** A new tab, watched from its first request on. Waiting for something that does not come fails after ten seconds. */
export async function newTab(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, troubles, requests };
}

/** Addresses among these that do not lead to this server. */
export function elsewhere(requests: readonly string[], origin: string): readonly string[] {
  return requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:about|data|blob):/u.test(url));
}

/** What axe finds, one line each. Its other mode waits for an answer from every frame, and a frame without scripts gives none. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Comes over to a tab, as a person does: a browser without a window does not tell its pages by itself. */
export async function comeOver(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}
