import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { readMessage, messageFromFields } from '@ajar/core';
import type { Reading } from '@ajar/core';
import type { Browser } from 'playwright-core';
import { build, defaultClientConditions } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from './servers/chromium.ts';
import { isMissing } from './servers/missing.ts';
import { openBrowser } from './support/browser.ts';

const WORKER = fileURLToPath(new URL('support/reading-worker.ts', import.meta.url));

const LETTER = {
  from: 'Jane Roe <jane@corvane.example>',
  subject: 'Your application',
  text: 'Dear Mira,\n\nThank you for applying. We have decided to go with somebody else this time.\n\nJane',
};

/** The library bundled for a browser, as somebody who uses it would. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['ajar-source', ...defaultClientConditions] },
    build: { write: false, minify: true, lib: { entry: WORKER, formats: ['es'], fileName: 'reading' } },
  });
  const [first] = [result].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the library was not bundled');
  return chunk.code;
}

describe.skipIf(isMissing(findChromium()))('the library in a worker of a browser', () => {
  let browser: Browser;
  let code: string;

  beforeAll(async () => {
    [browser, code] = await Promise.all([openBrowser(), bundled()]);
  });
  afterAll(() => browser.close());

  it('is at most a megabyte, gzipped', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(1_000_000);
  });

  it('reads a letter as it does elsewhere', async () => {
    const server = createServer(({ url }, response) => {
      const script = url === '/reading.js';
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
      response.end(script ? code : '<!doctype html><title>a page</title>');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const reading = await page.evaluate(
      (letter) =>
        new Promise<unknown>((done, failed) => {
          const worker = new Worker('/reading.js', { type: 'module' });
          worker.addEventListener('message', ({ data }) => {
            done(data);
          });
          worker.addEventListener('error', ({ message }) => {
            failed(new Error(message));
          });
          worker.postMessage(letter, []);
        }),
      LETTER,
    );
    await page.close();
    await new Promise((closed) => server.close(closed));
    const here: Reading = readMessage(messageFromFields(LETTER));
    expect(here.verdict).toBe('rejection');
    expect(reading).toEqual(here);
  });
});
