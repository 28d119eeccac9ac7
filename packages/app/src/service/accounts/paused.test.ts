/** A password that stops being right, at real servers: how often they are knocked at, and how it goes on. */
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { findDovecot } from '../../../../../test/servers/dovecot.ts';
import { isMissing } from '../../../../../test/servers/missing.ts';
import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import type { Ajar } from '../ajar.ts';
import { openAjar } from '../open-ajar.ts';
import { startAccountServers } from '../testing/account-servers.ts';
import { aNo } from '../testing/profile-with.ts';

const ME = 'tom@abara.example';
const HOUR = 3_600_000;

async function approved(ajar: Ajar): Promise<string> {
  const [no] = await ajar.list();
  const { id, text } = await ajar.draft(no?.id ?? '', { intent: 'thank' });
  return (await ajar.approve(id, text)).id;
}

describe.skipIf(isMissing(findDovecot()))('an account whose password was changed', { timeout: 60_000 }, () => {
  test('knocks once at each server, waits for the user, and goes on with the new password', async () => {
    await using folder = await temporaryFolder();
    await using servers = await startAccountServers(ME);
    let now = Date.parse('2026-11-26T10:00:00+01:00');
    await using ajar = await openAjar({
      store: { file: join(folder.path, 'ajar.db') },
      secrets: { key: 'a-key-that-is-long-enough-to-be-one-0123' },
      now: () => now,
    });
    await servers.deliver(aNo());
    await ajar.addAccount({ ...servers.wanted, signIn: { kind: 'password', password: servers.password } });
    await ajar.sync();
    const draftId = await approved(ajar);
    await ajar.send(draftId, { when: 'now' });
    servers.setPassword('another one');
    now += HOUR;
    await ajar.runDue({ until: 'idle' });
    // Dovecot reads its passwords anew once a second.
    await expect
      .poll(async () => (await ajar.sync()).accounts[0]?.trouble?.code, { timeout: 30_000 })
      .toBe('sign-in-needed');

    for (let round = 0; round < 8; round += 1) {
      now += HOUR;
      await ajar.runDue({ until: 'idle' });
      const { accounts } = await ajar.sync();
      expect(accounts[0]?.trouble).toMatchObject({
        code: 'sign-in-needed',
        message: expect.stringContaining('The account is paused') as string,
      });
    }
    await expect.poll(() => servers.refused()).toBe(2);
    expect((await ajar.accounts())[0]?.state).toMatchObject({ kind: 'trouble', paused: 'all' });
    const [no] = await ajar.list();
    expect((await ajar.show(no?.id ?? '')).drafts[0]?.sending).toMatchObject({
      state: 'waiting',
      why: expect.stringContaining('Nothing has left; then it leaves by itself.') as string,
    });

    expect(await ajar.digest()).toMatchObject({
      news: true,
      counts: { paused: 1 },
      text: expect.stringMatching(/^1 mail account waits for you to sign in/u) as string,
    });

    // One more try that is asked for is one more knock, and changes nothing while it is refused.
    expect((await ajar.testAccount(ME)).state.paused).toBe('all');
    await expect.poll(() => servers.refused()).toBe(3);

    const stop = new AbortController();
    const watched = Promise.withResolvers<void>();
    const watching = ajar.watch(stop.signal, ({ trouble }) => {
      if (trouble === null) watched.resolve();
    });
    const again = await ajar.signIn(ME, { kind: 'password', password: 'another one' });
    expect(again.state).toMatchObject({ kind: 'well', paused: null, message: null });
    await ajar.runDue({ until: 'idle' });
    expect((await ajar.show(no?.id ?? '')).drafts[0]?.sending).toMatchObject({ state: 'sent' });
    await watched.promise;
    stop.abort();
    await watching;
    await expect.poll(() => servers.refused()).toBe(3);

    // What was right all along, and only refused for a while, is enough with one try.
    servers.setPassword('a third');
    await expect
      .poll(async () => (await ajar.sync()).accounts[0]?.trouble?.code, { timeout: 30_000 })
      .toBe('sign-in-needed');
    servers.setPassword('another one');
    expect((await ajar.sync()).accounts[0]?.trouble?.code).toBe('sign-in-needed');
    await expect.poll(async () => (await ajar.testAccount(ME)).state.paused, { timeout: 30_000 }).toBeNull();
    expect((await ajar.sync()).accounts[0]?.trouble).toBeNull();
  });
});
