import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import type { ScanProgress } from '../service/ajar.ts';
import { openAjar } from '../service/open-ajar.ts';
import { scanRoutes } from './scan-routes.ts';
import { WorkBehind } from './work-behind.ts';

const DEMO = fileURLToPath(new URL('../../../../examples/demo.mbox', import.meta.url));

test('a scan that was started from a page stops when the server does, and is waited for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-scan-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await using ajar = await openAjar({ store: { file: join(folder, 'ajar.db') } });
  const behind = new WorkBehind();
  const app = scanRoutes(ajar, behind);
  const started = await app.request('/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ paths: [DEMO] }),
  });
  expect(await started.json()).toMatchObject({ running: true });
  await behind.end();
  const report: unknown = await (await app.request('/')).json();
  expect(report).toMatchObject({ running: false, error: null, result: { complete: false } });
  // Nothing of it is lost: the next one goes on.
  expect(await ajar.scan([DEMO])).toMatchObject({ complete: true });
});

test('the noes found last are told while the rest is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-scan-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await using ajar = await openAjar({ store: { file: join(folder, 'ajar.db') } });
  const told: ScanProgress[] = [];
  await ajar.scan([DEMO], { onProgress: (progress) => told.push(progress) });
  const noes = (await ajar.page({})).rows.map(({ receivedAt, subject }) => ({ receivedAt, subject }));
  const last = told.at(-1)?.found ?? [];
  expect(last).toHaveLength(5);
  for (const { receivedAt, subject } of last) expect(noes).toContainEqual({ receivedAt, subject });
});
