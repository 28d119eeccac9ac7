import { createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { existsSync } from 'node:fs';

import type { Missing } from './missing.ts';
import { throwAwayCertificate } from './throw-away-certificate.ts';

/** Where in a session something goes wrong. `dot`: after the whole letter, before the answer; `after`: when it was answered. */
export const MOMENTS = ['connect', 'EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'middle', 'dot', 'after'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What goes wrong. At the dot, `keeps` tells whether the letter is delivered all the same. */
export type Fault =
  | { readonly at: Moment; readonly does: 'drop' | 'hang'; readonly keeps?: boolean }
  | { readonly at: Exclude<Moment, 'middle' | 'after'>; readonly does: 'say'; readonly line: string };

export interface Accepted {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, dots undone. */
  readonly raw: string;
}

export interface FaultySmtp extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  /** PEM of the certificate to trust (TLS from the first byte). */
  readonly certificate: string;
  /** Everything that was delivered, in order: a letter that was taken twice is here twice. */
  readonly accepted: readonly Accepted[];
  /** How many sessions began. */
  sessions(): number;
}

/** An SMTP server that goes wrong as told: `next` is asked for each session. */
export async function startFaultySmtp(next: (session: number) => Fault | null): Promise<FaultySmtp | Missing> {
  if (!existsSync('/usr/bin/openssl')) return { missing: 'openssl', howToGet: 'apt-get install -y openssl' };
  const { cert, key } = throwAwayCertificate();
  const accepted: Accepted[] = [];
  const sockets = new Set<TLSSocket>();
  let count = 0;
  const server = createTlsServer({ cert, key }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    count += 1;
    converse(socket, next(count), (mail) => accepted.push(mail));
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    host: 'localhost',
    port: typeof address === 'object' && address !== null ? address.port : 0,
    certificate: cert,
    accepted,
    sessions: () => count,
    [Symbol.asyncDispose]: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const GREETING = '220 faulty.test ESMTP';
const ANSWERS: Readonly<Record<string, string>> = {
  EHLO: '250-faulty.test\r\n250-SIZE 1000000\r\n250 AUTH PLAIN',
  AUTH: '235 2.7.0 in',
  MAIL: '250 2.1.0 ok',
  RCPT: '250 2.1.5 ok',
  DATA: '354 go ahead',
  RSET: '250 ok',
  QUIT: '221 bye',
};

function converse(socket: TLSSocket, fault: Fault | null, take: (mail: Accepted) => void): void {
  let text = '';
  let letter: { from: string; to: string[] } | null = null;
  let inData = false;
  const goesWrong = (at: Moment): boolean => {
    if (fault?.at !== at) return false;
    if (fault.does === 'say') socket.write(`${fault.line}\r\n`);
    else if (fault.does === 'drop') socket.destroy();
    return true;
  };
  const command = (line: string): void => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'MAIL') letter = { from: addressIn(line), to: [] };
    if (verb === 'RCPT') letter?.to.push(addressIn(line));
    if (isMoment(verb) && goesWrong(verb)) return;
    socket.write(`${ANSWERS[verb] ?? '500 what?'}\r\n`);
    inData = verb === 'DATA';
  };
  const data = (): void => {
    if (fault?.at === 'middle') {
      goesWrong('middle');
      return;
    }
    const end = text.indexOf('\r\n.\r\n');
    if (end < 0) return;
    const raw = text.slice(0, end + 2).replaceAll('\r\n..', '\r\n.');
    text = text.slice(end + 5);
    inData = false;
    const refused = fault?.at === 'dot' && (fault.does === 'say' || fault.keeps !== true);
    if (!refused && letter !== null) take({ ...letter, raw });
    if (goesWrong('dot')) return;
    socket.write('250 2.0.0 taken\r\n');
    goesWrong('after');
  };
  socket.setEncoding('latin1').on('data', (part: string) => {
    text += part;
    for (;;) {
      if (inData) return data();
      const end = text.indexOf('\r\n');
      if (end < 0) return;
      const line = text.slice(0, end);
      text = text.slice(end + 2);
      command(line);
    }
  });
  if (!goesWrong('connect')) socket.write(`${GREETING}\r\n`);
}

function isMoment(verb: string): verb is 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' {
  return verb in ANSWERS && verb !== 'RSET' && verb !== 'QUIT';
}

function addressIn(line: string): string {
  return /<([^>]{0,400})>/u.exec(line)?.[1] ?? '';
}
