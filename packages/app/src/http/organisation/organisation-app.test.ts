import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findPostgres } from '../../../../../test/servers/find-postgres.ts';
import { FORGERIES } from '../../../../../test/servers/id-token.ts';
import { isMissing } from '../../../../../test/servers/missing.ts';
import { organisationHost } from '../../service/testing/organisation-with.ts';
import type { OrganisationHost } from '../../service/testing/organisation-with.ts';
import { folder } from '../../service/testing/read-letters.ts';
import { pastTheStore } from '../../store/testing/past-the-store.ts';
import { servedPeople } from './testing/served-people.ts';
import type { ServedPeople } from './testing/served-people.ts';
import { FROM_ELSEWHERE, newVisitor } from './testing/visitor.ts';

const SESSION = '__Host-ajar';
const HOUR = 3_600_000;

describe.skipIf(isMissing(findPostgres()))('an organisation over HTTP', { timeout: 60_000 }, () => {
  let host: OrganisationHost;
  let served: ServedPeople;
  beforeAll(async () => {
    host = await organisationHost();
    served = await servedPeople(host);
  }, 60_000);
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
  });

  test('somebody who was invited comes in, once, and is signed out again', async () => {
    const { people, origin, provider } = served;
    const { link } = await people.invite(null, { address: 'Ann@Example.org', name: 'Ann', roles: ['member'] });
    expect(link).toMatch(new RegExp(`^${origin}/join#[\\w-]{43}$`, 'u'));
    const token = link.split('#')[1] ?? '';
    const ann = newVisitor(origin);
    expect((await ann.post('/api/sign-in/invitation', { token })).json).toMatchObject({
      name: 'Ann',
      roles: ['member'],
    });
    expect((await ann.get('/api/overview')).status).toBe(401);
    const back = await ann.throughProvider(token);
    expect([back.status, back.headers.get('location')]).toEqual([302, '/']);
    const cookie = back.headers.getSetCookie().find((one) => one.startsWith(`${SESSION}=`)) ?? '';
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    expect((await ann.get('/api/session')).json).toMatchObject({
      person: { address: 'ann@example.org', state: 'active' },
      organisation: 'Harbour Careers',
      provider: 'Harbour login',
    });
    expect((await ann.get('/api/overview')).status).toBe(200);

    const again = newVisitor(origin);
    provider.subject = 'somebody else';
    expect((await again.post('/api/sign-in/invitation', { token })).status).toBe(401);
    expect((await again.throughProvider(token)).headers.get('location')).toBe('/?trouble=not-signed-in');
    expect(again.cookies.has(SESSION)).toBe(false);

    const stolen = ann.cookies.get(SESSION) ?? '';
    expect((await ann.post('/api/session/end')).json).toMatchObject({ person: null });
    again.cookies.set(SESSION, stolen);
    expect((await again.get('/api/overview')).status).toBe(401);
    provider.subject = 'subject of ann@example.test';
    expect((await ann.throughProvider()).headers.get('location')).toBe('/');
    expect((await ann.get('/api/overview')).status).toBe(200);
  });

  test('an ID token that is wrong in anything lets nobody in', async () => {
    const ann = await served.join('ben@example.org', 'member');
    await ann.post('/api/session/end');
    for (const forged of FORGERIES) {
      served.provider.forged = forged;
      expect([forged, (await ann.throughProvider()).headers.get('location')]).toEqual([
        forged,
        '/?trouble=not-signed-in',
      ]);
      expect(ann.cookies.has(SESSION)).toBe(false);
      const { rows } = await served.people.audit({ what: 'sign-in-failed' });
      expect(rows[0]).toMatchObject({ who: null, detail: { how: 'provider', why: 'wrong-answer' } });
    }
    served.provider.forged = null;
    expect((await ann.throughProvider()).headers.get('location')).toBe('/');
  });

  test('who comes back from the provider is told what helps them, and a provider that is away keeps nobody else out', async () => {
    const { people, origin, provider } = served;
    const stranger = newVisitor(origin);
    const trouble = async (invitation?: string): Promise<string | null> =>
      (await stranger.throughProvider(invitation)).headers.get('location');
    provider.subject = 'nobody that is known here';
    expect(await trouble()).toBe('/?trouble=unknown-identity');
    const hal = await served.join('hal@example.org', 'member');
    const { link } = await people.invite(null, { address: 'ivy@example.org', name: 'Ivy', roles: ['member'] });
    expect(await trouble(link.split('#')[1])).toBe('/?trouble=identity-taken');
    provider.declines = true;
    expect(await trouble()).toBe('/?trouble=provider-declined');
    provider.declines = false;
    provider.broken = true;
    for (let tries = 0; tries < 25; tries += 1) expect(await trouble()).toBe('/?trouble=provider-away');
    provider.broken = false;
    await hal.post('/api/session/end');
    expect((await hal.throughProvider()).headers.get('location')).toBe('/');
  });

  test('a sign-in ends in the browser that began it, with its own state, once, and nowhere but here', async () => {
    const { origin } = served;
    const ann = await served.join('cem@example.org', 'member');
    await ann.post('/api/session/end');
    const [victim, attacker] = [newVisitor(origin), newVisitor(origin)];
    // The way back of somebody else's sign-in, opened by a victim: nobody is signed in as the attacker.
    const way = await attacker.agreeAtProvider();
    expect((await victim.get(way, FROM_ELSEWHERE)).headers.get('location')).toBe('/?trouble=not-signed-in');
    await victim.agreeAtProvider();
    expect((await victim.get(way, FROM_ELSEWHERE)).headers.get('location')).toBe('/?trouble=not-signed-in');
    const mine = await attacker.agreeAtProvider();
    const further = await attacker.get(`${mine}&redirect=https://evil.example&next=//evil.example`, FROM_ELSEWHERE);
    expect(further.headers.get('location')).toBe('/');
    expect((await attacker.get(mine, FROM_ELSEWHERE)).headers.get('location')).toBe('/?trouble=not-signed-in');
    for (const path of ['//evil.example', '/\\evil.example', '/%2F%2Fevil.example', '/?trouble=https://evil.example']) {
      const answer = await attacker.get(`${origin}${path}`, FROM_ELSEWHERE);
      expect(answer.headers.get('location') ?? '').not.toContain('evil');
    }
  });

  test('nobody brings a session along, and each sign-in is a new one', async () => {
    const ann = await served.join('dora@example.org', 'member');
    const first = ann.cookies.get(SESSION) ?? '';
    await ann.throughProvider();
    const second = ann.cookies.get(SESSION) ?? '';
    expect(second).not.toBe(first);
    const other = newVisitor(served.origin);
    other.cookies.set(SESSION, first);
    expect((await other.get('/api/overview')).status).toBe(401);
    other.cookies.set(SESSION, 'A'.repeat(43));
    await other.throughProvider();
    expect(other.cookies.get(SESSION)).not.toBe('A'.repeat(43));
    expect((await ann.get('/api/own-sign-in')).json).toMatchObject({ sessions: 2, linked: true, passkeys: [] });
    await other.post('/api/own-sign-in/end-all');
    expect((await ann.get('/api/overview')).status).toBe(401);
    // Nothing of a token is in the database.
    const { rows } = await served.people.audit({});
    expect(JSON.stringify(rows)).not.toContain(second);
  });

  test('the sign-in of the organisation can be given up where there is another way in, and only there', async () => {
    const ann = await served.join('kit@example.org', 'member');
    const last = await ann.post('/api/own-sign-in/unlink');
    expect([last.status, last.json]).toMatchObject([409, { error: { code: 'not-ready' } }]);
    await pastTheStore(served.place.owner, (client) =>
      client.query(
        `insert into passkey (id, person, public_key, counter, transports, added_at) values ('k', $1, '', 0, '[]', 1)`,
        [ann.id],
      ),
    );
    expect((await ann.post('/api/own-sign-in/unlink')).json).toMatchObject({ linked: false });
    expect((await served.people.audit({ what: 'unlinked' })).rows).toHaveLength(1);
    await ann.post('/api/session/end');
    expect((await ann.throughProvider()).headers.get('location')).toBe('/?trouble=unknown-identity');
  });

  test('a session ends by itself: when nobody uses it, and after a week', async () => {
    const ann = await served.join('eve@example.org', 'member');
    served.later(11 * HOUR);
    expect((await ann.get('/api/overview')).status).toBe(200);
    served.later(11 * HOUR);
    expect((await ann.get('/api/overview')).status).toBe(200);
    served.later(12 * HOUR);
    expect((await ann.get('/api/overview')).status).toBe(401);
    await ann.throughProvider();
    for (let hours = 0; hours < 7 * 24; hours += 6) {
      expect((await ann.get('/api/overview')).status).toBe(200);
      served.later(6 * HOUR);
    }
    expect((await ann.get('/api/overview')).status).toBe(401);
  });

  test('only requests of our own pages write, to our own name', async () => {
    const { origin } = served;
    const ann = await served.join('finn@example.org', 'member');
    const me = { name: 'Mallory', addresses: [], signature: '' };
    const tries: readonly Readonly<Record<string, string>>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      { host: 'evil.example' },
      { 'x-forwarded-host': new URL(origin).host, host: 'evil.example' },
    ];
    for (const headers of tries) {
      const answer = await ann.post('/api/organisation/people', me, headers);
      expect([headers, answer.status]).toEqual([headers, 'host' in headers ? 421 : 403]);
    }
    const bare = await fetch(`${origin}/api/session/end`, { method: 'POST', headers: { origin } });
    expect(bare.status).toBe(403);
    const read = await ann.get('/api/overview', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' });
    expect(read.status).toBe(403);
    expect((await ann.get('/api/overview', FROM_ELSEWHERE)).status).toBe(403);
    expect((await ann.get('/api/overview')).status).toBe(200);
    const port = new URL(origin).port;
    expect((await fetch(`http://127.0.0.1:${port}/api/session`)).status).toBe(421);
  });

  test('too much is told to wait: a person, and whoever tries to get in, from where they really are', async () => {
    await using limited = await servedPeople(host, { mostAMinute: 20, proxies: 1 });
    const gus = await limited.join('gus@example.org', 'member');
    const statuses: number[] = [];
    for (let tries = 0; tries < 25; tries += 1) statuses.push((await gus.get('/api/own-sign-in')).status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    const slow = await gus.get('/api/own-sign-in');
    expect(Number(slow.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(slow.json).toMatchObject({
      error: { code: 'too-many', message: expect.stringContaining('Nothing was lost') },
    });

    const stranger = newVisitor(limited.origin);
    const guess = (from: string) =>
      stranger.post('/api/sign-in/invitation', { token: 'A'.repeat(43) }, { 'x-forwarded-for': from });
    for (let tries = 0; tries < 20; tries += 1) expect((await guess('203.0.113.9')).status).toBe(401);
    // What is written further left was written by whoever asks.
    const refused = await guess('198.51.100.1, 203.0.113.9');
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await guess('203.0.113.10')).status).toBe(401);
    limited.later(11 * 60_000);
    expect((await guess('203.0.113.9')).status).toBe(401);
  });

  test('a page speaks what was chosen, also before somebody is signed in and when another page sent them here', async () => {
    const webDir = await folder();
    await writeFile(join(webDir, 'index.html'), '<html lang="en"><title>Ajar</title></html>');
    await using other = await servedPeople(host, { webDir });
    const spoken = async (visitor: Pick<typeof stranger, 'get'>, headers: Readonly<Record<string, string>> = {}) =>
      (await visitor.get('/', { 'accept-language': 'en', 'sec-fetch-mode': 'navigate', ...headers })).headers.get(
        'content-language',
      );
    const stranger = newVisitor(other.origin);
    expect(await spoken(stranger)).toBe('en');
    await stranger.put('/api/session/language', { language: 'de' });
    expect(await spoken(stranger)).toBe('de');
    const cleo = await other.join('cleo@example.org', 'counsellor');
    await cleo.put('/api/session/language', { language: 'fr' });
    expect(await spoken(cleo)).toBe('fr');
    const ann = await other.join('ann@example.org', 'member');
    await ann.put('/api/language', { language: 'fr' });
    expect(await spoken(ann)).toBe('fr');
    // A link elsewhere brings no session along, but what was chosen.
    ann.cookies.delete(SESSION);
    expect(await spoken(ann, { 'sec-fetch-site': 'cross-site' })).toBe('fr');
    const back = await other.join('ben@example.org', 'member');
    await back.put('/api/session/language', { language: 'de' });
    expect(await spoken(back)).toBe('de');
    await back.put('/api/language', { language: null });
    expect(await spoken(back)).toBe('en');
  });

  test('a page opens also for a member whose key does not', async () => {
    const webDir = await folder();
    await writeFile(join(webDir, 'index.html'), '<html lang="en"><title>Ajar</title></html>');
    await using other = await servedPeople(host, { webDir });
    const gwen = await other.join('gwen@example.org', 'member');
    await pastTheStore(other.place.owner, (client) =>
      client.query('update member set wrapped_key = null where id = $1', [gwen.id]),
    );
    expect((await gwen.get('/', { 'sec-fetch-mode': 'navigate' })).status).toBe(200);
    expect((await gwen.get('/api/overview')).status).toBe(404);
  });
});
