import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { SecretStore } from '../../account/secrets/secret-store.ts';
import { ENGINES } from '../../store/testing/engines.ts';
import { organisationAt } from '../../store/testing/organisation-url.ts';
import { pastTheStore } from '../../store/testing/past-the-store.ts';
import type { TestEngine } from '../../store/testing/test-engine.ts';
import { openShared } from '../../store/organisation/open-shared.ts';
import type { SharedStore } from '../../store/organisation/open-shared.ts';
import { newDataKey } from '../keys/data-key.ts';
import { masterKey } from '../keys/master-key.ts';
import { memberSeal } from '../keys/member-seal.ts';
import { addMember } from './add-member.ts';
import { memberSecrets } from './member-secrets.ts';

const [, { missing, start }] = ENGINES;

describe.skipIf(missing !== null)("a member's secrets", { timeout: 60_000 }, () => {
  let engine: TestEngine;
  let owner: string;
  let shared: SharedStore;
  let ann: SecretStore;
  let ben: SecretStore;
  beforeAll(async () => {
    engine = await start();
    const target = engine.newTarget();
    const urls = await organisationAt('url' in target ? target.url : '');
    owner = urls.owner;
    shared = await openShared(urls.app, 2);
    const master = masterKey(randomBytes(32).toString('hex'));
    [ann, ben] = await Promise.all([newSecrets(), newSecrets()]);
    async function newSecrets(): Promise<SecretStore> {
      const { id } = await addMember(shared.place, master, { name: 'Somebody', at: 1 });
      return memberSecrets(shared.place, id, memberSeal(id, newDataKey()));
    }
  }, 60_000);
  afterAll(async () => {
    await shared[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  test('are their own, sealed, and gone when deleted', async () => {
    expect(await ann.lockedBy()).toBe(null);
    await ann.set('a', 'password', 'hunter2');
    await ann.set('a', 'tokens', '{"t":1}');
    await ann.set('a', 'password', 'hunter3');
    await ben.set('a', 'password', 'other');
    expect([await ann.get('a', 'password'), await ben.get('a', 'password')]).toEqual(['hunter3', 'other']);
    expect([await ben.get('a', 'tokens'), await ann.get('b', 'password')]).toEqual([null, null]);
    expect(await ann.lockedBy()).toBe("the organisation's master key");
    await pastTheStore(owner, async (client) => {
      const { rows } = await client.query<{ sealed: Buffer }>('select sealed from account_secret');
      expect(rows.length).toBe(3);
      expect(rows.some(({ sealed }) => sealed.includes('hunter'))).toBe(false);
      await client.query(
        `update account_secret s set sealed = o.sealed from account_secret o where s.what = 'password' and o.what = 'password' and s.member <> o.member`,
      );
    });
    await expect(ann.get('a', 'password')).rejects.toMatchObject({ code: 'secrets-locked' });
    await ann.delete('a', 'password');
    expect([await ann.get('a', 'password'), await ann.get('a', 'tokens')]).toEqual([null, '{"t":1}']);
    await ann.deleteAll();
    expect(await ann.lockedBy()).toBe(null);
    expect(await ben.lockedBy()).not.toBe(null);
  });

  test('are renewed by one at a time, whatever holds the pool, and by others meanwhile', async () => {
    const events: string[] = [];
    const renew = (secrets: SecretStore, name: string): Promise<void> =>
      secrets.alone('sign-in-a', async () => {
        events.push(`${name} begins`);
        await secrets.set('a', 'tokens', name);
        expect(await secrets.get('a', 'tokens')).toBe(name);
        events.push(`${name} ends`);
      });
    // More than the pool has connections.
    await Promise.all(['1', '2', '3', '4'].map((name) => renew(ann, name)));
    for (let at = 0; at < events.length; at += 2)
      expect([events[at]?.split(' ')[0], events[at + 1]]).toEqual([
        events[at + 1]?.split(' ')[0],
        `${events[at]?.split(' ')[0] ?? ''} ends`,
      ]);
    await expect(ann.alone('sign-in-a', () => renew(ben, 'ben'))).resolves.toBeUndefined();
    await expect(ann.alone('sign-in-a', () => Promise.reject(new RangeError('on purpose')))).rejects.toThrow();
    await renew(ann, 'after');
  });
});
