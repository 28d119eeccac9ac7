/** `ajar account` as a process of its own, against real servers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAccountServers } from '../packages/app/src/service/testing/account-servers.ts';
import type { AccountServers } from '../packages/app/src/service/testing/account-servers.ts';
import { findDovecot } from './servers/dovecot.ts';
import { isMissing } from './servers/missing.ts';
import { AJAR, NODE } from './support/ajar-program.ts';

const ADDRESS = 'ann@example.test';
const PASSPHRASE = 'four words in a row';

describe.skipIf(isMissing(findDovecot()))('ajar account', () => {
  let servers: AccountServers;
  let folder = '';
  let env: NodeJS.ProcessEnv = {};
  let at: readonly string[] = [];

  beforeAll(async () => {
    servers = await startAccountServers(ADDRESS);
    folder = mkdtempSync(join(tmpdir(), 'ajar-account-'));
    const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, DBUS_SESSION_BUS_ADDRESS: _bus, ...rest } = process.env;
    env = { ...rest, AJAR_HOME: join(folder, 'home'), AJAR_PASSPHRASE: PASSPHRASE, NO_COLOR: '1', COLUMNS: '120' };
    writeFileSync(join(folder, 'trusted.pem'), servers.wanted.trusted ?? '');
    const { imap, smtp } = servers.wanted;
    at = ['--imap', `localhost:${imap.port}`, '--smtp', `127.0.0.1:${smtp.port}`];
  });
  afterAll(async () => {
    await servers[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const ajar = async (words: readonly string[], input = '', more: NodeJS.ProcessEnv = {}) => {
    const child = spawn(NODE, [AJAR, ...words], { env: { ...env, ...more }, cwd: folder, stdio: 'pipe' });
    child.stdin.end(input);
    const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    for (const secret of [servers.password, PASSPHRASE]) expect(`${out}${err}`).not.toContain(secret);
    return { out, err, status: Number(status) };
  };

  test('there is none at first, and what is missing is said', async () => {
    expect(await ajar(['account'])).toMatchObject({ status: 0, out: expect.stringContaining('No account yet.') });
    expect((await ajar(['account', 'add', ADDRESS, ...at])).err).toContain('A password is needed. Pipe it in');
    expect((await ajar(['account', 'add', ADDRESS, '--imap', 'x:1'])).err).toContain('It takes both');
    const gone = await ajar(['account', 'test', 'nobody@example.test']);
    expect(gone).toMatchObject({ status: 2, err: expect.stringContaining('There is no account') });
  });

  test('what to do before signing in is said for the large providers', async () => {
    const gmail = await ajar(['account', 'add', 'ann@gmail.com']);
    expect(gmail.status).toBe(2);
    expect(gmail.err).toContain('gmail.com belongs to Gmail or Google Workspace.');
    expect(gmail.err).toContain('2. Open https://myaccount.google.com/apppasswords and sign in.');
    const outlook = await ajar(['account', 'add', 'ann@outlook.com']);
    expect(outlook.err).toContain('for sending by default at the end of December 2026');
    expect(outlook.err).toContain('ajar account add ann@outlook.com --oauth microsoft --client-id ID');
  });

  test('a wrong password and a strange certificate are told in words, and nothing is saved', async () => {
    const add = ['account', 'add', ADDRESS, ...at, '--password-stdin'];
    const strange = await ajar(add, `${servers.password}\n`);
    expect(strange.status).toBe(2);
    expect(strange.err).toContain('cannot be trusted');
    expect(strange.err).toContain('--trust CERTIFICATE.pem');
    const turned = await ajar([...add, '--trust', 'nowhere.pem'], 'x');
    expect(turned.err).toContain('nowhere.pem cannot be read');
    expect((await ajar(['account', '--json'])).out).toBe('[]\n');
  });

  test('is added once it lets Ajar in', async () => {
    const { imap, smtp } = servers.wanted;
    const places = ['--imap', `localhost:${imap.port}`, '--smtp', `localhost:${smtp.port}/starttls`];
    const add = ['account', 'add', ADDRESS, ...places, '--trust', 'trusted.pem', '--password-stdin'];
    const wrong = await ajar([...add], 'wrong-password\n');
    expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('did not accept the sign-in') });
    expect(wrong.err).toContain('Nothing was saved.');
    expect(wrong.err).not.toContain('account sign-in');
    const added = await ajar([...add, '--name', 'Ann Lee'], `${servers.password}\n`);
    expect(added).toMatchObject({ status: 0, out: expect.stringContaining('ann@example.test (Ann Lee)') });
  });

  test('is listed, tried and signed in again', async () => {
    expect((await ajar(['account', 'list'])).out).toContain('state       signed in; not read yet');
    expect(JSON.parse((await ajar(['account', '--json'])).out)).toMatchObject([
      { address: ADDRESS, signIn: 'password' },
    ]);
    expect((await ajar(['me'])).out).toContain(ADDRESS);
    expect((await ajar(['account', 'test', ADDRESS])).status).toBe(0);
    expect((await ajar(['doctor'])).out).toContain('passwords locked with a passphrase');
    const again = await ajar(['account', 'sign-in', ADDRESS, '--password-stdin'], servers.password);
    expect(again.status).toBe(0);
  });

  test('without the right passphrase nothing opens, and nothing is lost', async () => {
    const none = await ajar(['account', 'test', ADDRESS], '', { AJAR_PASSPHRASE: '' });
    expect(none).toMatchObject({
      status: 2,
      err: expect.stringContaining('Set it in AJAR_PASSPHRASE, or run this on a terminal'),
    });
    const wrong = await ajar(['account', 'test', ADDRESS], '', { AJAR_PASSPHRASE: 'other words than those' });
    expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining('The passphrase does not open') });
    expect((await ajar(['account', 'test', ADDRESS])).status).toBe(0);
  });

  test('no secret lies in any file', () => {
    const home = join(folder, 'home');
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.map((one) => one.name)).toContain('secrets.enc');
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      for (const secret of [servers.password, PASSPHRASE]) expect(bytes.includes(secret), file.name).toBe(false);
    }
  });

  test('is removed, with its password', async () => {
    expect((await ajar(['account', 'remove', ADDRESS])).err).toContain('say --yes');
    expect((await ajar(['account', 'remove', ADDRESS, '--yes'])).out).toContain('Forgotten: ann@example.test');
    expect((await ajar(['account', '--json'])).out).toBe('[]\n');
  });
});
