import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findDovecot } from '../../../../test/servers/dovecot.ts';
import { isMissing } from '../../../../test/servers/missing.ts';
import { startOAuthServer } from '../../../../test/servers/oauth.ts';
import type { Ajar } from '../service/ajar.ts';
import { openAjar } from '../service/open-ajar.ts';
import { startAccountServers } from '../service/testing/account-servers.ts';
import type { AccountServers } from '../service/testing/account-servers.ts';
import { createApp } from './create-app.ts';
import { ownPage } from './testing/own-page.ts';

const HOST = '127.0.0.1:4556';

describe.skipIf(isMissing(findDovecot()))('accounts over HTTP', { timeout: 60_000 }, () => {
  let servers: AccountServers;
  let folder: string;
  let ajar: Ajar;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    servers = await startAccountServers('ann@example.test');
    folder = await mkdtemp(join(tmpdir(), 'ajar-http-account-'));
    const secrets = { key: 'a-key-that-is-long-enough-to-be-one-0123' };
    ajar = await openAjar({ store: { file: join(folder, 'ajar.db') }, secrets });
    app = createApp(ajar, { token: 'token', port: () => 4556, webDir: join(folder, 'web') });
  });
  afterAll(async () => {
    await ajar[Symbol.asyncDispose]();
    await servers[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const ask = async (method: string, path: string, body?: object) => {
    const response = await app.request(`http://${HOST}/api/accounts${path}`, {
      method,
      headers: { ...ownPage('token', 4556), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(text).not.toContain(servers.password);
    expect(text).not.toMatch(/access-|refresh-/u);
    return { status: response.status, body: JSON.parse(text) as unknown };
  };

  it('says what is known of an address', async () => {
    expect(await ask('POST', '/discover', { address: 'ann@icloud.com' })).toMatchObject({
      status: 200,
      body: {
        found: 'provider',
        provider: { id: 'icloud', waysIn: ['app-password'] },
        imap: { host: 'imap.mail.me.com' },
      },
    });
    expect((await ask('POST', '/discover', { address: 'ann' })).status).toBe(400);
  });

  it('adds, tries, signs in and removes an account', async () => {
    const signIn = { kind: 'password', password: servers.password };
    const wrong = await ask('POST', '', { ...servers.wanted, signIn: { ...signIn, password: 'wrong' } });
    expect(wrong).toMatchObject({ status: 409, body: { error: { code: 'sign-in-needed', field: 'password' } } });
    const nowhere = { ...servers.wanted.smtp, port: 1 };
    expect(await ask('POST', '', { ...servers.wanted, smtp: nowhere, signIn })).toMatchObject({
      status: 502,
      body: { error: { code: 'server-away', field: 'smtp' } },
    });
    const { trusted: _trusted, ...untrusting } = servers.wanted;
    expect(await ask('POST', '', { ...untrusting, signIn })).toMatchObject({
      status: 502,
      body: {
        error: {
          code: 'certificate',
          field: 'imap',
          message: expect.stringContaining('fingerprint'),
          certificate: { mayTrust: true },
        },
      },
    });
    const added = await ask('POST', '', { ...servers.wanted, signIn });
    expect(added).toMatchObject({ status: 200, body: { address: 'ann@example.test', state: { kind: 'never-read' } } });
    const { id } = added.body as { readonly id: string };
    expect(await ask('GET', '')).toMatchObject({ body: [{ id }] });
    expect(await ask('POST', `/${id}/test`)).toMatchObject({ status: 200, body: { state: { message: null } } });
    expect(await ask('POST', `/${id}/sign-in`, signIn)).toMatchObject({ status: 200, body: { id } });
    expect(await ask('POST', `/${id}/remove`)).toEqual({ status: 200, body: [] });
    expect((await ask('POST', `/${id}/test`)).status).toBe(404);
    expect((await ask('POST', '', { ...servers.wanted, signIn, secret: 1 })).status).toBe(400);
  });

  it('begins a sign-in with a provider and says how it stands', async () => {
    await using oauth = await startOAuthServer();
    const wish = { address: 'ann@example.test', issuer: oauth.issuer, clientId: oauth.clientId };
    const start = await ask('POST', '/sign-in', wish);
    const { id, url, userCode } = start.body as { readonly id: string; readonly url: string; readonly userCode: null };
    expect(userCode).toBeNull();
    expect(await ask('GET', `/sign-in/${id}`)).toEqual({ status: 200, body: { kind: 'waiting' } });
    const early = { ...servers.wanted, signIn: { kind: 'oauth', signInId: id } };
    expect(await ask('POST', '', early)).toMatchObject({ status: 409, body: { error: { code: 'not-ready' } } });
    await fetch(url);
    await ajar.signInFinished(id);
    expect(await ask('GET', `/sign-in/${id}`)).toEqual({ status: 200, body: { kind: 'done' } });
    expect((await ask('GET', '/sign-in/unknown')).status).toBe(404);
    const device = await ask('POST', '/sign-in', { ...wish, device: true });
    expect(device.body).toMatchObject({ userCode: 'WDJB-MJHT', url: `${oauth.issuer}/type` });
    expect((await ask('POST', '/sign-in', { address: 'ann@example.test' })).status).toBe(400);
  });
});
