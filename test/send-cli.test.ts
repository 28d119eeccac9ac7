/** `ajar send` as a process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

import type { Account } from '../packages/app/src/account/account.ts';
import { openSecrets } from '../packages/app/src/account/secrets/open-secrets.ts';
import { openStore } from '../packages/app/src/store/open-store.ts';
import type { OutboxState } from '../packages/app/src/store/store.ts';
import type { Fault, FaultySmtp } from './servers/faulty-smtp.ts';
import { startFaultySmtp } from './servers/faulty-smtp.ts';
import { present } from './servers/missing.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const NODE = resolve('node_modules/.bin/node');
const MAIN = ['--conditions=ajar-source', resolve('packages/app/src/cli/main.ts')];
const KEY = 'a-key-that-is-long-enough-to-be-one-0123';
const ME = 'tom@abara.example';
const NO = `From: Ann Lee <ann@firm.example>
To: Tom Abara <${ME}>
Subject: Your application
Message-ID: <no@firm.example>
Date: Wed, 25 Nov 2026 10:00:00 -0500

Dear Tom,

Thank you for your application for the role of harbour clerk. Unfortunately, we have decided to go with another candidate.

Ann Lee
`;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Place extends AsyncDisposable {
  readonly smtp: FaultySmtp;
  /** Begins to send the approved letter. */
  readonly send: (env?: NodeJS.ProcessEnv) => ChildProcess;
  readonly states: () => Promise<readonly OutboxState[]>;
  /** What a command that looks at this no prints. */
  readonly look: (...words: readonly string[]) => Promise<Ended>;
}

/** A profile with an approved letter, and no time to take it back, beside a server that goes wrong as told. */
async function placeWith(fault: Fault | null): Promise<Place> {
  const folder = await temporaryFolder();
  const smtp = present(await startFaultySmtp(() => fault));
  const { AJAR_DATABASE_URL: _url, AJAR_PASSPHRASE: _words, FORCE_COLOR: _colour, ...rest } = process.env;
  const env = { ...rest, AJAR_HOME: folder.path, AJAR_NO_OPEN: '1', NO_COLOR: '1' };
  const ajar = (words: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess =>
    spawn(NODE, [...MAIN, ...words], { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = join(folder.path, 'default', 'ajar.db');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(join(folder.path, 'no.eml'), NO);
  await ended(ajar(['scan', join(folder.path, 'no.eml'), '--me', ME]));
  await addAccount(file, smtp);
  const [no] = JSON.parse((await ended(ajar(['list', '--json']))).out) as { readonly id: string }[];
  const id = no?.id ?? '';
  await ended(ajar(['draft', id, '--intent', 'thank']));
  const approved = await ended(ajar(['approve', id, '--yes']));
  expect(approved).toMatchObject({ code: 0 });
  return {
    smtp,
    send: (more = { AJAR_SECRET_KEY: KEY }) => ajar(['send', id, '--yes', '--wait'], more),
    look: (...words) => ended(ajar([...words.slice(0, 1), id, ...words.slice(1)], { AJAR_SECRET_KEY: KEY })),
    states: async () => {
      await using store = await openStore({ file });
      return (await store.read((reader) => reader.outbox({}))).map(({ state }) => state);
    },
    [Symbol.asyncDispose]: async () => {
      await smtp[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function addAccount(file: string, { port, certificate }: FaultySmtp): Promise<void> {
  const server = { host: 'localhost', port, security: 'tls' } as const;
  const account: Account = {
    id: 'a',
    address: ME,
    name: 'Tom Abara',
    user: 'tom',
    imap: { ...server, port: 1 },
    smtp: server,
    signIn: { kind: 'password' },
    trusted: certificate,
    filesSent: true,
  };
  await using store = await openStore({ file });
  await store.write(async (transactor) => {
    const data = JSON.stringify(account);
    await transactor.putAccount({ id: 'a', address: ME, data, state: '', createdAt: 1, updatedAt: 1 });
    await transactor.putSetting('undo-seconds', '0');
  });
  await openSecrets({ folder: dirname(file), key: KEY }).set('a', 'password', 'correct horse');
}

async function ended(child: ChildProcess): Promise<Ended> {
  if (child.stdout === null || child.stderr === null) throw new Error('not piped');
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number | null, out, err };
}

test('hands the letter over and says so', { timeout: 60_000 }, async () => {
  await using place = await placeWith(null);
  const { code, out } = await ended(place.send());
  expect(out).toContain(`Sent to ann@firm.example from ${ME}.`);
  expect(code).toBe(0);
  expect(place.smtp.accepted).toHaveLength(1);
  expect(await place.states()).toEqual(['sent']);
});

test('what became of it is said wherever it is looked at', { timeout: 60_000 }, async () => {
  await using place = await placeWith({ at: 'RCPT', does: 'say', line: '550 5.1.1 no such user' });
  expect((await place.look('show')).out).toContain('Approved. Send it from your account with: ajar send');
  const { code, out } = await ended(place.send());
  expect(code).toBe(1);
  expect(out).toContain('Nobody can be reached at ann@firm.example.');
  for (const command of ['show', 'draft']) {
    const said = (await place.look(command)).out.replaceAll(/\s+/gu, ' ');
    expect(said).toContain('It was not sent, and nothing was delivered. Nobody can be reached at ann@firm.example.');
  }
});

test(
  'a server that is away is tried while Ajar runs, and other words take the letter back',
  { timeout: 60_000 },
  async () => {
    await using place = await placeWith({ at: 'connect', does: 'drop' });
    const { code, out } = await ended(place.send());
    expect(code).toBe(1);
    expect(out).toContain('It is tried while Ajar is running: ajar serve, ajar sync, or any ajar send.');
    expect((await place.look('show')).out).toContain('It has not left yet.');
    await using folder = await temporaryFolder();
    const words = join(folder.path, 'mine.txt');
    await writeFile(words, 'Dear Ann,\n\nThank you for telling me.\n\nTom');
    expect((await place.look('draft', '--edit', words)).err).toContain('The approval is taken back: nothing leaves');
    expect(await place.states()).toEqual(['cancelled']);
  },
);

test(
  'stopped while a server keeps it waiting, the letter is taken back and does not leave later',
  { timeout: 60_000 },
  async () => {
    await using place = await placeWith({ at: 'EHLO', does: 'hang' });
    const child = place.send();
    const over = ended(child);
    await expect.poll(() => place.smtp.sessions(), { timeout: 30_000 }).toBe(1);
    child.kill('SIGINT');
    expect(await over).toMatchObject({
      code: 130,
      err: expect.stringContaining('Taken back. Nothing has left') as string,
    });
    expect(await place.states()).toEqual(['cancelled']);
    expect(place.smtp.accepted).toEqual([]);
  },
);

test('with passwords that stay locked it says so and ends', { timeout: 60_000 }, async () => {
  await using place = await placeWith(null);
  const { code, out } = await ended(place.send({}));
  expect(out).toContain('They are locked with AJAR_SECRET_KEY, which is not set here.');
  expect(out).toContain('Nothing has left; it is tried again by itself.');
  expect(code).toBe(1);
  expect(await place.states()).toEqual(['approved']);
});
