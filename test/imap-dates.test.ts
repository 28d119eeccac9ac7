import { expect, test } from 'vitest';

import { examineHere } from '../packages/app/src/service/scan/examine-here.ts';
import { sync } from '../packages/app/src/service/sync/sync.ts';
import { list } from '../packages/app/src/service/use-cases.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { isMissing, present } from './servers/missing.ts';
import { imapProfile } from './support/imap-profile.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const USER = 'reader@example.org';
const MINUTE = 60_000;
/** What the clock of a writer says. */
const DATES: Readonly<Record<string, string>> = {
  future: 'Date: Mon, 05 Jan 2099 10:00:00 +0000\n',
  epoch: 'Date: Thu, 01 Jan 1970 00:00:00 +0000\n',
  none: '',
  spring: 'Date: Mon, 02 Mar 2026 10:00:00 +0100\n',
};

function letter(name: string): string {
  return `From: Ann <ann@${name}.example>\nTo: ${USER}\nSubject: Your application\nMessage-ID: <${name}@x.example>\n${DATES[name] ?? ''}\nDear Reader,\n\nthank you for applying. Unfortunately, we have decided to go ahead with another candidate.\n\nAnn\n`;
}

test.skipIf(isMissing(findDovecot()))(
  'a no with a date that cannot be came when its server says, and is the same message as in a file',
  async () => {
    await using folder = await temporaryFolder();
    await using dovecot = present(await startDovecot());
    const user = dovecot.addUser(USER);
    const since = Date.now() - MINUTE;
    const letters = Object.keys(DATES).map((name) => letter(name));
    dovecot.fill(USER, 'INBOX', letters);
    await using profile = await imapProfile(dovecot, user, { folder: folder.path, now: null });
    await sync(profile.context);
    const noes = await list(profile.context);
    const when = new Map(noes.map(({ from, receivedAt }) => [/@(\w+)/u.exec(from)?.[1], Date.parse(receivedAt ?? '')]));
    expect(when.get('spring')).toBe(Date.UTC(2026, 2, 2, 9));
    for (const name of ['future', 'epoch', 'none']) {
      expect(when.get(name), name).toBeGreaterThan(since);
      expect(when.get(name), name).toBeLessThan(Date.now() + MINUTE);
    }
    const keys = await profile.store.read((reader) => reader.placesIn('one', 'INBOX'));
    const inFiles = letters.map((text) => {
      const raw = Buffer.from(text);
      return examineHere({ raw, size: raw.length, position: '', folder: '', consumed: 0 }, '', [USER]).row.key;
    });
    expect(keys.map(({ messageKey }) => messageKey).toSorted()).toEqual(inFiles.toSorted());
  },
);
