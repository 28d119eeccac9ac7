import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Ajar } from '../service/ajar.ts';
import { openAjar } from '../service/open-ajar.ts';
import { createApp } from './create-app.ts';
import { ownPage } from './testing/own-page.ts';

const HOST = '127.0.0.1:4556';
const READ = { finality: 'final', door: 'none', whom: 'nobody' };

describe('practice over HTTP', () => {
  let folder: string;
  let ajar: Ajar;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ajar-http-practice-'));
    ajar = await openAjar({ store: { file: join(folder, 'ajar.db') } });
    app = createApp(ajar, { token: 'token', port: () => 4556, webDir: join(folder, 'web') });
  });
  afterAll(async () => {
    await ajar[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const ask = async (method: string, path: string, body?: object) => {
    const response = await app.request(`http://${HOST}/api/practice${path}`, {
      method,
      headers: { ...ownPage('token', 4556), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it('goes from the room through a letter to its end', async () => {
    expect(await ask('GET', '?field=job&level=easy')).toMatchObject({ status: 200, body: { heard: 0 } });
    expect(await ask('GET', '/job-1')).toMatchObject({ status: 200, body: { id: 'job-1', level: 'easy' } });
    expect(await ask('POST', '/job-1/reading', READ)).toMatchObject({ body: { whom: { right: true } } });
    expect(await ask('POST', '/job-1/choice', { action: 'let-go' })).toMatchObject({ body: { intent: null } });
    expect(await ask('POST', '/job-1/finish', { ...READ, action: 'let-go', letter: null, field: 'job' })).toMatchObject(
      {
        status: 200,
        body: { choice: { fit: 'best' }, answer: { outcome: null }, room: { heard: 1 } },
      },
    );
  });

  it('keeps a letter that is being written until it is sent', async () => {
    const attempt = { ...READ, action: 'thank', letter: 'Dear Desmond,' };
    expect(await ask('GET', '/job-2')).toMatchObject({ body: { begun: null } });
    expect(await ask('PUT', '/job-2/letter', attempt)).toMatchObject({ status: 200 });
    expect(await ask('GET', '/job-2')).toMatchObject({
      body: { begun: { attempt, reading: { whom: {} }, choice: { intent: 'thank' } } },
    });
    expect(await ask('GET', '/job-3')).toMatchObject({ body: { begun: null } });
    await ask('POST', '/job-2/finish', attempt);
    expect(await ask('GET', '/job-2')).toMatchObject({ body: { begun: null } });
    expect((await ask('PUT', '/job-99/letter', attempt)).status).toBe(404);
  });

  it('refuses what it does not know', async () => {
    expect((await ask('GET', '/job-99')).status).toBe(404);
    expect((await ask('GET', '?field=cooking')).status).toBe(400);
    expect((await ask('POST', '/job-1/choice', { action: 'shout' })).status).toBe(400);
    expect((await ask('POST', '/job-1/finish', { ...READ, action: 'thank', letter: 'x'.repeat(20_001) })).status).toBe(
      400,
    );
  });
});
