import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Ajar } from '../service/ajar.ts';
import { openAjar } from '../service/open-ajar.ts';
import { createApp } from './create-app.ts';

const TOKEN = 'a-token-of-this-test';
const ORIGIN = 'http://127.0.0.1:4555';

describe('the web face', () => {
  let folder: string;
  let ajar: Ajar;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ajar-http-'));
    ajar = await openAjar({ store: { file: join(folder, 'ajar.db') } });
    app = createApp(ajar, { token: TOKEN, port: () => 4555, webDir: join(folder, 'web') });
  });

  afterAll(async () => {
    await ajar[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    app.request(`${ORIGIN}${path}`, {
      ...init,
      headers: { host: '127.0.0.1:4555', cookie: `ajar-4555=${TOKEN}`, ...headers },
    });
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    ask(path, { 'content-type': 'application/json', 'x-ajar': '1', ...headers }, { method: 'POST', body });

  it('turns the token of the printed address into a cookie that scripts cannot read', async () => {
    const response = await ask(`/open?token=${TOKEN}`, { cookie: '' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/');
    expect(response.headers.get('set-cookie')).toMatch(/^ajar-4555=a-token-of-this-test;.*HttpOnly; SameSite=Strict/u);
    expect((await ask('/open?token=wrong', { cookie: '' })).status).toBe(403);
  });

  it('serves its own page with the cookie, and nobody without', async () => {
    expect((await ask('/api/overview')).status).toBe(200);
    expect((await ask('/api/overview', { cookie: '' })).status).toBe(401);
    expect((await ask('/api/overview', { cookie: 'ajar-4555=guess' })).status).toBe(401);
    expect((await ask('/api/overview', { cookie: `ajar-4556=${TOKEN}` })).status).toBe(401);
  });

  it.each(['evil.example', 'evil.example:4555', '127.0.0.1', '127.0.0.1:80', 'localhost.evil.example:4555', ''])(
    'refuses the host "%s": a name that was rebound to this machine',
    async (host) => {
      expect((await ask('/api/overview', { host })).status).toBe(421);
      expect((await ask(`/open?token=${TOKEN}`, { host })).status).toBe(421);
    },
  );

  it.each<Record<string, string>>([
    { origin: 'http://evil.example' },
    { origin: 'http://127.0.0.1:4556' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('refuses requests of other pages: %o', async (headers) => {
    expect((await post('/api/scan', '{"paths":["/tmp"]}', headers)).status).toBe(403);
  });

  it('refuses to write for a form of another page: the header is missing', async () => {
    const response = await ask('/api/rejections/ab/close', { 'content-type': 'text/plain' }, { method: 'POST' });
    expect(response.status).toBe(403);
  });

  it('allows nothing remote and nothing inline in the page', async () => {
    const policy = (await ask('/api/overview')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/u);
  });

  it('names what is wrong with a request', async () => {
    const unknown = await post('/api/rejections/abc/corrections', '{"field":"juggling"}');
    expect(unknown.status).toBe(400);
    expect(JSON.stringify(await unknown.json())).toContain('field');
    const extra = await post('/api/rejections/abc/corrections', '{"colour":"blue"}');
    expect(extra.status).toBe(400);
    expect((await post('/api/scan', 'not json')).status).toBe(400);
    const missing = await post('/api/rejections/abcdef/close', '');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ error: { code: 'not-found' } });
    expect((await ask('/api/nowhere')).status).toBe(404);
  });

  it('shows how the user writes, and takes what they decide about it', async () => {
    expect(await (await ask('/api/voice')).json()).toEqual({ on: true, languages: [], forbidden: [], dropped: 0 });
    const never = await post('/api/voice', '{"kind":"never","words":"Delighted, reach out"}');
    expect(await never.json()).toMatchObject({ forbidden: ['delighted', 'reach out'] });
    expect(await (await post('/api/voice', '{"kind":"switch","on":false}')).json()).toMatchObject({ on: false });
    expect((await post('/api/voice', '{"kind":"drop","language":"en","part":"hat","form":""}')).status).toBe(400);
    expect((await post('/api/voice', '{"kind":"sing"}')).status).toBe(400);
  });

  it.each(['/%', '/%zz.txt', '/..%2f..%2fetc/passwd.txt', '/assets/..%2f..%2f..%2fajar.db', '/%2e%2e/ajar.db'])(
    'serves no file outside the web app: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('says how to build the page when it is not there', async () => {
    const response = await ask('/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});
