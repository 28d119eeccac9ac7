import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Ajar } from '../service/ajar.ts';
import { openAjar } from '../service/open-ajar.ts';
import { createApp } from './create-app.ts';
import { ownPage } from './testing/own-page.ts';

const HOST = '127.0.0.1:4555';
const KEY = 'sk-a-key-that-nobody-may-see';

describe('the LLM over HTTP', () => {
  let folder: string;
  let ajar: Ajar;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ajar-http-llm-'));
    ajar = await openAjar({ store: { file: join(folder, 'ajar.db') }, llmKey: KEY });
    app = createApp(ajar, { token: 'token', port: () => 4555, webDir: join(folder, 'web') });
  });
  afterAll(async () => {
    await ajar[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const ask = async (method: string, path: string, body?: object) => {
    const response = await app.request(`http://${HOST}/api${path}`, {
      method,
      headers: { ...ownPage('token', 4555), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(text).not.toContain(KEY);
    return { status: response.status, body: JSON.parse(text) as unknown };
  };

  it('is off, is turned on by name, and off again', async () => {
    expect(await ask('GET', '/llm')).toEqual({ status: 200, body: { on: false, hasKey: true } });
    const here = { endpoint: 'http://127.0.0.1:11434', model: 'llama3.2' };
    expect(await ask('PUT', '/llm', here)).toMatchObject({
      status: 200,
      body: { on: true, endpoint: 'http://127.0.0.1:11434/v1', local: true },
    });
    expect(await ask('POST', '/llm/off')).toMatchObject({ status: 200, body: { on: false } });
    expect(await ask('GET', '/llm')).toMatchObject({ body: { on: false } });
  });

  it('asks first where letters would leave the machine', async () => {
    const away = { endpoint: 'https://llm.example/v1', model: 'large' };
    expect(await ask('PUT', '/llm', away)).toMatchObject({
      status: 409,
      body: { error: { code: 'leaves-the-machine', message: expect.stringContaining('llm.example') } },
    });
    expect(await ask('PUT', '/llm', { ...away, mayLeave: true })).toMatchObject({ body: { on: true, local: false } });
  });

  it('refuses what cannot be an endpoint, and a draft that is not there', async () => {
    expect((await ask('PUT', '/llm', { endpoint: 'x', model: 'm' })).status).toBe(400);
    expect((await ask('PUT', '/llm', { endpoint: 'http://127.0.0.1', model: 'm', key: 'k' })).status).toBe(400);
    expect((await ask('POST', '/drafts/nowhere/wordings')).status).toBe(404);
  });
});
