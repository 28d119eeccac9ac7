import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';

import type { ServerAddress } from '../account.ts';
import { whereToConnect } from '../where-to-connect.ts';
import type { MailProtocol } from './peek-certificate.ts';
import { tlsOptions } from './tls-options.ts';

const GREETING: Readonly<Record<MailProtocol, RegExp>> = { imap: /^\* (?:OK|PREAUTH)/iu, smtp: /^220[ -]/u };

/**
 * Which of the two a server greets as; null when it greets as neither in this time, or not at all. Nothing is said to it, and its
 * certificate is not looked at: whoever signs in does that.
 */
export async function peekGreeting(server: ServerAddress, patienceMs: number): Promise<MailProtocol | null> {
  const { host, port } = server;
  const to = await whereToConnect(host).catch(() => null);
  if (to === null) return null;
  return new Promise((done) => {
    const socket =
      server.security === 'tls'
        ? connectTls({ ...tlsOptions(null), port, servername: host, ...to, rejectUnauthorized: false })
        : connectPlain(port, to.host);
    const timer = setTimeout(() => end(null), patienceMs);
    const end = (found: MailProtocol | null): void => {
      clearTimeout(timer);
      socket.destroy();
      done(found);
    };
    socket.once('error', () => end(null)).once('close', () => end(null));
    socket.once('data', (part: Buffer) => end(protocolOf(part.toString('latin1'))));
  });
}

function protocolOf(greeting: string): MailProtocol | null {
  return (['imap', 'smtp'] as const).find((protocol) => GREETING[protocol].test(greeting)) ?? null;
}
