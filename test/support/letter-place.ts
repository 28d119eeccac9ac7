/** A profile with an approved letter, for `ajar` as a process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';

import { expect } from 'vitest';

import type { Account } from '../../packages/app/src/account/account.ts';
import { openSecrets } from '../../packages/app/src/account/secrets/open-secrets.ts';
import { openStore } from '../../packages/app/src/store/open-store.ts';
import type { OutboxState } from '../../packages/app/src/store/store.ts';
import type { Fault, FaultySmtp } from '../servers/faulty-smtp.ts';
import { startFaultySmtp } from '../servers/faulty-smtp.ts';
import { present } from '../servers/missing.ts';
import { AJAR, NODE } from './ajar-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const KEY = 'a-key-that-is-long-enough-to-be-one-0123';
export const ME = 'tom@abara.example';
const NO = `From: Ann Lee <ann@firm.example>
To: Tom Abara <${ME}>
Subject: Your application
Message-ID: <no@firm.example>
Date: Wed, 25 Nov 2026 10:00:00 -0500

Dear Tom,

Thank you for your application for the role of harbour clerk. Unfortunately, we have decided to go with another candidate.

Ann Lee
`;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface LetterPlace extends AsyncDisposable {
  readonly smtp: FaultySmtp;
  /** Begins to send the approved letter. */
  readonly send: (env?: NodeJS.ProcessEnv) => ChildProcess;
  /** Any other command, by its words. */
  readonly ajar: (...words: readonly string[]) => Promise<Ended>;
  /** The id of the no. */
  readonly no: string;
  readonly states: () => Promise<readonly OutboxState[]>;
  /** As if whatever nobody can tell of had happened an hour ago. */
  readonly anHourLater: () => Promise<void>;
  /** What a command that looks at this no prints. */
  readonly look: (...words: readonly string[]) => Promise<Ended>;
}

/** A profile with an approved letter, and no time to take it back, beside a server that goes wrong as told. */
export async function letterPlace(fault: Fault | null): Promise<LetterPlace> {
  ready ??= prepare();
  const { no, files } = await ready;
  const folder = await temporaryFolder();
  const smtp = present(await startFaultySmtp(() => fault));
  const ajar = program(folder.path);
  const file = storeIn(folder.path);
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder.path, name)), { recursive: true });
    await writeFile(join(folder.path, name), bytes);
  }
  await addAccount(file, smtp);
  return {
    smtp,
    send: (more = { AJAR_SECRET_KEY: KEY }) => ajar(['send', no, '--yes', '--wait'], more),
    look: (...words) => ended(ajar([...words.slice(0, 1), no, ...words.slice(1)], { AJAR_SECRET_KEY: KEY })),
    ajar: (...words) => ended(ajar(words, { AJAR_SECRET_KEY: KEY })),
    no,
    states: async () => {
      await using store = await openStore({ file });
      return (await store.read((reader) => reader.outbox({}))).map(({ state }) => state);
    },
    anHourLater: async () => {
      await using store = await openStore({ file });
      await store.write(async (transactor) => {
        for (const { id, since } of await transactor.outbox({ states: ['unknown'] }))
          await transactor.moveOutbox(id, 'unknown', 'unknown', since - 3_600_000);
      });
    },
    [Symbol.asyncDispose]: async () => {
      await smtp[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

interface Prepared {
  /** The id of the no. */
  readonly no: string;
  /** What the profile is made of, by the path in its folder. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Made once: up to the approval every place goes the same way, by four processes. */
let ready: Promise<Prepared> | undefined;

async function prepare(): Promise<Prepared> {
  await using folder = await temporaryFolder();
  const ajar = program(folder.path);
  await writeFile(join(folder.path, 'no.eml'), NO);
  await ended(ajar(['scan', join(folder.path, 'no.eml'), '--me', ME]));
  // At a server that is not there: each place brings its own.
  await addAccount(storeIn(folder.path), { port: 1, certificate: '' });
  const [first] = JSON.parse((await ended(ajar(['list', '--json']))).out) as { readonly id: string }[];
  const no = first?.id ?? '';
  await ended(ajar(['draft', no, '--intent', 'thank']));
  const approved = await ended(ajar(['approve', no, '--yes']));
  expect(approved).toMatchObject({ code: 0 });
  const entries = await readdir(folder.path, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => [relative(folder.path, path), await readFile(path)] as const);
  return { no, files: new Map(await Promise.all(files)) };
}

function storeIn(home: string): string {
  return join(home, 'default', 'ajar.db');
}

/** Starts `ajar` in this home. */
function program(home: string): (words: readonly string[], more?: NodeJS.ProcessEnv) => ChildProcess {
  const { AJAR_DATABASE_URL: _url, AJAR_PASSPHRASE: _words, FORCE_COLOR: _colour, ...rest } = process.env;
  const env = { ...rest, AJAR_HOME: home, AJAR_NO_OPEN: '1', NO_COLOR: '1' };
  return (words, more = {}) =>
    spawn(NODE, [AJAR, ...words], { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function addAccount(
  file: string,
  { port, certificate }: Pick<FaultySmtp, 'port' | 'certificate'>,
): Promise<void> {
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

export async function ended(child: ChildProcess): Promise<Ended> {
  if (child.stdout === null || child.stderr === null) throw new Error('not piped');
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number | null, out, err };
}
