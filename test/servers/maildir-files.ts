import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SystemUser } from './server-folder.ts';

let count = 0;

/** Where Dovecot keeps a folder of a user (Maildir++): `Archive/2026` is `.Archive.2026`. */
export function maildirOf(root: string, user: string, folder: string): string {
  const maildir = join(root, 'mail', user, 'Maildir');
  return folder === 'INBOX' ? maildir : join(maildir, `.${folder.replaceAll('/', '.')}`);
}

/** Writes messages as files of a Maildir, as a delivery agent does, and returns their names. */
export function fillMaildir(
  maildir: string,
  messages: readonly (Uint8Array | string)[],
  owner: SystemUser | undefined,
): readonly string[] {
  const own = (path: string): void => {
    if (owner !== undefined) chownSync(path, owner.uid, owner.gid);
  };
  for (const part of ['cur', 'new', 'tmp']) {
    const made = mkdirSync(join(maildir, part), { recursive: true, mode: 0o700 });
    for (
      let path = made === undefined ? '' : join(maildir, part);
      path.length >= (made?.length ?? 1);
      path = join(path, '..')
    )
      own(path);
  }
  return messages.map((message) => {
    count += 1;
    const name = `1790000000.M${count}P1.test`;
    const path = join(maildir, 'new', name);
    writeFileSync(path, message);
    own(path);
    return name;
  });
}
