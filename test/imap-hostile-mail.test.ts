import { expect, test } from 'vitest';

import { sync } from '../packages/app/src/service/sync/sync.ts';
import { findDovecot, startDovecot } from './servers/dovecot.ts';
import { isMissing, present } from './servers/missing.ts';
import { imapProfile } from './support/imap-profile.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const USER = 'reader@example.org';

function mail(id: string, more: string, body: string): string {
  return `From: Ann <ann@sender.example>\nTo: ${USER}\nDate: Mon, 16 Nov 2026 10:00:00 +0000\nMessage-ID: <${id}@sender.example>\nSubject: Your application\n${more}\n${body}`;
}

const NO =
  'Dear Reader,\n\nthank you for applying. We have decided to go ahead with another candidate.\n\nKind regards,\nAnn\n';

const HOSTILE: Readonly<Record<string, string>> = {
  'ten thousand parts': mail(
    'parts',
    'Content-Type: multipart/mixed; boundary=b\n',
    `${'--b\nContent-Type: text/plain; charset=utf-8; name="a"\nContent-Disposition: attachment; filename="abc.txt"; size=3\n\nx\n'.repeat(12_000)}--b--\n`,
  ),
  'ten thousand parts with long names': mail(
    'names',
    'Content-Type: multipart/mixed; boundary=b\n',
    `${`--b\nContent-Type: text/plain; charset=utf-8; name="${'a'.repeat(1_000)}"\nContent-Disposition: attachment; filename="${'abc'.repeat(300)}.txt"\n\nx\n`.repeat(10_000)}--b--\n`,
  ),
  'nine megabytes of receivers': mail(
    'to',
    `Cc: ${'someone@where.example, '.repeat(4_000)}x@y.example\n`.repeat(110),
    NO,
  ),
  'nine megabytes of references': mail(
    'refs',
    `References:${' <aaaaaaaaaaaaaaaaaaaaaaaa@where.example>\n'.repeat(230_000)}`,
    NO,
  ),
};

test.skipIf(isMissing(findDovecot())).each(Object.keys(HOSTILE))(
  'one mail with %s keeps nothing else from being read',
  async (what) => {
    await using folder = await temporaryFolder();
    await using dovecot = present(await startDovecot());
    const user = dovecot.addUser(USER);
    await dovecot.deliver(USER, HOSTILE[what] ?? '');
    await dovecot.deliver(USER, mail('no', '', NO));
    await using profile = await imapProfile(dovecot, user, { folder: folder.path });
    const result = await sync(profile.context);
    expect(result.accounts[0]?.trouble).toBeNull();
    expect(result.rejections).toBeGreaterThanOrEqual(1);
  },
);
