import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ENGINES } from '../../store/testing/engines.ts';
import { pastTheStore } from '../../store/testing/past-the-store.ts';
import { moveProfile } from '../move-profile.ts';
import { openAjar } from '../open-ajar.ts';
import { myAnswer } from '../testing/letters.ts';
import { afterRestore } from './after-restore.ts';
import { erasedIn } from './erased.ts';
import { initOrganisation } from './init-organisation.ts';
import { openOrganisation } from './open-organisation.ts';
import { organisationHost } from '../testing/organisation-with.ts';
import type { OrganisationHost } from '../testing/organisation-with.ts';
import { aNo } from '../testing/profile-with.ts';
import { folder, LIGHTHOUSE, only, read } from '../testing/read-letters.ts';

const [, { missing }] = ENGINES;

describe.skipIf(missing !== null)('an organisation', { timeout: 60_000 }, () => {
  let host: OrganisationHost;
  beforeAll(async () => {
    host = await organisationHost();
  }, 60_000);
  afterAll(() => host[Symbol.asyncDispose]());

  test('works for each member as a profile of one does, also when two got the very same letter', async () => {
    await using organisation = await (await host.newPlace()).open();
    const ann = await organisation.member((await organisation.addMember({ name: 'Ann' })).id);
    const ben = await organisation.member((await organisation.addMember({ name: 'Ben' })).id);
    await read(ann, aNo(), myAnswer());
    expect((await ben.list()).length).toBe(0);
    await read(ben, aNo());
    const [hers, his] = [await ann.show(await only(ann)), await ben.show(await only(ben))];
    expect([hers.status, his.status]).toEqual(['waiting', 'to-decide']);
    const draft = await ben.draft(his.id);
    await ben.saveDraft(draft.id, draft.text.replace('Tom', 'Thomas'));
    expect((await ann.show(hers.id)).drafts).toEqual([]);
    await ben.close(his.id);
    expect((await ann.show(hers.id)).status).toBe('waiting');
    expect(await ben.doctor()).toContainEqual(expect.objectContaining({ name: 'Store', ok: true }));
    await ann.forget();
    expect([(await ann.list()).length, (await ben.list()).length]).toEqual([0, 1]);
    await read(ann, aNo());
    expect((await ann.list()).length).toBe(1);
  });

  test('is searched by words that the database does not know', async () => {
    await using organisation = await (await host.newPlace()).open();
    const ajar = await organisation.member((await organisation.addMember({ name: 'Ann' })).id);
    await read(
      ajar,
      aNo({ text: 'Dear Tom,\n\nUnfortunately we chose somebody from the lighthouse. 落選 Grüße\n\nAnn Lee' }),
    );
    const found = async (search: string): Promise<number> => (await ajar.page({ search })).rows.length;
    for (const there of ['lighthouse', 'ligh', 'LIGHTH', '"the lighthouse"', '落選', 'gruß', 'l'])
      expect([there, await found(there)]).toEqual([there, 1]);
    for (const not of ['house', '"ligh"', '"lighthouse the"', 'org:lighthouse', '選落', 'lighthouses'])
      expect([not, await found(not)]).toEqual([not, 0]);
  });

  test('lets go of the letters of noes that are long settled, and of nothing else', async () => {
    const old = aNo({ id: 'old', date: 'Wed, 22 Nov 2023 10:00:00 -0500', text: LIGHTHOUSE });
    const place = await host.newPlace();
    await using organisation = await place.open({ now: () => Date.parse('2026-11-26T12:00:00Z') });
    const { id } = await organisation.addMember({ name: 'Ann' });
    const ajar = await organisation.member(id);
    await read(ajar, old, aNo({ text: LIGHTHOUSE }));
    const before = await ajar.list();
    expect(await organisation.dropLetters(id)).toBe(0);
    expect(await organisation.retention(24)).toBe(24);
    expect([await organisation.dropLetters(id), await organisation.dropLetters(id)]).toEqual([1, 0]);
    await read(ajar, old);
    expect((await ajar.page({ search: 'lighthouse' })).rows.length).toBe(1);
    const after = await ajar.list();
    expect(after.map((row) => row.because === null)).toEqual([false, true]);
    expect(after.map((row) => ({ ...row, because: '' }))).toEqual(before.map((row) => ({ ...row, because: '' })));
    const shown = await ajar.show(after[1]?.id ?? '');
    expect([shown.thread.map(({ text }) => text), shown.marks]).toEqual([[''], []]);
    await expect(organisation.retention(0)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await organisation.retention('never')).toBe(null);
  });

  test('erases a member with proof, and nobody else', async () => {
    const place = await host.newPlace();
    await using organisation = await place.open({ now: () => 1_000 });
    await using elsewhere = await place.open();
    const [ann, ben] = [await organisation.addMember({ name: 'Ann' }), await organisation.addMember({ name: 'Ben' })];
    for (const { id } of [ann, ben]) await read(await organisation.member(id), aNo(), myAnswer());
    const stillOpen = await elsewhere.member(ann.id);
    const proof = await organisation.eraseMember(ann.id, 'admin-7');
    expect(proof).toMatchObject({ at: 1_000, askedBy: 'admin-7', rows: { message: 2, rejection: 1, kept_message: 2 } });
    expect(await organisation.erasures()).toEqual([proof]);
    expect(JSON.stringify(proof)).not.toContain(ann.id);
    expect((await organisation.members()).map(({ id }) => id)).toEqual([ben.id]);
    await expect(organisation.member(ann.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(organisation.eraseMember(ann.id, 'admin-7')).rejects.toMatchObject({ code: 'not-found' });
    // Another process that has her open still can put nothing back.
    await expect(read(stillOpen, aNo({ id: 'late' }))).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('erased meanwhile') as string,
    });
    expect((await (await organisation.member(ben.id)).list()).length).toBe(1);
    await pastTheStore(place.owner, async (client) => {
      const { rows } = await client.query(`select sum(rows)::int as left from rows_of_member('${ann.id}')`);
      expect(rows).toEqual([{ left: 0 }]);
    });
  });

  test('lets go again of whoever was erased after a backup was made', async () => {
    const place = await host.newPlace();
    await using organisation = await place.open();
    const [ann, ben] = [await organisation.addMember({ name: 'Ann' }), await organisation.addMember({ name: 'Ben' })];
    await read(await organisation.member(ann.id), aNo());
    const backup = await pastTheStore(place.owner, async (client) => {
      await client.query(
        `insert into person (id, address, name, state, added_at) values ('c1', 'c@x.example', 'Cleo', 'invited', 1)`,
      );
      return (await client.query<{ mark: string }>(`select key_mark as mark from member where id = '${ann.id}'`))
        .rows[0]?.mark;
    });
    const proof = await organisation.eraseMember(ann.id, 'admin-7');
    expect(proof.keyMark).toBe(backup);
    await expect(organisation.erasePerson('nobody', 'admin-7')).rejects.toMatchObject({ code: 'not-found' });
    await organisation.erasePerson('c1', 'admin-7');
    const erased = erasedIn(JSON.stringify(await organisation.erased()));
    expect(erased).toEqual({ keys: [{ mark: backup, askedBy: 'admin-7' }], people: ['c1'] });
    expect(erasedIn('[]')).toBe(null);
    // As a backup has it: somebody with that key, and the person.
    const again = await organisation.addMember({ name: 'Ann' });
    await read(await organisation.member(again.id), aNo());
    await pastTheStore(place.owner, async (client) => {
      await client.query(
        `insert into person (id, address, name, state, added_at) values ('c1', 'c@x.example', 'Cleo', 'invited', 1)`,
      );
      await client.query(`update member set key_mark = '${backup ?? ''}' where id = '${again.id}'`);
    });
    expect(await afterRestore(organisation, erased ?? { keys: [], people: [] })).toMatchObject({
      erasedAgain: 2,
      members: 1,
    });
    expect((await organisation.members()).map(({ id }) => id)).toEqual([ben.id]);
    expect((await organisation.erasures()).map(({ askedBy }) => askedBy)).toEqual(['admin-7', 'admin-7']);
  });

  test('lets nobody into a copy by what may have ended since it was made', async () => {
    const place = await host.newPlace();
    await using organisation = await place.open();
    await pastTheStore(place.owner, async (client) => {
      await client.query(
        `insert into person (id, address, name, state, added_at) values ('c1', 'c@x.example', 'Cleo', 'active', 1)`,
      );
      await client.query(`insert into session (token_hash, person, began_at, seen_at) values ('s', 'c1', 1, 1)`);
      for (const [hash, used] of [
        ['open', 'null'],
        ['used', '1'],
      ])
        await client.query(
          `insert into invitation (token_hash, person, made_at, usable_from, expires_at, used_at) values ('${hash}', 'c1', 1, 1, 9, ${used})`,
        );
    });
    const nobody = { keys: [], people: [] };
    expect(await afterRestore(organisation, nobody)).toMatchObject({ copy: false, sessionsEnded: 0 });
    await pastTheStore(place.owner, (client) =>
      client.query(`update ${organisation.work.place.schema}.home set mark = 'elsewhere'`),
    );
    expect(await afterRestore(organisation, nobody)).toMatchObject({
      copy: true,
      lettersHeld: 0,
      sessionsEnded: 1,
      invitationsEnded: 1,
    });
    await pastTheStore(place.owner, async (client) => {
      expect((await client.query('select token_hash from session')).rows).toEqual([]);
      expect((await client.query('select token_hash from invitation')).rows).toEqual([{ token_hash: 'used' }]);
      expect((await client.query('select who, what from audit')).rows).toEqual([{ who: null, what: 'restored' }]);
    });
    expect(await afterRestore(organisation, nobody)).toMatchObject({ copy: false, sessionsEnded: 0 });
  });

  test('takes a profile in and gives it out again, row by row the same', async () => {
    const place = await host.newPlace();
    await using organisation = await place.open();
    const at = await folder();
    const [own, back] = [{ file: join(at, 'own.db') }, { file: join(at, 'back.db') }];
    {
      await using ajar = await openAjar({ store: own });
      await read(ajar, aNo(), aNo({ id: 'no-2' }), myAnswer());
    }
    const { id } = await organisation.addMember({ name: 'Ann' });
    const other = await organisation.addMember({ name: 'Ben' });
    await pastTheStore(place.owner, (client) =>
      client.query(
        `insert into person (id, address, name, state, added_at) values ('${id}', 'a@x.example', 'Ann', 'invited', 1)`,
      ),
    );
    await expect(organisation.moveIn(id, own, () => undefined)).rejects.toMatchObject({
      code: 'not-ready',
      message: expect.stringContaining('Ann has not signed in yet') as string,
    });
    await pastTheStore(place.owner, (client) => client.query('update person set seen_at = 2'));
    const moved = await organisation.moveIn(id, own, () => undefined);
    expect((await (await organisation.member(id)).list()).length).toBe(2);
    expect((await (await organisation.member(other.id)).list()).length).toBe(0);
    await expect(organisation.moveIn(id, own, () => undefined)).rejects.toMatchObject({ code: 'bad-input' });
    expect((await organisation.moveOut(id, back, () => undefined)).rows).toEqual(moved.rows);
    await pastTheStore(place.owner, async (client) => {
      expect((await client.query('select who, what, whom from audit order by seq')).rows).toEqual([
        { who: null, what: 'add', whom: id },
        { who: null, what: 'add', whom: other.id },
        { who: null, what: 'move-in', whom: id },
        { who: null, what: 'export', whom: id },
      ]);
    });
    await using ajar = await openAjar({ store: back });
    expect((await ajar.list()).length).toBe(2);
    await expect(
      moveProfile({ url: place.owner }, { file: join(at, 'all.db') }, () => undefined),
    ).rejects.toMatchObject({ code: 'bad-input' });
  });

  test('is set up by an owner who is no superuser, once the role is there', async () => {
    const { owner } = await host.newPlace();
    const [plain, app] = [new URL(owner), new URL(owner)];
    plain.username = 'plain_owner';
    app.username = 'plain_app';
    for (const url of [plain, app]) url.searchParams.set('schema', 'plain');
    const run = (statement: string): Promise<unknown> => pastTheStore(owner, (client) => client.query(statement));
    await run('create role plain_owner login; grant create on database postgres to plain_owner');
    await expect(initOrganisation(plain.href, app.href)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('There is no role "plain_app" yet') as string,
    });
    await run('create role plain_app login');
    expect(await initOrganisation(plain.href, app.href)).toMatchObject({ role: 'plain_app', roleMade: false });
    await using organisation = await openOrganisation({ url: app.href, masterKey: 'ab'.repeat(32) });
    const { id } = await organisation.addMember({ name: 'Ann' });
    await read(await organisation.member(id), aNo());
    expect((await organisation.eraseMember(id, 'admin-7')).rows).toMatchObject({ rejection: 1 });
    await expect(initOrganisation(plain.href, plain.href)).rejects.toMatchObject({ code: 'bad-input' });
  });

  test('is opened by no role that could see past the policies, and by nobody as their own profile', async () => {
    const place = await host.newPlace();
    await expect(place.open({ url: place.owner })).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('superuser') as string,
    });
    await pastTheStore(place.owner, async (client) => {
      await client.query('create role half_owner login; grant half_owner to ajar_app');
      await client.query('alter table draft owner to half_owner');
    });
    await expect(place.open()).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('act for their owner') as string,
    });
    await pastTheStore(place.owner, (client) => client.query('revoke half_owner from ajar_app'));
    // Whoever makes roles makes themselves any of them (before PostgreSQL 16), and whoever runs programs there anything.
    for (const [give, take] of [
      ['alter role ajar_app createrole', 'alter role ajar_app nocreaterole'],
      ['grant pg_execute_server_program to ajar_app', 'revoke pg_execute_server_program from ajar_app'],
    ] as const) {
      await pastTheStore(place.owner, (client) => client.query(give));
      await expect(place.open()).rejects.toMatchObject({ code: 'bad-input' });
      await pastTheStore(place.owner, (client) => client.query(take));
    }
    await (await place.open())[Symbol.asyncDispose]();
    for (const url of [place.owner, place.app])
      await expect(openAjar({ store: { url } })).rejects.toMatchObject({ code: 'bad-input' });
  });
});
