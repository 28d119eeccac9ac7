import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { openAjar } from '../service/open-ajar.ts';
import { toErrorResponse } from './errors.ts';
import { syncRoutes } from './sync-routes.ts';

test('reading starts at once, and what is in the way is told afterwards', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-sync-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await using ajar = await openAjar({ store: { file: join(folder, 'ajar.db') } });
  const app = syncRoutes(ajar).onError(toErrorResponse);
  const post = (body: unknown) =>
    app.request('/', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  expect((await post({ addresses: [5] })).status).toBe(400);
  expect((await post({})).status).toBe(202);
  const report = async (): Promise<{ running: boolean; error: string | null }> => (await app.request('/')).json();
  await expect.poll(async () => (await report()).running).toBe(false);
  expect(await report()).toMatchObject({ result: null, error: expect.stringContaining('No mail account') });
});
