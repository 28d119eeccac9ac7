import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Ajar } from '../service/ajar.ts';
import { openAjar } from '../service/open-ajar.ts';
import { createApp } from './create-app.ts';
import { ownKeys } from './own-keys.ts';
import { ownPage } from './testing/own-page.ts';

const TOKEN = 'a-token-of-this-test';
const keys = ownKeys(TOKEN);
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
      headers: { ...ownPage(TOKEN, 4555), ...headers },
    });
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    ask(path, { 'content-type': 'application/json', ...headers }, { method: 'POST', body });

  it('turns the token of the printed address into a cookie that scripts cannot read', async () => {
    const response = await ask(`/open?token=${TOKEN}`, { cookie: '' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`/#key=${keys.page}`);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^ajar-4555=[\w-]+;.*HttpOnly; SameSite=Strict/u);
    expect(cookie).toContain(keys.cookie);
    expect(cookie).not.toContain(TOKEN);
    expect((await ask('/open?token=wrong', { cookie: '' })).status).toBe(403);
  });

  it('serves its own page with the cookie, and nobody without', async () => {
    expect((await ask('/api/overview')).status).toBe(200);
    expect((await ask('/api/overview', { cookie: '' })).status).toBe(401);
    expect((await ask('/api/overview', { cookie: 'ajar-4555=guess' })).status).toBe(401);
    expect((await ask('/api/overview', { cookie: `ajar-4556=${keys.cookie}` })).status).toBe(401);
  });

  it('answers nothing to who has the cookie alone, as any other server of this machine is sent it', async () => {
    expect((await ask('/api/overview', { 'x-ajar': '' })).status).toBe(401);
    expect((await ask('/api/overview', { 'x-ajar': keys.cookie })).status).toBe(401);
    expect((await ask(`/open?token=${keys.cookie}`, { cookie: '' })).status).toBe(403);
    expect((await post('/api/rejections/abcdef/close', '', { 'x-ajar': '1' })).status).toBe(401);
    const { cookie, host } = ownPage(TOKEN, 4555);
    const plainly = (path: string, method = 'GET') =>
      app.request(`${ORIGIN}${path}`, { method, headers: { host, cookie } });
    expect((await plainly('/api/overview')).status).toBe(401);
    expect((await plainly(`/api/overview?key=${keys.page}`)).status).toBe(200);
    expect((await plainly(`/api/rejections/abcdef/close?key=${keys.page}`, 'POST')).status).toBe(403);
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
    const { cookie, host } = ownPage(TOKEN, 4555);
    const response = await app.request(`${ORIGIN}/api/rejections/ab/close`, {
      method: 'POST',
      headers: { host, cookie, 'content-type': 'text/plain' },
    });
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
