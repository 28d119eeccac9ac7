import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Ajar } from '../service/ajar.ts';
import { openAjar } from '../service/open-ajar.ts';
import { aNo } from '../service/testing/profile-with.ts';
import { createApp } from './create-app.ts';
import { ownPage } from './testing/own-page.ts';

const TOKEN = 'a-token-of-this-test';
const HOST = '127.0.0.1:4556';
let folder: string;
let ajar: Ajar;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ajar-http-'));
  ajar = await openAjar({ store: { file: join(folder, 'ajar.db') } });
});
afterAll(async () => {
  await ajar[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

it('gives a message as it came to whoever is let in, as a file that no browser opens itself', async () => {
  const app = createApp(ajar, { token: TOKEN, port: () => 4556, webDir: join(folder, 'web') });
  const ask = (where: string, headers: Record<string, string> = ownPage(TOKEN, 4556)) =>
    app.request(`http://${HOST}${where}`, { headers: { host: HOST, ...headers } });
  const file = join(folder, 'no.eml');
  writeFileSync(file, aNo());
  await ajar.scan([file]);
  const [no] = await ajar.list();
  const { messageKey, thread } = await ajar.show(no?.id ?? '');
  expect(thread.map(({ hasSource }) => hasSource)).toEqual([true]);
  const given = await ask(`/api/messages/${messageKey}/eml`);
  expect(given.status).toBe(200);
  expect(given.headers.get('content-type')).toBe('message/rfc822');
  expect(given.headers.get('x-content-type-options')).toBe('nosniff');
  expect(given.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.eml"/u);
  expect(Buffer.from(await given.arrayBuffer())).toEqual(readFileSync(file));
  expect((await ask(`/api/messages/${messageKey}/eml`, {})).status).toBe(401);
  expect((await ask('/api/messages/nobody/eml')).status).toBe(404);
});

it('says so where a message is not kept as it came', async () => {
  await ajar.addNo({ facts: { organisation: 'Elm Street Books' } });
  const [no] = await ajar.list({ search: 'elm' });
  const { messageKey, thread } = await ajar.show(no?.id ?? '');
  expect(thread.map(({ hasSource }) => hasSource)).toEqual([false]);
  await expect(ajar.originalMessage(messageKey)).rejects.toMatchObject({ code: 'not-found' });
});
