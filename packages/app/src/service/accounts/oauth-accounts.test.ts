/** An account that signs in with its provider, at real servers that ask the provider about the token. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { findDovecot } from '../../../../../test/servers/dovecot.ts';
import { isMissing } from '../../../../../test/servers/missing.ts';
import { startOAuthServer } from '../../../../../test/servers/oauth.ts';
import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import { openAjar } from '../open-ajar.ts';
import { startAccountServers } from '../testing/account-servers.ts';

const ADDRESS = 'ann@example.test';

describe.skipIf(isMissing(findDovecot()))('an account with a provider', { timeout: 60_000 }, () => {
  test('is added with its token, renewed, told when it is over, and signed in once more', async () => {
    await using folder = await temporaryFolder();
    await using oauth = await startOAuthServer(ADDRESS);
    oauth.clientSecret = 'client-secret-that-nobody-may-see';
    await using servers = await startAccountServers(ADDRESS, oauth);
    let now = Date.now();
    await using ajar = await openAjar({
      store: { file: join(folder.path, 'ajar.db') },
      secrets: { key: 'a-key-that-is-long-enough-to-be-one-0123' },
      now: () => now,
    });
    const { clientId, clientSecret } = oauth;
    const start = await ajar.startSignIn({ address: ADDRESS, issuer: oauth.issuer, clientId, clientSecret });
    await fetch(start.url);
    expect(await ajar.signInFinished(start.id)).toEqual({ kind: 'done' });
    const signIn = { kind: 'oauth', signInId: start.id } as const;
    const added = await ajar.addAccount({ ...servers.wanted, signIn });
    expect(added).toMatchObject({ signIn: 'oauth', state: { kind: 'never-read' } });
    await expect(ajar.addAccount({ ...servers.wanted, signIn })).rejects.toMatchObject({ code: 'not-found' });

    // The first token is no longer taken, whatever its time: it is renewed, and nobody hears of it.
    oauth.accessTokens.clear();
    expect((await ajar.testAccount(ADDRESS)).state).toMatchObject({ kind: 'never-read', message: null });
    expect(oauth.asked.at(-1)).toMatchObject({ grant_type: 'refresh_token' });

    // Another provider is asked with the same client: the secret is not for it.
    await using other = await startOAuthServer(ADDRESS);
    const strange = await ajar.startSignIn({ address: ADDRESS, issuer: other.issuer, clientId });
    await fetch(strange.url);
    await ajar.signInFinished(strange.id);
    expect(other.asked).toHaveLength(1);
    expect(JSON.stringify(other.asked)).not.toContain(clientSecret);

    oauth.revoked = true;
    now += 3_600_000;
    expect((await ajar.testAccount(ADDRESS)).state).toMatchObject({
      kind: 'trouble',
      paused: 'all',
      message: expect.stringMatching(
        /^ann@example\.test has to be signed in again: the provider no longer takes what it gave before\. What was read so far is kept\. The account is paused.* signed in \(ajar account sign-in ann@example\.test\)/u,
      ),
    });
    oauth.revoked = false;
    const again = await ajar.startSignIn({ address: ADDRESS });
    await fetch(again.url);
    await ajar.signInFinished(again.id);
    const back = await ajar.signIn(ADDRESS, { kind: 'oauth', signInId: again.id });
    expect(back.state).toMatchObject({ kind: 'never-read', message: null, paused: null });

    const secrets = [
      clientSecret,
      ...oauth.accessTokens,
      ...oauth.asked.map((form) => form['refresh_token'] ?? clientSecret),
    ];
    for (const file of await readdir(folder.path)) {
      const bytes = await readFile(join(folder.path, file));
      for (const secret of secrets) expect(bytes.includes(secret), file).toBe(false);
    }
  });
});
