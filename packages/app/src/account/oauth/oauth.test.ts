/** Signing in with a provider, at a real one on this machine. */
import { inspect } from 'node:util';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startOAuthServer } from '../../../../../test/servers/oauth.ts';
import type { OAuthServer } from '../../../../../test/servers/oauth.ts';
import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import type { Account } from '../account.ts';
import { openSecrets } from '../secrets/open-secrets.ts';
import type { SecretStore } from '../secrets/secret-store.ts';
import { signIn } from '../sign-in.ts';
import { authorizeByCode } from './authorize-by-code.ts';
import { authorizeInBrowser } from './authorize-in-browser.ts';
import { issuerOf } from './issuer-of.ts';
import { ISSUERS } from './issuers.ts';
import { renew } from './renew.ts';
import type { OAuthClient, Tokens } from './tokens.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const now = (): number => NOW;
const KEY = 'a-key-that-is-long-enough-to-be-one-0123';
const LOGIN = 'ann@example.test';

let oauth: OAuthServer;
let client: OAuthClient;

const atOnce = (): Promise<void> => Promise.resolve();
/** A clock that many minutes later. */
const at = (minutes: number) => (): number => NOW + minutes * 60_000;
const inBrowser = async () => authorizeInBrowser(await issuerOf(oauth.issuer), client, LOGIN, now);
const failureOf = async (tokens: Promise<Tokens>): Promise<Error> => {
  const error: unknown = await tokens.then(
    () => null,
    (e) => e,
  );
  if (!(error instanceof Error)) throw new Error('it should have failed');
  return error;
};
const account = (): Account => ({
  id: 'one',
  address: LOGIN,
  name: '',
  user: LOGIN,
  imap: { host: 'localhost', port: 993, security: 'tls' },
  smtp: { host: 'localhost', port: 465, security: 'tls' },
  signIn: { kind: 'oauth', issuer: oauth.issuer, clientId: oauth.clientId },
  trusted: null,
  filesSent: false,
});
const signedIn = async (secrets: SecretStore): Promise<Tokens> => {
  const begun = await inBrowser();
  await fetch(begun.url);
  const tokens = await begun.tokens;
  await secrets.set('one', 'tokens', JSON.stringify(tokens));
  return tokens;
};

