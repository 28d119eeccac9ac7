/** Servers that mean harm: each reading of an account ends in bounded time and memory, in words, and goes on when they are well again. */
import { createServer } from 'node:net';
import type { Socket } from 'node:net';

import { describe, expect, test } from 'vitest';

import { startScriptedImap } from '../../../../../test/servers/scripted-imap.ts';
import type { Answer, Script, ScriptedImap } from '../../../../../test/servers/scripted-imap.ts';
import { throwAwayCertificate } from '../../../../../test/servers/throw-away-certificate.ts';
import { AjarError } from '../../service/ajar-error.ts';
import { openImap } from './open-imap.ts';
import type { ImapAmounts, ImapTimes } from './open-imap.ts';
import type { ListedMail } from './mail-listing.ts';

const tls = throwAwayCertificate();
const TIMES: Partial<ImapTimes> = { connect: 1_500, greeting: 1_500, silence: 1_500, command: 60_000 };
/** As much as one answer may be, and what lies in the buffers of two sockets. */
const MOST_BYTES = 120_000_000;
/** For answers of many short lines: what is allowed of them takes long to read. */
const LITTLE: ImapAmounts = { talk: 4_000_000, mail: 4_000_000 };

async function read(
  { port }: { readonly port: number },
  {
    security = 'tls',
    amounts,
  }: { readonly security?: 'tls' | 'starttls'; readonly amounts?: ImapAmounts | undefined } = {},
): Promise<readonly ListedMail[]> {
  const account = { address: 'ann@example.test', imap: { host: '127.0.0.1', port, security }, trusted: tls.cert };
  const credentials = { kind: 'password', user: 'ann', password: 'open sesame' } as const;
  await using reader = await openImap(account, credentials, { times: TIMES, amounts });
  const [folder] = await reader.folders();
  await reader.examine(folder?.path ?? 'INBOX');
  return await reader.list(await reader.uids(1));
}

async function failure(reading: Promise<unknown>): Promise<AjarError> {
  const error: unknown = await reading.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof AjarError)) throw new Error(`expected an AjarError, got ${String(error)}`);
  return error;
}

const ONE = '* 1 FETCH (UID 1 RFC822.SIZE 5 BODY[HEADER.FIELDS (FROM)] {9}\r\nFrom: a\r\n)\r\nTAG OK done\r\n';

/** A server that is hostile until it is told to be good. */
async function turning(command: string, hostile: Answer): Promise<ScriptedImap & { readonly turn: () => void }> {
  let good = false;
  const polite: Readonly<Record<string, string>> = {
    LIST: '* LIST () "/" INBOX\r\nTAG OK done\r\n',
    'UID SEARCH': '* SEARCH 1\r\nTAG OK done\r\n',
    EXAMINE: '* 1 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 2] x\r\nTAG OK [READ-ONLY] done\r\n',
    AUTHENTICATE: 'TAG OK welcome\r\n',
  };
  const answers: Script['answers'] = {
    'UID FETCH': ONE,
    ...(command === 'greeting' ? {} : { [command]: () => (good ? (polite[command] ?? ONE) : hostile) }),
  };
  const greeting = (): Answer => (command === 'greeting' && !good ? hostile : '* OK ready\r\n');
  const server = await startScriptedImap({ tls, answers, greeting });
  return { ...server, turn: () => void (good = true) };
}

const mail = (uid: number, structure: string): string =>
  `* ${uid} FETCH (UID ${uid} RFC822.SIZE 5${structure} BODY[HEADER.FIELDS (FROM)] {9}\r\nFrom: a\r\n)\r\n`;

const nested = (depth: number): string =>
  `${'('.repeat(depth)}"text" "plain" NIL NIL NIL "7bit" 5 1${' "mixed")'.repeat(depth)}`;

