import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

import type { Certificate } from './certificate.ts';

/**
 * What a made-up IMAP server does when a command comes: the lines to answer (`TAG` stands for the tag of the command),
 * or how to break off. Where it says nothing about a command, the server is polite.
 */
export type Answer =
  | string
  | { readonly cut: string }
  /** Says this and then nothing, or this again and again. */
  | { readonly hang: string }
  | { readonly drip: string }
  /** Says `begin`, and then this without end, as fast as it is taken. */
  | { readonly flood: string; readonly begin?: string };

export interface ScriptedImap extends AsyncDisposable {
  readonly port: number;
  /** Every line that clients have said. */
  readonly heard: readonly string[];
  /** Bytes that were taken off its hands. */
  said(): number;
}

export interface Script {
  readonly greeting?: Answer | (() => Answer) | undefined;
  /** By the command, in capitals: `LOGIN`, `UID FETCH`. */
  readonly answers?: Readonly<Record<string, Answer | ((line: string) => Answer)>> | undefined;
  /** Asked anew at each command, before those. */
  readonly changes?: (() => NonNullable<Script['answers']>) | undefined;
  /** Encrypted from the first byte, with this; in the clear otherwise. */
  readonly tls?: Pick<Certificate, 'cert' | 'key'> | undefined;
}

const POLITE: Readonly<Record<string, string>> = {
  CAPABILITY: '* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=XOAUTH2\r\nTAG OK done\r\n',
  LOGIN: 'TAG OK welcome\r\n',
  AUTHENTICATE: 'TAG OK welcome\r\n',
  NAMESPACE: '* NAMESPACE (("" "/")) NIL NIL\r\nTAG OK done\r\n',
  LIST: '* LIST () "/" INBOX\r\nTAG OK done\r\n',
  LSUB: 'TAG OK done\r\n',
  STATUS: '* STATUS INBOX (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 1)\r\nTAG OK done\r\n',
  EXAMINE: '* 1 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 2] x\r\nTAG OK [READ-ONLY] done\r\n',
  'UID SEARCH': '* SEARCH 1\r\nTAG OK done\r\n',
  LOGOUT: '* BYE bye\r\nTAG OK done\r\n',
};

/** An IMAP server that does what no real one would do on demand. */
export async function startScriptedImap({
  greeting = '* OK ready\r\n',
  answers = {},
  changes = () => ({}),
  tls,
}: Script): Promise<ScriptedImap> {
  const heard: string[] = [];
  let said = 0;
  const open = new Set<Socket>();
  const serve = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    socket.on('close', () => {
      said += socket.bytesWritten - socket.writableLength;
    });
    give(socket, typeof greeting === 'function' ? greeting() : greeting, '');
    let text = '';
    socket.setEncoding('latin1').on('data', (part: string) => {
      text += part;
      const lines = text.split('\r\n');
      text = lines.pop() ?? '';
      for (const line of lines) {
        heard.push(line);
        const [, tag = '', command = ''] = /^(\S+) ((?:UID )?[A-Z]+)/u.exec(line) ?? [];
        const answer = changes()[command] ?? answers[command] ?? POLITE[command] ?? 'TAG BAD what\r\n';
        give(socket, typeof answer === 'function' ? answer(line) : answer, tag);
      }
    });
  };
  const server = tls === undefined ? createServer(serve) : createTlsServer({ cert: tls.cert, key: tls.key }, serve);
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    heard,
    said: () => [...open].reduce((sum, one) => sum + one.bytesWritten - one.writableLength, said),
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const DRIP_MS = 20;

function give(socket: Socket, answer: Answer, tag: string): void {
  if (typeof answer === 'string') socket.write(answer.replaceAll('TAG', tag), 'latin1');
  else if ('cut' in answer) socket.end(answer.cut.replaceAll('TAG', tag), 'latin1');
  else if ('hang' in answer) socket.write(answer.hang, 'latin1');
  else if ('flood' in answer) void flood(socket, answer);
  else {
    const timer = setInterval(() => socket.write(answer.drip, 'latin1'), DRIP_MS);
    socket.once('close', () => clearInterval(timer));
  }
}

const FLOOD_BYTES = 1_000_000;

async function flood(socket: Socket, { flood: again, begin = '' }: { flood: string; begin?: string }): Promise<void> {
  const piece = again.repeat(Math.ceil(FLOOD_BYTES / again.length));
  const closed = once(socket, 'close').catch(() => undefined);
  socket.write(begin, 'latin1');
  while (!socket.destroyed) {
    const drained = socket.write(piece, 'latin1') ? null : once(socket, 'drain').catch(() => undefined);
    await Promise.race([drained, closed]);
  }
}

/** The answer to LIST; asked for no name, a server tells its delimiter alone. */
export const listing =
  (lines: readonly string[]) =>
  (line: string): string => {
    const told = line.endsWith(' "" ""') ? ['(\\Noselect) "/" ""'] : lines;
    return `${told.map((one) => `* LIST ${one}\r\n`).join('')}TAG OK done\r\n`;
  };
