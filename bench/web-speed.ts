/**
 * How quick the web app is in a real Chromium with many made-up noes: the first screen, what it weighs, typing with the tone check
 * running, and moving through the list. Needs a build and Chromium.
 *
 *   npm run bench:web -- [--noes 10000] [--goes 15] [--keys 400]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { startServer } from '../packages/app/src/http/serve.ts';
import { openAjar } from '../packages/app/src/service/open-ajar.ts';
import { findChromium } from '../test/servers/chromium.ts';
import { present } from '../test/servers/missing.ts';
import { makeNoes } from './list/make-noes.ts';
import { firstScreen } from './web/first-screen.ts';
import { moving } from './web/moving.ts';
import { tableOf } from './web/numbers.ts';
import { typing } from './web/typing.ts';

const { values } = parseArgs({
  options: {
    noes: { type: 'string', default: '10000' },
    goes: { type: 'string', default: '15' },
    keys: { type: 'string', default: '400' },
  },
});

const home = mkdtempSync(join(tmpdir(), 'ajar-web-'));
try {
  process.stdout.write(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}\n`);
  await measure(join(home, 'ajar.db'));
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function measure(file: string): Promise<void> {
  await makeNoes(file, Number(values.noes));
  await using ajar = await openAjar({ store: { file } });
  const server = await startServer({ ajar, port: 0 });
  const { executablePath, args } = present(findChromium());
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const address = await openDraft();
    const shown = tableOf([
      ...(await firstScreen(browser, server.url, Number(values.goes))),
      ...(await typing(browser, server.url, address, Number(values.keys))),
      ...(await moving(browser, server.url)),
    ]);
    process.stdout.write(`${values.noes} noes\n\n${shown}\n`);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }

  /** The address of a no with a draft in it. */
  async function openDraft(): Promise<string> {
    const [no] = (await ajar.page({ status: 'to-decide', limit: 1 })).rows;
    if (no === undefined) throw new Error('There is no no to decide on.');
    await ajar.draft(no.id, { intent: 'thank' });
    return `http://127.0.0.1:${server.port}/noes/${no.id}`;
  }
}
