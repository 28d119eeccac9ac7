import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { findDovecot } from '../../../../../test/servers/dovecot.ts';
import { isMissing } from '../../../../../test/servers/missing.ts';
import { temporaryFolder } from '../../../../../test/support/temporary-folder.ts';
import { openSecrets } from '../../account/secrets/open-secrets.ts';
import { openAjar } from '../open-ajar.ts';
import { startAccountServers } from '../testing/account-servers.ts';
import { aNo } from '../testing/profile-with.ts';

const ME = 'tom@abara.example';
const KEY = 'a-key-that-is-long-enough-to-be-one-0123';

describe.skipIf(isMissing(findDovecot()))('removing an account', { timeout: 60_000 }, () => {
  test('is all or nothing: refused it stays whole, and what was cut off in the middle is finished', async () => {
    await using folder = await temporaryFolder();
    await using servers = await startAccountServers(ME);
    let now = Date.parse('2026-11-26T10:00:00+01:00');
    const file = join(folder.path, 'ajar.db');
    await using ajar = await openAjar({ store: { file }, secrets: { key: KEY }, now: () => now });
    const secrets = openSecrets({ folder: folder.path, key: KEY });
    await servers.deliver(aNo());
    const signIn = { kind: 'password', password: servers.password } as const;
    const { id } = await ajar.addAccount({ ...servers.wanted, signIn });
    await ajar.sync();
    const [no] = await ajar.list();
    const draft = await ajar.draft(no?.id ?? '', { intent: 'thank' });
    await ajar.approve(draft.id, draft.text);
    await ajar.send(draft.id, { when: 'now' });
    await expect(ajar.removeAccount(ME)).rejects.toMatchObject({ code: 'conflict' });
    expect((await ajar.testAccount(ME)).state.kind).toBe('well');
    await ajar.withdrawApproval(draft.id);

    // The disk does not take the new file: as if the program had ended there.
    const inTheWay = join(folder.path, 'secrets.enc.new');
    await mkdir(join(inTheWay, 'something'), { recursive: true });
    await expect(ajar.removeAccount(ME)).rejects.toThrow();
    expect(await ajar.accounts()).toEqual([]);
    expect(await secrets.get(id, 'password')).toBe(servers.password);
    await rm(inTheWay, { recursive: true });
    now += 60_000;
    await ajar.runDue({ until: 'idle' });
    expect(await secrets.get(id, 'password')).toBeNull();
    expect((await readFile(file)).includes(servers.password)).toBe(false);

    // Added anew it is another account, and lets itself be removed as ever.
    const again = await ajar.addAccount({ ...servers.wanted, signIn });
    await ajar.removeAccount(ME);
    expect(await secrets.get(again.id, 'password')).toBeNull();
    now += 60_000;
    expect(await ajar.runDue({ until: 'idle' })).toBe(0);
  });
});
