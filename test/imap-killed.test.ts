import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { Random } from '../bench/corpus/random.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { isMissing, present } from './servers/missing.ts';
import { imapProfile } from './support/imap-profile.ts';
import type { ImapProfile } from './support/imap-profile.ts';
import { MailMaker } from './support/mail-maker.ts';
import type { SyncOrder } from './support/sync-process.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const PROCESS = fileURLToPath(new URL('./support/sync-process.ts', import.meta.url));
const OWNER = 'reader@home.example';
const KILLS = 8;

test.skipIf(isMissing(findDovecot()))(
  `reading that was killed ${KILLS} times ends up as reading in one go`,
  { timeout: 300_000 },
  async () => {
    await using folder = await temporaryFolder();
    await using dovecot = present(await startDovecot());
    const user = dovecot.addUser(OWNER);
    const maker = new MailMaker(4, OWNER);
    dovecot.fill(
      OWNER,
      'INBOX',
      Array.from({ length: 3_000 }, () => maker.incoming().raw),
    );
    const { host, imapsPort, certificate } = dovecot;
    const order: SyncOrder = { dovecot: { host, imapsPort, certificate }, user, folder: folder.path };

    await mkdir(join(folder.path, 'whole'));
    await using whole = await imapProfile(dovecot, user, { folder: join(folder.path, 'whole') });
    const startedAt = performance.now();
    await sync(whole.context);
    const inOneGo = performance.now() - startedAt;

    const random = new Random(6);
    for (let kills = 0; kills < KILLS; kills += 1) {
      const child = spawn(process.execPath, ['--conditions=ajar-source', PROCESS, JSON.stringify(order)]);
      await once(child.stdout, 'data');
      await Promise.race([wait(inOneGo * random.next() * 0.4), once(child, 'exit')]);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    await using killed = await imapProfile(dovecot, user, { folder: folder.path });
    await sync(killed.context);
    expect(await killed.store.check()).toEqual([]);
    expect(await known(killed)).toEqual(await known(whole));
  },
);

async function known({ store, account }: ImapProfile) {
  return store.read(async (reader) => {
    const places = await reader.placesIn(account.id, 'INBOX');
    const keys = places.map((place) => place.messageKey);
    const events = await reader.events();
    return {
      places,
      rows: await reader.messages(keys),
      kept: await reader.kept(keys),
      rejections: (await reader.rejections()).map(({ id }) => [id, events.get(id)?.map((event) => event.kind)]),
      count: await reader.countMessages(),
    };
  });
}
