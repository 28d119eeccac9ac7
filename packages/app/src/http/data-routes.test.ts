import { expect, it } from 'vitest';

import { aNo, profileWith } from '../service/testing/profile-with.ts';
import { createApp } from './create-app.ts';
import { ownPage } from './testing/own-page.ts';

const TOKEN = 'a-token-of-this-test';

async function served() {
  const { ajar } = await profileWith([aNo()], '2026-11-26T10:00:00+01:00');
  const app = createApp(ajar, { token: TOKEN, port: () => 4555, webDir: '/nowhere' });
  const ask = (path: string, init: RequestInit = {}, headers = {}) =>
    app.request(`http://127.0.0.1:4555${path}`, {
      ...init,
      headers: { ...ownPage(TOKEN, 4555), 'content-type': 'application/json', ...headers },
    });
  const post = (path: string, body: string | Buffer<ArrayBuffer>) => ask(path, { method: 'POST', body });
  return { ajar, ask, post };
}

it('gives everything to whoever has the key, and nothing to anybody else', async () => {
  const { ask } = await served();
  expect((await ask('/api/data/export', {}, { cookie: '' })).status).toBe(401);
  const zip = await ask('/api/data/export');
  expect(zip.headers.get('content-disposition')).toContain('ajar-export.zip');
  const bytes = Buffer.from(await zip.arrayBuffer());
  expect(bytes.toString('latin1', 0, 2)).toBe('PK');
});

it('takes a table of more than a megabyte, as it is told to', async () => {
  const { post } = await served();
  const rows = Array.from({ length: 20_000 }, (_, at) => `House ${String(at)},Rejected,${'x'.repeat(60)}\n`).join('');
  const wish = encodeURIComponent(JSON.stringify({ preview: true, uses: ['organisation', 'status', 'note'] }));
  const answer = await post(`/api/data/import?wish=${wish}`, Buffer.from(`a,b,c\n${rows}`));
  expect(await answer.json()).toMatchObject({ kept: false, noes: 20_000 });
  expect((await post('/api/data/import?wish={"uses":["hat"]}', Buffer.from('a,b\n'))).status).toBe(400);
  expect((await post('/api/data/import?wish=nonsense', Buffer.from('a,b\n'))).status).toBe(400);
  expect((await post('/api/data/import', Buffer.alloc(0))).status).toBe(400);
  expect((await post('/api/rejections', JSON.stringify({ letter: 'x'.repeat(1_100_000) }))).status).toBe(413);
});

it('adds a no, and deletes everything for the right word alone', async () => {
  const { ajar, post } = await served();
  const added = await post('/api/rejections', JSON.stringify({ facts: { organisation: 'Dune', field: 'job' } }));
  expect(await added.json()).toMatchObject({ kind: 'added', rejection: { organisation: 'Dune', withoutLetter: true } });
  expect((await post('/api/rejections', JSON.stringify({ facts: { colour: 'blue' } }))).status).toBe(400);
  expect((await post('/api/rejections', '{}')).status).toBe(400);
  expect((await post('/api/forget', '{}')).status).toBe(400);
  expect((await post('/api/forget', '{"word":"yes"}')).status).toBe(400);
  expect(await ajar.list()).toHaveLength(2);
  expect(await (await post('/api/forget', '{"word":"forget"}')).json()).toMatchObject({
    noes: 0,
    messagesRead: 0,
  });
});