describe('a server that means harm', { timeout: 60_000 }, () => {
  test.each<[string, string, Answer, ImapAmounts?]>([
    ['greets without end', 'greeting', { flood: 'x' }],
    ['ends a sign-in with a line without end', 'AUTHENTICATE', { begin: '* CAPABILITY ', flood: 'A ' }],
    ['has folders without end', 'LIST', { flood: '* LIST () "/" "Folder"\r\n' }, LITTLE],
    ['has one folder with a name without end', 'LIST', { begin: '* LIST () "/" "', flood: 'x' }],
    ['opens a folder with lines without end', 'EXAMINE', { flood: '* FLAGS (\\Seen)\r\n' }, LITTLE],
    ['finds numbers without end in one line', 'UID SEARCH', { begin: '* SEARCH', flood: ' 1234567' }],
    ['finds numbers without end in many lines', 'UID SEARCH', { flood: '* SEARCH 1 2 3 4 5 6 7 8 9 10\r\n' }, LITTLE],
    ['announces a literal of 2 GB', 'UID SEARCH', '* SEARCH {2147483648}\r\n'],
    ['announces a literal beyond numbers', 'UID SEARCH', `* SEARCH {${'9'.repeat(40)}}\r\n`],
    ['tells of other mail without end', 'UID FETCH', { flood: '* 7 FETCH (UID 7 FLAGS (\\Seen))\r\n' }, LITTLE],
  ])('%s: it is left in words, and read when it is well again', async (_, command, hostile, amounts) => {
    await using server = await turning(command, hostile);
    const error = await failure(read(server, { amounts }));
    expect(error.code).toMatch(/^server-(?:away|refused)$/u);
    expect(error.message).toMatch(/127\.0\.0\.1.*What was read is kept, and reading goes on from there next time\.$/u);
    expect(server.said()).toBeLessThan(MOST_BYTES);
    server.turn();
    expect((await read(server)).map(({ uid }) => uid)).toEqual([1]);
  });

  test('has a folder with a name of a megabyte: the others are read', async () => {
    const names = ['INBOX', `"${'x'.repeat(1_000_000)}"`];
    const lines = names.map((name) => `* LIST () "/" ${name}\r\n`).join('');
    await using server = await startScriptedImap({
      tls,
      answers: { LIST: `${lines}TAG OK done\r\n`, 'UID FETCH': ONE },
    });
    expect(await read(server)).toHaveLength(1);
    expect(server.heard.filter((line) => /EXAMINE|STATUS/u.test(line) && line.length > 1_000)).toEqual([]);
  });

  test('tells of one mail in brackets without end: it is passed over', async () => {
    await using server = await turning('UID FETCH', { begin: '* 1 FETCH (UID 1 BODYSTRUCTURE ', flood: '(' });
    expect(await read(server)).toMatchObject([{ uid: 1, unreadable: true }]);
    expect(server.said()).toBeLessThan(2 * MOST_BYTES);
  });

  test('counts ten million messages that are not there', async () => {
    const examined = '* 10000000 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 10000001] x\r\nTAG OK done\r\n';
    await using server = await startScriptedImap({
      tls,
      answers: {
        CAPABILITY: '* CAPABILITY IMAP4rev1 ESEARCH SASL-IR AUTH=PLAIN\r\nTAG OK done\r\n',
        EXAMINE: examined,
        'UID SEARCH': '* ESEARCH (TAG "TAG") UID ALL 1:10000000\r\nTAG OK done\r\n',
        'UID FETCH': 'TAG OK done\r\n',
      },
    });
    const account = {
      address: 'ann',
      imap: { host: '127.0.0.1', port: server.port, security: 'tls' },
      trusted: tls.cert,
    } as const;
    await using reader = await openImap(account, { kind: 'password', user: 'ann', password: 'x' }, { times: TIMES });
    await reader.examine('INBOX');
    const uids = await reader.uids(1);
    expect(uids.length).toBeLessThanOrEqual(2_000_000);
    expect(await reader.list(uids.slice(0, 500))).toEqual([]);
  });

  test.each([100, 10_000, 400_000])(
    'has a mail whose structure is nested %i deep: it and the next are listed',
    async (depth) => {
      await using server = await startScriptedImap({
        tls,
        answers: {
          'UID SEARCH': '* SEARCH 1 2\r\nTAG OK done\r\n',
          'UID FETCH': (line) => {
            const structure = line.includes('BODYSTRUCTURE') ? ` BODYSTRUCTURE ${nested(depth)}` : '';
            const first = /UID FETCH 1\b/u.test(line) ? mail(1, structure) : '';
            const second = /UID FETCH (?:1:)?2\b/u.test(line) ? mail(2, '') : '';
            return `${first}${second}TAG OK done\r\n`;
          },
        },
      });
      const listed = await read(server);
      expect(listed.map(({ uid }) => uid)).toEqual([1, 2]);
      expect(listed.some(({ unreadable }) => unreadable)).toBe(false);
    },
  );
});

async function servesRaw(serve: (socket: Socket) => void): Promise<{ readonly port: number } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    [Symbol.asyncDispose]: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Goes on to encryption when it is asked to, and then does this. */
const starttls = (then: (socket: Socket) => void) => (socket: Socket) => {
  socket.write('* OK ready\r\n');
  socket.on('data', (data: Buffer) => {
    const [, tag = '', word = ''] = /^(\S+) (\w+)/u.exec(data.toString('latin1')) ?? [];
    if (word === 'CAPABILITY') socket.write(`* CAPABILITY IMAP4rev1 STARTTLS\r\n${tag} OK done\r\n`);
    else if (word === 'STARTTLS') {
      socket.write(`${tag} OK go on\r\n`);
      socket.once('data', () => then(socket));
    }
  });
};

describe('encryption that stops half way', () => {
  /** A TLS record of the handshake is announced, and a part of it is all that comes. */
  const HALF = Buffer.from([0x16, 0x03, 0x03, 0x40, 0x00, 0x02, 0x00, 0x3f, 0xfc, 0x03, 0x03]);

  test.each<[string, 'tls' | 'starttls', (socket: Socket) => void, RegExp]>([
    ['falls silent', 'tls', (socket) => socket.once('data', () => socket.write(HALF)), /does not answer in time/u],
    ['hangs up', 'tls', (socket) => socket.once('data', () => socket.end(HALF)), /hung up in the middle/u],
    ['never says a word', 'tls', () => undefined, /does not answer in time/u],
    ['falls silent behind STARTTLS', 'starttls', starttls((socket) => socket.write(HALF)), /does not answer in time/u],
    ['hangs up behind STARTTLS', 'starttls', starttls((socket) => socket.end(HALF)), /hung up in the middle/u],
  ])('%s: nothing was said, and that is told', async (_, security, serve, words) => {
    let heard = '';
    await using server = await servesRaw((socket) => {
      socket.on('data', (data: Buffer) => void (heard += data.toString('latin1')));
      serve(socket);
    });
    const error = await failure(read(server, { security }));
    expect(error.code).toBe('server-away');
    expect(error.message).toMatch(words);
    expect(heard).not.toContain('sesame');
  });
});
