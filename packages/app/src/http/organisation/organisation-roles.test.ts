import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findPostgres } from '../../../../../test/servers/find-postgres.ts';
import { isMissing } from '../../../../../test/servers/missing.ts';
import type { SharedNoView, SharedRowView, ShareView } from '../../service/organisation/people-views.ts';
import { organisationHost } from '../../service/testing/organisation-with.ts';
import type { OrganisationHost } from '../../service/testing/organisation-with.ts';
import { aNo } from '../../service/testing/profile-with.ts';
import { pastTheStore } from '../../store/testing/past-the-store.ts';
import { apiRoutes } from '../api-routes.ts';
import { servedPeople } from './testing/served-people.ts';
import type { ServedPeople } from './testing/served-people.ts';
import { newVisitor } from './testing/visitor.ts';
import type { Visitor } from './testing/visitor.ts';

type Joined = Visitor & { readonly id: string };

const SECRET = 'harbour clerk';

describe.skipIf(isMissing(findPostgres()))('who sees what in an organisation', { timeout: 60_000 }, () => {
  let host: OrganisationHost;
  let served: ServedPeople;
  let [ann, ben, cleo, dan]: readonly [Joined?, Joined?, Joined?, Joined?] = [];

  const somebody = (person: Joined | undefined): Joined => {
    if (person === undefined) throw new Error('Nobody joined.');
    return person;
  };

  beforeAll(async () => {
    host = await organisationHost();
    served = await servedPeople(host, { mostAMinute: 100_000 });
    ann = await served.join('ann@example.org', 'member');
    ben = await served.join('ben@example.org', 'member');
    cleo = await served.join('cleo@example.org', 'counsellor');
    dan = await served.join('dan@example.org', 'administrator');
  }, 60_000);
  afterAll(async () => {
    await served[Symbol.asyncDispose]();
    await host[Symbol.asyncDispose]();
  });

  /** A no of this member, with a draft. */
  const aNoOf = async (member: Joined, id: string): Promise<{ no: string; draft: string; message: string }> => {
    const ajar = await served.organisation.member(member.id);
    await ajar.addNo({ letter: aNo({ id }) });
    const [row] = await ajar.list({ search: SECRET });
    const draft = await ajar.draft(row?.id ?? '');
    const detail = await ajar.show(row?.id ?? '');
    return { no: detail.id, draft: draft.id, message: detail.messageKey };
  };

  test('no address leads a member to what is another’s', async () => {
    const [hers, his] = [somebody(ann), somebody(ben)];
    const ids = await aNoOf(hers, 'apart');
    const ajar = await served.organisation.member(hers.id);
    const before = JSON.stringify([await ajar.show(ids.no), await ajar.overview()]);
    const routes = apiRoutes(ajar).routes.filter(({ path, method }) => path.includes(':') && method !== 'ALL');
    expect(routes.length).toBeGreaterThan(30);
    const bodies = [
      {},
      { yes: true },
      { text: 'x' },
      { count: 3 },
      { when: 'now' },
      { outcome: 'offer' },
      { field: 'job' },
    ];
    for (const { path, method } of routes)
      for (const one of method === 'GET' ? Object.values(ids) : [ids.no, ids.draft]) {
        const address = `/api${path.replaceAll(/:\w+(\{[^}]*\})?/gu, one)}`;
        const answers =
          method === 'GET'
            ? [await his.get(address)]
            : await Promise.all(bodies.map((body) => his.post(address, body)));
        for (const { status, text } of answers) {
          expect([method, address, [400, 404, 409].includes(status)]).toEqual([method, address, true]);
          expect(text).not.toContain(SECRET);
        }
      }
    const batch = await his.post('/api/noes/batch', { ids: [ids.no], action: 'close' });
    expect(batch.json).toMatchObject({ changed: [] });
    expect((await his.get('/api/noes?search=harbour')).text).not.toContain(SECRET);
    expect((await his.get('/api/data/export')).status).toBe(200);
    expect(JSON.stringify([await ajar.show(ids.no), await ajar.overview()])).toBe(before);
    await ajar.forget();
  });

  test('roles see what is theirs and no more', async () => {
    const [member, counsellor, administrator] = [somebody(ann), somebody(cleo), somebody(dan)];
    const THEIRS = ['/api/overview', '/api/noes', '/api/shares', '/api/data/export', '/api/accounts'];
    const ADMINISTRATION = ['/api/organisation/people', '/api/organisation/counts', '/api/organisation/audit'];
    for (const path of [...THEIRS, ...ADMINISTRATION]) {
      expect([path, (await newVisitor(served.origin).get(path)).status]).toEqual([path, 401]);
      expect([path, (await counsellor.get(path)).status]).toEqual([path, 403]);
    }
    for (const path of THEIRS) expect([path, (await administrator.get(path)).status]).toEqual([path, 403]);
    for (const path of [...ADMINISTRATION, '/api/shared'])
      expect([path, (await member.get(path)).status]).toEqual([path, 403]);
    for (const path of ADMINISTRATION) expect([path, (await administrator.get(path)).status]).toEqual([path, 200]);
    const wish = { address: 'mallory@example.org', name: 'M', roles: ['administrator'] };
    expect((await member.post('/api/organisation/people', wish)).status).toBe(403);
    expect(
      (await member.post(`/api/organisation/people/${member.id}/roles`, { roles: ['administrator'] })).status,
    ).toBe(403);
    expect((await member.post('/api/scan', { paths: ['/etc/passwd'] })).status).toBe(403);
    expect((await member.post('/api/llm', {})).status).not.toBe(200);
    // What the server itself can reach in the clear is not for a member to ask.
    const asked = { address: 'ann@example.org', issuer: served.provider.issuer, clientId: 'ajar-client', device: true };
    expect((await member.post('/api/accounts/sign-in', asked)).status).toBe(403);
  });

  test('a counsellor sees what is shared, as it goes on, until it is taken back', async () => {
    const [member, other, counsellor] = [somebody(ann), somebody(ben), somebody(cleo)];
    const { no } = await aNoOf(member, 'shared');
    await aNoOf(other, 'kept');
    expect((await counsellor.get('/api/shared')).json).toEqual([]);
    const wish = { rejectionId: no, counsellor: counsellor.id, withDrafts: false };
    expect((await other.post('/api/shares', wish)).status).toBe(404);
    expect((await member.post('/api/shares', { ...wish, counsellor: other.id })).status).toBe(404);
    const shares = (await member.post('/api/shares', wish)).json as readonly ShareView[];
    expect(shares).toMatchObject([{ rejectionId: no, counsellor: { name: 'cleo' }, withDrafts: false, notes: [] }]);
    const [{ id } = { id: '' }] = shares;

    const rows = (await counsellor.get('/api/shared')).json as readonly SharedRowView[];
    expect(rows).toMatchObject([{ id, member: { name: 'ann' }, status: 'drafting' }]);
    const seen = (await counsellor.get(`/api/shared/${id}`)).json as SharedNoView;
    expect(seen.no.thread.map(({ text }) => text).join()).toContain(SECRET);
    expect(seen.no.drafts).toBeNull();
    await member.post(`/api/rejections/${no}/outcomes`, { outcome: 'feedback' });
    const renewed = (await counsellor.get(`/api/shared/${id}`)).json as SharedNoView;
    expect(renewed.no.outcomes).toMatchObject([{ outcome: 'feedback' }]);
    await member.post('/api/shares', { ...wish, withDrafts: true });
    expect(((await counsellor.get(`/api/shared/${id}`)).json as SharedNoView).no.drafts).toHaveLength(1);

    await counsellor.post(`/api/shared/${id}/notes`, { text: 'Ask for feedback, kindly.' });
    expect((await member.get(`/api/shares?no=${no}`)).json).toMatchObject([
      { notes: [{ text: 'Ask for feedback, kindly.' }] },
    ]);
    // What the counsellor sees is in none of the tables in the clear.
    await pastTheStore(served.place.owner, async (client) => {
      for (const table of ['shared_no', 'shared_note', 'audit', 'figure']) {
        const { rows: all } = await client.query<{ row: string }>(`select t::text as row from ${table} as t`);
        expect(all.map(({ row }) => Buffer.from(row).toString()).join()).not.toMatch(/harbour|kindly/iu);
      }
    });

    expect((await other.post(`/api/shares/${id}/end`)).status).toBe(404);
    expect((await member.post(`/api/shares/${id}/end`)).json).toEqual([]);
    expect((await counsellor.get('/api/shared')).json).toEqual([]);
    expect((await counsellor.get(`/api/shared/${id}`)).status).toBe(404);
    expect((await counsellor.post(`/api/shared/${id}/notes`, { text: 'Still there?' })).status).toBe(404);
  });

  test('who is a counsellor no more sees nothing, though it is shared still', async () => {
    const [member, administrator] = [somebody(ann), somebody(dan)];
    const emil = await served.join('emil@example.org', 'counsellor');
    const [row] = await (await served.organisation.member(member.id)).list();
    await member.post('/api/shares', { rejectionId: row?.id, counsellor: emil.id, withDrafts: false });
    expect((await emil.get('/api/shared')).json).toHaveLength(1);
    const roles = `/api/organisation/people/${emil.id}/roles`;
    // Past the routes, as the processes see it: a role that is gone is gone in the database.
    await administrator.post(roles, { roles: [] });
    expect((await emil.get('/api/shared')).status).toBe(403);
    expect(await served.people.sharedWithMe(emil.id)).toEqual([]);
    await administrator.post(roles, { roles: ['counsellor'] });
    expect((await emil.get('/api/shared')).json).toHaveLength(1);
    await administrator.post(`/api/organisation/people/${emil.id}/stop`);
    expect((await emil.get('/api/shared')).status).toBe(401);
    expect(await served.people.sharedWithMe(emil.id)).toEqual([]);
    expect((await emil.throughProvider()).headers.get('location')).toBe('/?trouble=not-signed-in');
  });

  test('the log has who did what to whom, and only grows', async () => {
    const administrator = somebody(dan);
    const { rows } = await served.people.audit({ limit: 500 });
    const done = rows.map(({ who, what, whom }) => `${who?.name ?? '-'} ${what} ${whom?.name ?? '-'}`);
    for (const line of [
      '- invite ann',
      'ann join -',
      'ann share cleo',
      'cleo view ann',
      'cleo note ann',
      'ann unshare cleo',
    ])
      expect(done).toContain(line);
    expect(done).toContain('ben export ben');
    expect(done).toContain('- sign-in-failed emil');
    expect(JSON.stringify(rows)).not.toMatch(/harbour|kindly/iu);
    const first = (await administrator.get('/api/organisation/audit')).json as { rows: readonly { seq: number }[] };
    expect(first.rows[0]?.seq).toBeGreaterThan(1);
    await pastTheStore(served.place.app, async (client) => {
      await expect(client.query('update audit set what = $1', ['x'])).rejects.toThrow('permission denied');
      await expect(client.query('delete from audit')).rejects.toThrow('permission denied');
    });
    await pastTheStore(served.place.owner, async (client) => {
      for (const statement of ["update audit set what = 'x'", 'delete from audit', 'truncate audit'])
        await expect(client.query(statement)).rejects.toThrow('the audit log only grows');
    });
  });

  test('somebody always administers, and who is erased is gone with everything', async () => {
    const administrator = somebody(dan);
    const path = `/api/organisation/people/${administrator.id}`;
    expect((await administrator.post(`${path}/roles`, { roles: ['member'] })).status).toBe(409);
    expect((await administrator.post(`${path}/stop`)).status).toBe(409);
    const fay = await served.join('fay@example.org', 'member');
    const { no } = await aNoOf(fay, 'erased');
    await fay.post('/api/shares', { rejectionId: no, counsellor: somebody(cleo).id, withDrafts: true });
    expect((await somebody(cleo).get('/api/shared')).json).toHaveLength(1);
    const left = await administrator.post(`/api/organisation/people/${fay.id}/erase`, { word: 'erase' });
    expect(left.text).not.toContain('fay@example.org');
    expect((await fay.get('/api/overview')).status).toBe(401);
    expect((await somebody(cleo).get('/api/shared')).json).toEqual([]);
    expect((await served.organisation.erasures()).at(-1)?.rows).toMatchObject({ rejection: 1, shared_no: 1 });
    const { rows } = await served.people.audit({ what: 'erase' });
    expect(rows[0]).toMatchObject({ who: { name: 'dan' }, whom: { id: fay.id, name: null } });
  });

  test('an administrator cannot come in as a member who is here: a new link waits, is told, and can be ended', async () => {
    const [member, administrator] = [somebody(ann), somebody(dan)];
    const again = async (): Promise<string> => {
      const wish = { address: 'ann@example.org', name: '', roles: [] };
      const made = (await administrator.post('/api/organisation/people', wish)).json as {
        link: string;
        usableFrom: string;
      };
      expect(Date.parse(made.usableFrom) - Date.parse('2026-11-26T12:00:00Z')).toBe(3 * 86_400_000);
      return made.link.split('#')[1] ?? '';
    };
    const token = await again();
    const thief = newVisitor(served.origin);
    expect((await thief.post('/api/sign-in/invitation', { token })).json).toMatchObject({ name: 'ann' });
    served.provider.subject = 'subject of dan, at home';
    expect((await thief.throughProvider(token)).headers.get('location')).toBe('/?trouble=not-signed-in');
    expect((await member.get('/api/session')).json).toMatchObject({ newLink: { usableFrom: expect.any(String) } });
    expect((await member.post('/api/own-sign-in/end-link')).json).toMatchObject({ newLink: null });
    expect((await thief.post('/api/sign-in/invitation', { token })).status).toBe(401);
    // Signing in ends it as well; and whoever lost everything comes in after the wait.
    const second = await again();
    served.provider.subject = 'subject of ann@example.org';
    await member.throughProvider();
    expect((await thief.post('/api/sign-in/invitation', { token: second })).status).toBe(401);
    const third = await again();
    served.later(3 * 86_400_000);
    served.provider.subject = 'a new account of ann';
    expect((await newVisitor(served.origin).throughProvider(third)).headers.get('location')).toBe('/');
  });
});
