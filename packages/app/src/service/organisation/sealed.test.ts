import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ENGINES } from '../../store/testing/engines.ts';
import { pastTheStore } from '../../store/testing/past-the-store.ts';
import { organisationHost } from '../testing/organisation-with.ts';
import type { OrganisationHost } from '../testing/organisation-with.ts';
import { aNo } from '../testing/profile-with.ts';
import { LIGHTHOUSE, only, read } from '../testing/read-letters.ts';

const [, { missing }] = ENGINES;

describe.skipIf(missing !== null)('what an organisation keeps sealed', { timeout: 60_000 }, () => {
  let host: OrganisationHost;
  beforeAll(async () => {
    host = await organisationHost();
  }, 60_000);
  afterAll(() => host[Symbol.asyncDispose]());

  test('keeps nothing that a letter says readable in any table', async () => {
    const place = await host.newPlace();
    await using organisation = await place.open();
    const member = await organisation.addMember({ name: 'Ann' });
    const ajar = await organisation.member(member.id);
    await read(ajar, aNo({ text: LIGHTHOUSE }));
    await ajar.setMe({ name: 'Thaddeus', addresses: ['tom@abara.example'], signature: 'Quaysider' });
    const draft = await ajar.draft(await only(ajar));
    await ajar.approve(draft.id, draft.text);
    await pastTheStore(place.owner, async (client) => {
      const tables = await client.query<{ name: string }>(
        'select tablename as name from pg_tables where schemaname = current_schema()',
      );
      for (const { name } of tables.rows) {
        const { rows } = await client.query<{ row: string }>(
          `select t::text || ' ' || encode(coalesce(to_jsonb(t)::text, '')::bytea, 'escape') as row from "${name}" as t`,
        );
        const all = rows.map(({ row }) => row).join('\n');
        for (const word of [
          'lighthouse',
          'somebody',
          'Your application',
          'Ann Lee',
          'Thaddeus',
          'Quaysider',
          'Dear',
          'onsider',
        ])
          expect([name, word, all.includes(word)]).toEqual([name, word, false]);
        const hex = Buffer.from('lighthouse').toString('hex');
        expect([name, all.includes(hex)]).toEqual([name, false]);
      }
    });
  });

  test('opens no row that was changed, or put in the place of another', async () => {
    const place = await host.newPlace();
    await using organisation = await place.open();
    const ids = [
      (await organisation.addMember({ name: 'Ann' })).id,
      (await organisation.addMember({ name: 'Ben' })).id,
    ];
    const [ann = '', ben = ''] = ids;
    for (const id of ids) {
      const ajar = await organisation.member(id);
      await ajar.setMe({ name: id, addresses: ['tom@abara.example'], signature: '' });
      await read(ajar, aNo(), aNo({ id: 'no-2' }));
    }
    const trouble = async (...statements: readonly string[]): Promise<string> => {
      await pastTheStore(place.owner, async (client) => {
        for (const statement of statements) await client.query(statement);
      });
      const store = (await (await organisation.member(ann)).doctor()).find(({ ok }) => !ok);
      return store?.detail ?? '';
    };
    expect(await trouble()).toBe('');
    const other = `update reading a set reading = b.reading from reading b where a.member = '${ann}' and b.member = '${ben}' and a.key = b.key`;
    expect(await trouble(other)).toContain('"reading" does not open with this member\'s key');
    await expect(
      (await organisation.member(ann)).show((await (await organisation.member(ben)).list())[0]?.id ?? ''),
    ).rejects.toMatchObject({ code: 'unreadable' });
    // Of one member, one letter in the place of the other.
    const swapped = `update kept_message a set message = b.message from kept_message b where a.member = '${ben}' and b.member = '${ben}' and a.key < b.key`;
    await pastTheStore(place.owner, (client) => client.query(swapped));
    expect((await (await organisation.member(ben)).doctor()).some(({ ok }) => !ok)).toBe(true);
  });

  test('says what is wrong with a master key, and changes it without touching the mail', async () => {
    const place = await host.newPlace();
    const next = randomBytes(32).toString('base64');
    const { id } = await (async () => {
      await using organisation = await place.open();
      const member = await organisation.addMember({ name: 'Ann' });
      await read(await organisation.member(member.id), aNo());
      return member;
    })();
    await expect(place.open({ masterKey: 'short' })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(place.open({ masterKey: next })).rejects.toMatchObject({
      code: 'secrets-locked',
      message: expect.stringContaining('another master key') as string,
    });
    {
      await using both = await place.open({ masterKey: next, masterKeysBefore: [place.masterKey] });
      expect(await both.rewrapKeys()).toEqual({ count: 1, damaged: [] });
      expect(await both.rewrapKeys()).toEqual({ count: 0, damaged: [] });
    }
    await expect(place.open()).rejects.toMatchObject({ code: 'secrets-locked' });
    await using organisation = await place.open({ masterKey: next });
    expect((await (await organisation.member(id)).list()).length).toBe(1);
    const another = await organisation.addMember({ name: 'Ben' });
    const swapped = `update member set wrapped_key = (select wrapped_key from member where id = '${id}') where id = '${another.id}'`;
    await pastTheStore(place.owner, (client) => client.query(swapped));
    await expect(organisation.member(another.id)).rejects.toMatchObject({ code: 'secrets-locked' });
    // One that does not open is named, and keeps no other from being wrapped anew.
    const last = { masterKey: randomBytes(32).toString('hex'), masterKeysBefore: [next] };
    await using changing = await place.open(last);
    expect(await changing.rewrapKeys()).toMatchObject({ count: 1, damaged: [{ member: another.id }] });
    expect((await (await changing.member(id)).list()).length).toBe(1);
  });
});
