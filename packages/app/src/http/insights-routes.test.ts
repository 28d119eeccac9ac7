import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished, describe, expect, it } from 'vitest';

import { aNo, profileWith } from '../service/testing/profile-with.ts';
import { createApp } from './create-app.ts';
import { ownPage } from './testing/own-page.ts';

const HOST = '127.0.0.1:4555';

async function served() {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-http-insights-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { ajar } = await profileWith([aNo()], '2026-11-26T11:00:00+01:00');
  const app = createApp(ajar, { token: 'token', port: () => 4555, webDir: join(folder, 'web') });
  const ask = async (path: string, body?: object) =>
    app.request(`http://${HOST}/api${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...ownPage('token', 4555), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { ajar, ask };
}

describe('the figures over HTTP', () => {
  it('are counted of what is asked for, and of nothing that makes no sense', async () => {
    const { ask } = await served();
    expect(await (await ask('/insights')).json()).toMatchObject({ noes: 1, flow: { total: 1 } });
    expect(await (await ask('/insights?since=2027-01-01&field=job')).json()).toMatchObject({ noes: 0, ofAll: 1 });
    for (const query of ['since=yesterday', 'until=2026-02-31', 'field=nothing'])
      expect((await ask(`/insights?${query}`)).status, query).toBe(400);
  });

  it.each([
    ['svg', 'image/svg+xml', 'inline', '<svg'],
    ['sankeymatic', 'text/plain; charset=utf-8', 'attachment', 'Job [1] No'],
    ['flow-csv', 'text/csv; charset=utf-8', 'attachment', '\uFEFFfrom,to,noes\r\n'],
    ['noes-csv', 'text/csv; charset=utf-8', 'attachment', '\uFEFFid,'],
    ['record', 'text/html; charset=utf-8', 'inline', '<!doctype html>'],
  ])('come as the file %s', async (what, type, way, begins) => {
    const { ask } = await served();
    const response = await ask(`/insights/files/${what}?masked=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toMatch(new RegExp(`^${way}; filename="[a-z.-]+"$`, 'u'));
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())).toContain(begins);
  });

  it('say which files there are not', async () => {
    const { ask } = await served();
    expect((await ask('/insights/files/passwords')).status).toBe(404);
  });
});

it('doors and feedback are there, and a note is kept', async () => {
  const { ajar, ask } = await served();
  const [no] = await ajar.list();
  expect(await (await ask('/doors')).json()).toMatchObject({ today: '2026-11-26' });
  const noted = await ask(`/feedback/${no?.id ?? ''}/learned`, { text: 'Call first.', quote: null });
  expect(await noted.json()).toMatchObject({ notes: [{ text: 'Call first.' }] });
  expect((await ask('/feedback/none/learned', { text: 'x' })).status).toBe(404);
  expect((await ask(`/feedback/${no?.id ?? ''}/learned`, { text: 'x', more: 1 })).status).toBe(400);
});
