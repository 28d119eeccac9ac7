import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { startServer } from '../../packages/app/src/http/serve.ts';
import type { RunningServer } from '../../packages/app/src/http/serve.ts';
import type { Ajar } from '../../packages/app/src/service/ajar.ts';
import type { RejectionDetail } from '../../packages/app/src/service/views.ts';
import { openAjar } from '../../packages/app/src/service/open-ajar.ts';
import type { OpenOptions } from '../../packages/app/src/service/open-options.ts';
import { findChromium } from '../servers/chromium.ts';
import { present } from '../servers/missing.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const WEB = new URL('../../packages/app/dist/web', import.meta.url).pathname;

/** Milliseconds that anything may take on a machine with other things to do. */
const PATIENCE = 20_000;

/** Expects something that becomes true soon. */
export function soon(look: () => unknown): ReturnType<typeof expect.poll> {
  return expect.poll(look, { timeout: PATIENCE, interval: 50 });
}

export async function openBrowser(moreArgs: readonly string[] = []): Promise<Browser> {
  const { executablePath, args } = present(findChromium());
  return chromium.launch({ executablePath, args: [...args, ...moreArgs] });
}

/** Ajar as `ajar serve` has it: a profile of its own with this mail in it, and the built web app. */
export interface ServedAjar extends AsyncDisposable {
  readonly ajar: Ajar;
  readonly server: RunningServer;
  readonly origin: string;
  /** The file of its store. */
  readonly file: string;
}

export function serveMail(paths: readonly string[], demo = false): Promise<ServedAjar> {
  return serveAjar({ paths, demo });
}

export interface ServeWish extends Pick<OpenOptions, 'demo' | 'now' | 'nameServers' | 'secrets'> {
  readonly paths?: readonly string[] | undefined;
  /** Does what falls due and watches the accounts, as `ajar serve` does. */
  readonly works?: boolean | undefined;
}

/** Unlocks the secrets of a test. */
const KEY = 'a-key-that-is-long-enough-to-be-one-0123';

export async function serveAjar({ paths = [], works = false, ...options }: ServeWish): Promise<ServedAjar> {
  const folder = await temporaryFolder();
  const file = join(folder.path, 'web.db');
  const ajar = await openAjar({ store: { file }, profile: 'test', secrets: { key: KEY }, ...options });
  if (paths.length > 0) await ajar.scan(paths);
  const server = await startServer({ ajar, port: 0, webDir: WEB });
  const stop = new AbortController();
  const { signal } = stop;
  const work = works ? Promise.all([ajar.runDue({ until: 'stopped', signal }), ajar.watch(signal)]) : null;
  return {
    ajar,
    server,
    file,
    origin: `http://127.0.0.1:${server.port}`,
    async [Symbol.asyncDispose]() {
      await server.close();
      stop.abort();
      await work;
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

/** A new tab, watched from its first request on. Waiting for what does not come fails in the end. */
export async function newTab(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
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

/** The theme changes colours and nothing else: after a full look in the light, only those are looked at in the dark. */
export type AxeLook = 'everything' | 'colours';

/** What axe finds, one line each. Its other mode waits for an answer from every frame, and a frame without scripts gives none. */
export async function axeFindings(page: Page, look: AxeLook = 'everything'): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page, ...((await hasAxe(page)) && { axeSource: NOTHING }) })
    // What is in order is not listed: on a long page that is a megabyte of it.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  const { violations } = await (look === 'colours' ? builder.withRules(['color-contrast']) : builder).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** A script that does nothing. */
const NOTHING = ';';

/** Whether axe came with an earlier look; loading it is a good part of what one costs. A new frame needs it again. */
async function hasAxe(page: Page): Promise<boolean> {
  return page.frames().length === 1 && (await page.evaluate(() => 'axe' in globalThis));
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

/** The first no that came from an address with this in it. */
export async function theNo({ ajar }: ServedAjar, from: string): Promise<RejectionDetail> {
  const found = (await ajar.list()).find((no) => no.from.toLowerCase().includes(from));
  if (found === undefined) throw new Error(`The demo has a no from ${from}.`);
  return ajar.show(found.id);
}

/** The letter under the pen. */
export function editorOf(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Your answer/u });
}

/** What is wrong with a field is said at it: it has the focus, is marked, and the words that describe it are in view. */
export async function isSaidAt(field: Locator, words: string): Promise<void> {
  await soon(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const [said = ''] = ((await field.getAttribute('aria-describedby')) ?? '').split(' ');
  const told = field.page().locator(`[id="${said}"]`);
  expect(await told.innerText()).toContain(words);
  const place = await told.boundingBox();
  expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual(field.page().viewportSize()?.height ?? 0);
}
