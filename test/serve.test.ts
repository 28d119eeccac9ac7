/** `ajar serve` as a process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Account } from '../packages/app/src/account/account.ts';
import { openSecrets } from '../packages/app/src/account/secrets/open-secrets.ts';
import { openStore } from '../packages/app/src/store/open-store.ts';
import { startScriptedImap } from './servers/scripted-imap.ts';
import type { ScriptedImap } from './servers/scripted-imap.ts';
import { throwAwayCertificate } from './servers/throw-away-certificate.ts';
import { AJAR, NODE } from './support/ajar-program.ts';
import { nextOutput } from './support/next-output.ts';

let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ajar-serve-'));
  const { AJAR_DATABASE_URL: _url, FORCE_COLOR: _colour, ...rest } = process.env;
  env = { ...rest, AJAR_HOME: join(folder, 'home'), AJAR_NO_OPEN: '1', NO_COLOR: '1', COLUMNS: '120' };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('serve', () => {
  test('prints one address that answers, and Ctrl-C ends it with 0', async () => {
    const child = spawn(NODE, [AJAR, 'serve', '--port', '0', '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const chunk = await nextOutput(child);
    const { url } = JSON.parse(chunk);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//u);
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.status).toBeLessThan(400);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('a port in use is told, exit 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(NODE, [AJAR, 'serve', '--port', String(port)], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(stderr).toContain(`Port ${port}`);
    other.close();
  });
});

const PASSPHRASE = 'four words in a row';

/** A profile with an account at this server, whose password is locked with the passphrase. */
async function lockedProfile(home: string, { port }: ScriptedImap, certificate: string): Promise<void> {
  const profile = join(home, 'default');
  const place = { host: '127.0.0.1', port, security: 'tls' } as const;
  const account: Account = {
    id: 'a',
    address: 'ann@example.test',
    name: '',
    user: 'ann',
    imap: place,
    smtp: { ...place, port: 1 },
    signIn: { kind: 'password' },
    trusted: certificate,
    filesSent: true,
  };
  mkdirSync(profile, { recursive: true });
  await using store = await openStore({ file: join(profile, 'ajar.db') });
  await store.write((transactor) =>
    transactor.putAccount({
      id: 'a',
      address: account.address,
      data: JSON.stringify(account),
      state: '',
      createdAt: 1,
      updatedAt: 1,
    }),
  );
  await openSecrets({ folder: profile, passphrase: PASSPHRASE }).set('a', 'password', 'correct horse');
}

/** What comes out of a process, and the moment when it says something. */
function listenTo(child: ChildProcess): {
  readonly said: () => string;
  readonly until: (words: string) => Promise<void>;
} {
  let said = '';
  const news = new EventEmitter();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    news.emit('said');
  });
  const until = async (words: string): Promise<void> => {
    while (!said.includes(words)) await once(news, 'said');
  };
  return { said: () => said, until };
}

test.skipIf(!existsSync('/usr/bin/script'))(
  'at a terminal, serve asks for the passphrase before anything runs, says when it is wrong, and signs in with what it opens',
  { timeout: 60_000 },
  async () => {
    const certificate = throwAwayCertificate();
    await using imap = await startScriptedImap({ tls: certificate });
    const home = join(folder, 'locked');
    await lockedProfile(home, imap, certificate.cert);
    const { AJAR_PASSPHRASE: _words, AJAR_SECRET_KEY: _key, DBUS_SESSION_BUS_ADDRESS: _bus, ...rest } = env;
    const command = `stty cols 120 rows 40; exec ${[NODE, AJAR, 'serve', '--port', '0'].map((word) => `'${word}'`).join(' ')}`;
    const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], {
      env: { ...rest, AJAR_HOME: home, SHELL: '/bin/sh', TERM: 'xterm' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { said, until } = listenTo(child);
    await until('The passphrase that your mail passwords are locked with');
    expect(said()).not.toContain('Ajar is open');
    child.stdin.write('not these words\r');
    await until('That passphrase does not open them.');
    expect(imap.heard).toEqual([]);
    const asked = (): string => said().split('does not open them.').at(1) ?? '';
    await expect.poll(asked, { timeout: 20_000 }).toContain('locked with');
    child.stdin.write(`${PASSPHRASE}\r`);
    await until('Ajar is open at http://127.0.0.1:');
    await expect.poll(() => imap.heard.some((line) => line.includes('AUTHENTICATE')), { timeout: 20_000 }).toBe(true);
    child.stdin.write('\u0003');
    expect(await once(child, 'exit')).toEqual([0, null]);
    for (const secret of [PASSPHRASE, 'not these words', 'correct horse']) expect(said()).not.toContain(secret);
  },
);
