import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { accountStateOf } from '../packages/app/src/account/account-state.ts';
import { openMailSources } from '../packages/app/src/mailbox/open-mail-sources.ts';
import { openAjar } from '../packages/app/src/service/open-ajar.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import { openStore } from '../packages/app/src/store/open-store.ts';
import type { Dovecot } from './servers/dovecot.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { isMissing, present } from './servers/missing.ts';
import { imapProfile } from './support/imap-profile.ts';
import type { ImapProfile } from './support/imap-profile.ts';
import { DEMO_FILE } from './support/many-demos.ts';
import { snapshot } from './support/snapshot.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const USER = 'tamsin@tamsinorrey.example';
const TODAY = Date.UTC(2026, 10, 16);
const MBOX = fileURLToPath(DEMO_FILE);

test.skipIf(isMissing(findDovecot()))(
  'an account tells the same as the same mail in a file, and again to a newer reader',
  async () => {
    await using folder = await temporaryFolder();
    await using dovecot = present(await startDovecot());
    const user = dovecot.addUser(USER);
    await fillWithDemo(dovecot);
    await using profile = await imapProfile(dovecot, user, { folder: folder.path, now: TODAY });
    const result = await sync(profile.context);
    expect(result.accounts).toEqual([
      { address: USER, read: result.read, added: result.added, trouble: null, shutFolders: null },
    ]);
    expect(result.complete).toBe(true);
    expect(result.rejections).toBeGreaterThan(15);

    await mkdir(join(folder.path, 'mbox'));
    const file = join(folder.path, 'mbox', 'ajar.db');
    {
      await using ajar = await openAjar({ store: { file }, now: () => TODAY });
      const scanned = await ajar.scan([MBOX], { me: [USER] });
      expect({ read: result.read, added: result.added }).toEqual({ read: scanned.read, added: scanned.added });
    }
    await using store = await openStore({ file });
    const [ofFile, ofAccount] = [await everything(store), await everything(profile.store)];
    expect(ofAccount.rows).toEqual(ofFile.rows);
    expect(ofAccount.kept).toEqual(ofFile.kept);
    const told = await snapshot(profile.file, TODAY);
    expect(told).toEqual(await snapshot(file, TODAY));

    // A newer reader goes over all of it again: what the older one got wrong is put right, and nothing is there twice.
    await asReadByAnOlderReader(profile);
    expect(await everything(profile.store)).not.toEqual(ofAccount);
    expect(await sync(profile.context)).toMatchObject({ read: result.read, added: 0 });
    expect(await everything(profile.store)).toEqual(ofAccount);
    expect(await snapshot(profile.file, TODAY)).toEqual(told);
    expect(await sync(profile.context)).toMatchObject({ read: 0, added: 0 });
  },
);

async function fillWithDemo(dovecot: Dovecot): Promise<void> {
  const { sources } = await openMailSources([MBOX]);
  for (const source of sources) {
    for await (const { raw } of source.open({ onSkip: () => {} })) dovecot.fill(USER, 'INBOX', [Uint8Array.from(raw)]);
  }
}

async function asReadByAnOlderReader({ store, account }: ImapProfile): Promise<void> {
  await store.write(async (transactor) => {
    const [stored] = await transactor.accounts();
    if (stored === undefined) throw new Error('no account');
    await transactor.putAccount({ ...stored, state: JSON.stringify({ ...accountStateOf(stored), readerVersion: 0 }) });
    const [place] = await transactor.placesIn(account.id, 'INBOX');
    await transactor.renewVerdicts([{ key: place?.messageKey ?? '', verdict: 'unsure', cue: null }]);
  });
}

/** Every message and what is kept of it, by key; where it lies differs, and so do line ends, and so the size. */
async function everything(store: Awaited<ReturnType<typeof openStore>>) {
  return store.read(async (reader) => {
    const around = await reader.messagesAround({ addresses: [USER], domains: [], since: -1, limit: 100_000 });
    const keys = around.map((row) => row.key).toSorted();
    const rows = around.map(({ key, verdict, cue, date, subject, refs }) => ({
      key,
      verdict,
      cue,
      date,
      subject,
      refs,
    }));
    const kept = await reader.kept(keys);
    return {
      rows: rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      kept: kept
        .map(({ key, hasHtml, message }) => ({ key, hasHtml, text: message.text }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    };
  });
}
