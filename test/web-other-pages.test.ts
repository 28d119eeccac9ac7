/**
 * Pages and programs that are not ours, beside Ajar on one machine, in a real browser: a page of another port that was looked at,
 * what its server was sent, and a name that was rebound to this machine. Needs Chromium and a build.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../packages/app/src/http/serve.ts';
import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { newTab, openBrowser, serveMail, soon, WEB } from './support/browser.ts';
import type { ServedAjar } from './support/browser.ts';
import { DEMO_FILE } from './support/many-demos.ts';

const MBOX = fileURLToPath(DEMO_FILE);
const REBOUND = 'rebound.example';

describe.skipIf(isMissing(findChromium()))('what is not ours, on the same machine', () => {
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedAjar;
  let other: OtherServer;
  let ours: Page;
  const inHand = async () => (await served.ajar.list()).filter(({ status }) => status === 'to-decide').length;

  beforeAll(async () => {
    served = await serveMail([MBOX], true);
    other = await otherServer();
    browser = await openBrowser([`--host-resolver-rules=MAP ${REBOUND} 127.0.0.1`]);
    context = await browser.newContext();
    ({ page: ours } = await newTab(context));
    await ours.goto(served.server.url);
    await ours.locator('[data-row]').first().waitFor();
  });
  afterAll(async () => {
    await browser.close();
    other.server.close();
    await served[Symbol.asyncDispose]();
  });

  it('the key of the page stands in no address, and every new tab has it', async () => {
    expect(ours.url()).toBe(`${served.origin}/`);
    const { page } = await newTab(context);
    await page.goto(`${served.origin}/doors`);
    await page.getByRole('heading', { name: 'Opens later' }).waitFor();
    await page.close();
  });

  it('the server of another port is sent our cookie by the browser, and reads and changes nothing with it', async () => {
    const { page } = await newTab(context);
    await page.goto(other.origin);
    await soon(() => other.cookies.some((cookie) => cookie.includes(`ajar-${served.server.port}=`))).toBe(true);
    const cookie = other.cookies.find((one) => one.includes('ajar-')) ?? '';
    const before = await inHand();
    const [no] = await served.ajar.list();
    const paths = ['/api/overview', '/api/noes', `/api/rejections/${no?.id ?? ''}`, '/api/data/export', '/api/events'];
    for (const path of paths)
      expect((await fetch(`${served.origin}${path}`, { headers: { cookie } })).status, path).toBe(401);
    const close = `${served.origin}/api/rejections/${no?.id ?? ''}/close`;
    const asOurs = { cookie, 'x-ajar': '1', origin: served.origin, 'content-type': 'application/json' };
    expect((await fetch(close, { method: 'POST', headers: asOurs, body: '{}' })).status).toBe(401);
    const secret = /=([\w-]+)/u.exec(cookie)?.[1] ?? '';
    expect((await fetch(`${served.origin}/open?token=${secret}`, { redirect: 'manual' })).status).toBe(403);
    expect(await inHand()).toBe(before);
    await page.close();
  });

  it('the page of another port cannot read ours, frame it, write to it, or find its key', async () => {
    const { page } = await newTab(context);
    await page.goto(other.origin);
    const before = await inHand();
    const [no] = await served.ajar.list();
    const found = await page.evaluate(
      async ({ origin, id }) => {
        const tried = async (path: string, init: RequestInit = {}) => {
          try {
            const answer = await fetch(`${origin}${path}`, { credentials: 'include', ...init });
            return answer.type === 'opaque' ? '' : await answer.text();
          } catch {
            return '';
          }
        };
        const body = '{}';
        const read = [
          await tried('/api/overview'),
          await tried('/api/overview', { mode: 'no-cors' }),
          await tried(`/api/rejections/${id}/close`, { method: 'POST', mode: 'no-cors', body }),
          await tried(`/api/rejections/${id}/close`, { method: 'POST', headers: { 'X-Ajar': '1' }, body }),
        ];
        const form = document.createElement('form');
        form.method = 'POST';
        form.action = `${origin}/api/rejections/${id}/close`;
        form.target = 'frame';
        const frame = document.createElement('iframe');
        frame.name = 'frame';
        document.body.append(frame, form);
        form.submit();
        await new Promise((done) => {
          frame.addEventListener('load', done, { once: true });
          setTimeout(done, 3_000);
        });
        return { read, keys: Object.keys(localStorage), framed: frame.contentDocument?.body.textContent ?? '' };
      },
      { origin: served.origin, id: no?.id ?? '' },
    );
    expect(found).toEqual({ read: ['', '', '', ''], keys: [], framed: '' });
    expect(await inHand()).toBe(before);
    await page.close();
  });

  it('a name that was rebound to this machine is served nothing, with the cookie or without', async () => {
    const { page } = await newTab(context);
    const rebound = `http://${REBOUND}:${served.server.port}`;
    for (const path of [
      '/',
      '/api/overview',
      new URL(served.server.url).pathname + new URL(served.server.url).search,
    ]) {
      const answer = await page.goto(`${rebound}${path}`);
      expect(answer?.status(), path).toBe(421);
    }
    expect((await context.cookies(rebound)).length).toBe(0);
    await page.close();
  });

  it('a page that stayed open goes on with the key of a server that was started anew', async () => {
    const { page } = await newTab(context);
    await page.goto(`${served.origin}/settings?part=data`);
    const everything = page.getByRole('link', { name: 'Export everything' });
    await everything.waitFor();
    await served.server.close();
    const again = await startServer({ ajar: served.ajar, port: served.server.port, webDir: WEB });
    try {
      await ours.goto(again.url);
      await ours.locator('[data-row]').first().waitFor();
      const coming = page.waitForEvent('download');
      await everything.click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe('ajar-export.zip');
      expect(await file.failure()).toBeNull();
    } finally {
      await page.close();
      await again.close();
    }
  });
});

interface OtherServer {
  readonly server: Server;
  readonly origin: string;
  /** What browsers sent it. */
  readonly cookies: string[];
}

/** Another program on this machine that serves a page. */
async function otherServer(): Promise<OtherServer> {
  const cookies: string[] = [];
  const server = createServer((request, response) => {
    cookies.push(request.headers.cookie ?? '');
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Another page</title><p>Another page');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on a port.');
  return { server, cookies, origin: `http://127.0.0.1:${address.port}` };
}
