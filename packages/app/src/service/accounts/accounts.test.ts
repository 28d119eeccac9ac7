/** Accounts at real servers, through the service. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findDovecot } from '../../../../../test/servers/dovecot.ts';
import { isMissing } from '../../../../../test/servers/missing.ts';
import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import type { Ajar } from '../ajar.ts';
import { openAjar } from '../open-ajar.ts';
import { startAccountServers } from '../testing/account-servers.ts';
import type { AccountServers } from '../testing/account-servers.ts';

const ADDRESS = 'ann@example.test';
const KEY = 'a-key-that-is-long-enough-to-be-one-0123';

const opened = (folder: string, secrets: { readonly key?: string } = { key: KEY }): Promise<Ajar> =>
  openAjar({ store: { file: join(folder, 'ajar.db') }, secrets });

describe.skipIf(isMissing(findDovecot()))('accounts', { timeout: 60_000 }, () => {
  let servers: AccountServers;
  beforeAll(async () => {
    servers = await startAccountServers(ADDRESS);
  });
  afterAll(() => servers[Symbol.asyncDispose]());

  const password = () => ({ kind: 'password', password: servers.password }) as const;

  test('an account is kept once both servers let it in, without any secret in the store', async () => {
    await using folder = await temporaryFolder();
    await using ajar = await opened(folder.path);
    const added = await ajar.addAccount({ ...servers.wanted, signIn: password() });
    expect(added).toMatchObject({
      address: ADDRESS,
      name: 'Ann Lee',
      signIn: 'password',
      provider: null,
      filesSent: false,
      state: { kind: 'never-read', lastSyncAt: null, message: null, paused: null, unreadable: 0 },
    });
    expect(await ajar.accounts()).toEqual([added]);
    expect((await ajar.overview()).me).toMatchObject({ name: 'Ann Lee', addresses: [ADDRESS] });
    expect(await ajar.testAccount(added.id.slice(0, 6))).toEqual(added);
    const files = await readdir(folder.path);
    expect(files).toContain('secrets.enc');
    for (const file of files) expect((await readFile(join(folder.path, file))).includes(servers.password)).toBe(false);
    expect(inspect(added, { depth: 9 })).not.toContain(servers.password);
  });

  test('nothing is kept when a server refuses, and the words say so', async () => {
    await using folder = await temporaryFolder();
    await using ajar = await opened(folder.path);
    const wrong = ajar.addAccount({ ...servers.wanted, signIn: { kind: 'password', password: 'wrong-one' } });
    await expect(wrong).rejects.toMatchObject({
      code: 'sign-in-needed',
      message: expect.stringMatching(/did not accept the sign-in of ann@example\.test[^]*Nothing was saved\.$/u),
    });
    const { trusted: _trusted, ...untrusting } = servers.wanted;
    await expect(ajar.addAccount({ ...untrusting, signIn: password() })).rejects.toMatchObject({ code: 'certificate' });
    for (const bad of [
      { address: 'no address' },
      { imap: { host: 'a b', port: 993, security: 'tls' } },
      { smtp: { host: 'localhost', port: 0, security: 'tls' } },
      { trusted: 'not a certificate' },
    ] as const)
      await expect(ajar.addAccount({ ...servers.wanted, ...bad, signIn: password() })).rejects.toMatchObject({
        code: 'bad-input',
      });
    expect(await ajar.accounts()).toEqual([]);
    expect(await readdir(folder.path)).not.toContain('secrets.enc');
  });

  test('where secrets cannot be kept, the account is not either', async () => {
    await using folder = await temporaryFolder();
    await using ajar = await opened(folder.path, { key: 'short' });
    await expect(ajar.addAccount({ ...servers.wanted, signIn: password() })).rejects.toThrow('too short to be a key');
    expect(await ajar.accounts()).toEqual([]);
  });

  test('adding it again changes it in place; another password is tried before it replaces the one that works', async () => {
    await using folder = await temporaryFolder();
    await using ajar = await opened(folder.path);
    const added = await ajar.addAccount({ ...servers.wanted, signIn: password() });
    const again = await ajar.addAccount({ ...servers.wanted, name: 'A. Lee', signIn: password() });
    expect(again).toMatchObject({ id: added.id, name: 'A. Lee' });
    const wrong = ajar.signIn(ADDRESS, { kind: 'password', password: 'wrong-one' });
    await expect(wrong).rejects.toThrow('The sign-in stays as it was.');
    expect((await ajar.testAccount(ADDRESS)).state.kind).toBe('never-read');
    expect(await ajar.signIn(ADDRESS, password())).toMatchObject({ id: added.id });
  });

  test('trouble is remembered until it is over, a lost key included', async () => {
    await using folder = await temporaryFolder();
    {
      await using ajar = await opened(folder.path);
      await ajar.addAccount({ ...servers.wanted, signIn: password() });
    }
    await using other = await opened(folder.path, { key: 'another-key-that-is-long-enough-to-be-one' });
    await expect(other.testAccount(ADDRESS)).rejects.toMatchObject({ code: 'secrets-locked' });
    await expect(other.removeAccount(ADDRESS)).rejects.toMatchObject({ code: 'secrets-locked' });
    expect(await other.accounts()).toHaveLength(1);
    expect(await other.doctor()).toContainEqual({
      name: 'Accounts',
      ok: true,
      detail: 'ann@example.test; passwords locked with AJAR_SECRET_KEY',
    });
  });

  test('removing one takes its secrets; forgetting takes all of them', async () => {
    await using folder = await temporaryFolder();
    await using ajar = await opened(folder.path);
    await ajar.addAccount({ ...servers.wanted, signIn: password() });
    await ajar.removeAccount(ADDRESS);
    expect(await ajar.accounts()).toEqual([]);
    await expect(ajar.removeAccount(ADDRESS)).rejects.toMatchObject({ code: 'not-found' });
    await ajar.addAccount({ ...servers.wanted, signIn: password() });
    await ajar.forget();
    expect(await ajar.accounts()).toEqual([]);
    expect(await readdir(folder.path)).not.toContain('secrets.enc');
  });
});
