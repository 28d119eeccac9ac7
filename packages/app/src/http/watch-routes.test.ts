import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Ajar } from '../service/ajar.ts';
import { openAjar } from '../service/open-ajar.ts';
import { bounce, myAnswer, reply } from '../service/testing/letters.ts';
import { aNo } from '../service/testing/profile-with.ts';
import type { RejectionDetail } from '../service/views.ts';
import { createApp } from './create-app.ts';
import { ownPage } from './testing/own-page.ts';

const TOKEN = 'a-token-of-this-test';
const HOST = '127.0.0.1:4556';

describe('watching, over HTTP', { timeout: 30_000 }, () => {
  let folder: string;
  let ajar: Ajar;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ajar-http-'));
    ajar = await openAjar({ store: { file: join(folder, 'ajar.db') }, now: () => Date.parse('2026-11-28T10:00:00Z') });
    app = createApp(ajar, { token: TOKEN, port: () => 4556, webDir: join(folder, 'web') });
  });

  afterAll(async () => {
    await ajar[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const ask = (path: string, method = 'GET', body?: unknown) =>
    app.request(`http://${HOST}${path}`, {
      method,
      headers: { ...ownPage(TOKEN, 4556), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const receive = async (name: string, letter: string): Promise<RejectionDetail> => {
    const file = join(folder, `${name}.eml`);
    await writeFile(file, letter);
    await ajar.scan([file], { me: ['tom@abara.example'] });
    const [row] = await ajar.list();
    return ajar.show(row?.id ?? '');
  };

  it('takes a yes or a no to what is proposed, and an address in place of one that failed', async () => {
    await receive('no', aNo());
    await receive('mine', myAnswer());
    const { id, proposals } = await receive('reply', reply('Dear Tom, we will keep you in mind for the spring. Ann'));
    expect(proposals).toHaveLength(1);
    const wrong = await ask(`/api/rejections/${id}/proposals`, 'POST', { messageKey: 'x', yes: true });
    expect(wrong.status).toBe(404);
    expect((await ask(`/api/rejections/${id}/proposals`, 'POST', { yes: 'maybe' })).status).toBe(400);
    const said = { messageKey: proposals[0]?.messageKey, yes: false };
    const answered = await ask(`/api/rejections/${id}/proposals`, 'POST', said);
    expect(await answered.json()).toMatchObject({ proposals: [], outcomes: [] });
    await receive('mine-2', myAnswer({ id: 'mine-2@abara.example', date: 'Fri, 27 Nov 2026 18:00:00 +0100' }));
    const late = 'Fri, 27 Nov 2026 18:01:00 +0100';
    expect(await receive('bounce', bounce({ letter: 'mine-2@abara.example', date: late }))).toMatchObject({
      bounce: { permanent: true },
    });
    expect((await ask(`/api/rejections/${id}/mend`, 'POST', { address: 'not one' })).status).toBe(400);
    const mended = await ask(`/api/rejections/${id}/mend`, 'POST', { address: 'bo@no-1.example' });
    expect(await mended.json()).toMatchObject({ to: 'bo@no-1.example', status: 'open' });
  });

  it('tells what there is today, and takes how the user wants to hear of it', async () => {
    expect(await (await ask('/api/digest')).json()).toMatchObject({ counts: { doors: 0 } });
    expect(await (await ask('/api/notices')).json()).toEqual({
      kind: 'digest',
      at: '08:30',
      private: true,
      trouble: null,
    });
    const changed = await ask('/api/notices', 'PUT', { at: '18:15' });
    expect(await changed.json()).toMatchObject({ kind: 'digest', at: '18:15' });
    expect((await ask('/api/notices', 'PUT', { at: 'noon' })).status).toBe(400);
  });

  /** As a calendar program asks: without a cookie. */
  const open = (where: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(`http://${HOST}${where}`, { method, headers: { host: HOST, ...headers } });

  it('speaks the language of the settings in the calendar, else that of the browser', async () => {
    const text = 'Dear Tom, unfortunately we cannot offer you the post. You may apply again from 11 January 2027. Ann';
    await receive('door', aNo({ id: 'door@harbour.example', text }));
    const { path } = (await (await ask('/api/calendar')).json()) as { path: string };
    const titled = async (headers: Record<string, string> = {}) =>
      (await (await open(path, headers)).text()).replaceAll('\r\n ', '');
    expect(await titled()).toContain('SUMMARY:You may apply again: ');
    expect(await titled()).toMatch(new RegExp(`In Ajar: http://${HOST}/noes/[0-9a-f]+`, 'u'));
    expect(await titled({ 'accept-language': 'fr-CA' })).toContain('SUMMARY:Vous pouvez postuler de nouveau');
    await ajar.chooseLanguage('de');
    expect(await titled({ 'accept-language': 'fr-CA' })).toContain('SUMMARY:Sie können sich wieder bewerben: ');
    await ajar.chooseLanguage(null);
  });

  it('gives the calendar to whoever knows its address, and to nobody else', async () => {
    const { path } = (await (await ask('/api/calendar')).json()) as { path: string };
    const given = await open(path);
    expect(given.status).toBe(200);
    expect(given.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await given.text()).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    expect((await open(path, { host: 'evil.example' })).status).toBe(421);
    expect((await open(path, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await open(path, {}, 'POST')).status).toBe(403);
    expect((await open(`/calendar/${'x'.repeat(32)}.ics`)).status).toBe(404);
    expect((await open('/calendar/..%2fapi%2foverview')).status).toBe(404);
    expect((await open('/calendar/../api/overview')).status).toBe(401);
    const renewed = (await (await ask('/api/calendar/renew', 'POST', {})).json()) as { path: string };
    expect(renewed.path).not.toBe(path);
    expect((await open(path)).status).toBe(404);
    expect((await open(renewed.path)).status).toBe(200);
  });
});