describe('signing in with a provider', { timeout: 30_000 }, () => {
  beforeEach(async () => {
    oauth = await startOAuthServer();
    client = { issuer: oauth.issuer, clientId: oauth.clientId, clientSecret: null };
  });
  afterEach(() => oauth[Symbol.asyncDispose]());

  test('in the browser: PKCE, state, one answer, and a page that says it is done', async () => {
    const begun = await inBrowser();
    const url = new URL(begun.url);
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    expect(url.searchParams.get('login_hint')).toBe(LOGIN);
    expect(url.searchParams.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    // Somebody else on this machine knocks first, with another state: it changes nothing.
    const stranger = await fetch(`${url.searchParams.get('redirect_uri') ?? ''}/?code=mine&state=other`);
    expect(stranger.status).toBe(404);
    // No address at all: it would end the program if it threw.
    expect((await fetch(`${url.searchParams.get('redirect_uri') ?? ''}//`)).status).toBe(404);
    const page = await fetch(begun.url, { headers: { 'accept-language': 'fr-CA, en;q=0.5' } });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Vous pouvez fermer cette fenêtre');
    const tokens = await begun.tokens;
    expect(oauth.accessTokens.has(tokens.accessToken)).toBe(true);
    expect(tokens.expiresAt).toBe(NOW + 3_600_000);
    expect(tokens.refreshToken).toMatch(/^refresh-/u);
  });

  test('in the browser: declined, given up, a wrong client', async () => {
    oauth.declines = true;
    // The language that was chosen goes before the browser's.
    const declined = await authorizeInBrowser(await issuerOf(oauth.issuer), client, LOGIN, now, 'de');
    const failed = failureOf(declined.tokens);
    expect(await (await fetch(declined.url)).text()).toContain('Sie wurden nicht angemeldet');
    expect((await failed).message).toContain('the sign-in was declined (access_denied)');
    oauth.declines = false;
    const given = await inBrowser();
    const over = failureOf(given.tokens);
    given.giveUp();
    expect((await over).message).toContain('The sign-in was not finished. Nothing was changed');
    oauth.clientSecret = 'the-secret-of-the-client';
    client = { ...client, clientSecret: 'a-wrong-one-that-nobody-may-see' };
    const wrong = await inBrowser();
    const refused = failureOf(wrong.tokens);
    await fetch(wrong.url);
    expect(await refused).toMatchObject({ code: 'sign-in-needed', message: expect.stringContaining('client id') });
    expect(inspect(await refused, { depth: 9 })).not.toContain('a-wrong-one');
    client = { ...client, clientSecret: oauth.clientSecret };
    const right = await inBrowser();
    await fetch(right.url);
    expect((await right.tokens).accessToken).toMatch(/^access-/u);
  });

  test('with a typed code: waits as long as it is told, slower when asked to', async () => {
    oauth.device.push('authorization_pending', 'slow_down', 'authorization_pending', 'granted');
    const pauses: number[] = [];
    const pause = (ms: number): Promise<void> => {
      pauses.push(ms);
      return Promise.resolve();
    };
    const begun = await authorizeByCode(await issuerOf(oauth.issuer), client, now, pause);
    expect(begun).toMatchObject({ userCode: 'WDJB-MJHT', url: `${oauth.issuer}/type` });
    expect((await begun.tokens).accessToken).toMatch(/^access-/u);
    expect(pauses).toEqual([5000, 5000, 10_000, 10_000]);
  });

  test('with a typed code: a line that breaks is got over, asking more seldom each time', async () => {
    oauth.device.push('authorization_pending', 'drop', 'busy', 'drop', 'drop', 'slow_down', 'drop', 'granted');
    const pauses: number[] = [];
    const pause = (ms: number): Promise<void> => {
      pauses.push(ms / 1000);
      return Promise.resolve();
    };
    const begun = await authorizeByCode(await issuerOf(oauth.issuer), client, now, pause);
    expect((await begun.tokens).accessToken).toMatch(/^access-/u);
    expect(pauses).toEqual([5, 5, 10, 20, 40, 60, 10, 20]);
  });

  test('with a typed code: one that nobody answers about runs out', async () => {
    oauth.broken = true;
    let passed = 0;
    const pause = (ms: number): Promise<void> => {
      passed += ms;
      return Promise.resolve();
    };
    const begun = await authorizeByCode(await issuerOf(oauth.issuer), client, () => now() + passed, pause);
    expect((await failureOf(begun.tokens)).message).toContain('The code was not typed in time');
    expect(passed).toBeLessThan(700_000);
  });

  test('with a typed code: too late, declined, given up', async () => {
    const issuer = await issuerOf(oauth.issuer);
    oauth.device.push('expired_token');
    const late = await authorizeByCode(issuer, client, now, atOnce);
    expect((await failureOf(late.tokens)).message).toContain('the code was not typed in time (expired_token)');
    oauth.device.push('access_denied');
    const declined = await authorizeByCode(issuer, client, now, atOnce);
    expect((await failureOf(declined.tokens)).message).toContain('declined');
    const given = await authorizeByCode(issuer, client, now);
    given.giveUp();
    expect((await failureOf(given.tokens)).message).toContain('The code was not typed in time');
    await expect(authorizeByCode(ISSUERS.google, client, now)).rejects.toThrow('Google takes no typed code for mail');
  });

  test('an issuer is a known name or an https address, and says itself what it can', async () => {
    expect((await issuerOf(oauth.issuer)).device).toBe(true);
    expect((await issuerOf('microsoft')).scope).toContain('offline_access');
    for (const bad of ['http://issuer.example', 'ftp://issuer.example', 'issuer'])
      await expect(issuerOf(bad)).rejects.toMatchObject({ code: 'bad-input' });
    await oauth[Symbol.asyncDispose]();
    await expect(issuerOf(oauth.issuer)).rejects.toMatchObject({ code: 'server-away' });
    oauth = await startOAuthServer();
  });

  describe('an account that signed in', () => {
    test('shows its token while it lasts, renews it before it ends, and keeps the new refresh token', async () => {
      await using folder = await temporaryFolder();
      const secrets = openSecrets({ folder: folder.path, key: KEY });
      const first = await signedIn(secrets);
      expect(await signIn(account(), secrets, now)).toEqual({
        kind: 'token',
        user: LOGIN,
        accessToken: first.accessToken,
      });
      const asked = oauth.asked.length;
      expect(asked).toBe(1);
      // Several at once, as several processes: one renewal, for the old refresh token is good for once.
      const many = [1, 2, 3, 4].map(() => openSecrets({ folder: folder.path, key: KEY }));
      const shown = await Promise.all(many.map((one) => signIn(account(), one, at(56))));
      expect(new Set(shown.map((one) => (one.kind === 'token' ? one.accessToken : '')))).toHaveLength(1);
      expect(oauth.asked).toHaveLength(asked + 1);
      expect(await signIn(account(), secrets, at(300))).toMatchObject({ kind: 'token' });
      expect(oauth.asked).toHaveLength(asked + 2);
    });

    test('is told to sign in again when the provider takes it no more, and to wait when it is away', async () => {
      await using folder = await temporaryFolder();
      const secrets = openSecrets({ folder: folder.path, key: KEY });
      await expect(signIn(account(), secrets, now)).rejects.toMatchObject({ code: 'sign-in-needed' });
      const first = await signedIn(secrets);
      oauth.broken = true;
      await expect(signIn(account(), secrets, at(60))).rejects.toMatchObject({
        code: 'server-away',
        message: expect.stringContaining('cannot be reached to sign in'),
      });
      oauth.broken = false;
      oauth.revoked = true;
      const error = await signIn(account(), secrets, at(60)).then(
        () => null,
        (e: unknown) => e,
      );
      expect(error).toMatchObject({
        code: 'sign-in-needed',
        message:
          'ann@example.test has to be signed in again: the provider no longer takes what it gave before. What was read so far is kept.',
      });
      expect(inspect(error, { depth: 9 })).not.toContain(first.refreshToken);
      expect(await renew(client, 'made-up', NOW)).toEqual({ kind: 'over' });
    });
  });
});
