/** Passwords behind the keychain of a desktop, a real one: what `ajar` keeps there, finds again, and takes out again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { startAccountServers } from '../packages/app/src/service/testing/account-servers.ts';
import { findKeychain, inDesktopSession } from './servers/desktop-session.ts';
import { findDovecot } from './servers/dovecot.ts';
import { isMissing } from './servers/missing.ts';
import { AJAR, NODE } from './support/ajar-program.ts';
import { ended } from './support/letter-place.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const ADDRESS = 'ann@example.test';

test.skipIf(isMissing(findKeychain()) || isMissing(findDovecot()))(
  'a password is kept behind the keychain, in no file, and is gone when all is forgotten',
  { timeout: 120_000 },
  async () => {
    await using servers = await startAccountServers(ADDRESS);
    await using folder = await temporaryFolder();
    await using keychain = await temporaryFolder();
    const { AJAR_SECRET_KEY: _key, AJAR_PASSPHRASE: _words, AJAR_DATABASE_URL: _url, ...rest } = process.env;
    const env = { ...rest, AJAR_HOME: folder.path, NO_COLOR: '1', COLUMNS: '120' };
    const inSession = (line: string) =>
      ended(inDesktopSession(keychain.path, ['sh', '-c', line, 'sh', NODE, AJAR], env));
    const at = (name: string): string => join(folder.path, name);
    await writeFile(at('trusted.pem'), servers.wanted.trusted ?? '');
    await writeFile(at('password'), servers.password);
    const { imap, smtp } = servers.wanted;
    const places = `--imap localhost:${imap.port} --smtp localhost:${smtp.port}/starttls --trust ${at('trusted.pem')}`;
    const added = await inSession(`"$1" "$2" account add ${ADDRESS} ${places} --password-stdin < ${at('password')}`);
    expect(added).toMatchObject({ code: 0, out: expect.stringContaining('signed in; not read yet') as string });
    expect((await readFile(at('default/secrets.enc'))).includes(servers.password)).toBe(false);

    // The session has ended, as at the end of a day; the next one opens the keychain again.
    const next = await inSession(`"$1" "$2" account test ${ADDRESS} && "$1" "$2" doctor`);
    expect(next).toMatchObject({ code: 0, out: expect.stringContaining('the keychain of this system') as string });

    const forgotten = await inSession('"$1" "$2" forget --yes');
    expect(forgotten).toMatchObject({ code: 0, out: expect.stringContaining('Deleted:') as string });
  },
);
