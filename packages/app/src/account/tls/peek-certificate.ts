import { X509Certificate } from 'node:crypto';
import { connect as connectPlain } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

import { whereToConnect } from '../where-to-connect.ts';
import type { ServerAddress } from '../account.ts';

export type MailProtocol = 'imap' | 'smtp';

const PATIENCE_MS = 8_000;
const MOST_BYTES = 16_384;

/** What is said before TLS begins where it does not begin at once (RFC 3501 6.2.1, RFC 3207): what to wait for, what to say. */
const STARTTLS: Readonly<Record<MailProtocol, readonly { readonly wait: RegExp; readonly say: string }[]>> = {
  imap: [
    { wait: /^\* OK/imu, say: 'a STARTTLS\r\n' },
    { wait: /^a OK/imu, say: '' },
  ],
  smtp: [
    { wait: /^220[ ]/mu, say: 'EHLO localhost\r\n' },
    { wait: /^250[ ]/mu, say: 'STARTTLS\r\n' },
    { wait: /^220[ ]/mu, say: '' },
  ],
};

/**
 * The certificate that a server shows, whether it is to be trusted or not; null when none is shown in eight seconds. Says
 * nothing of the user to anybody: it only looks, so that the user can be told what was seen.
 */
export async function peekCertificate(
  server: ServerAddress,
  protocol: MailProtocol,
  patienceMs = PATIENCE_MS,
): Promise<X509Certificate | null> {
  const place = await whereToConnect(server.host).catch(() => null);
  if (place === null) return null;
  const socket = connectPlain(server.port, place.host);
  const timer = setTimeout(() => socket.destroy(), patienceMs);
  try {
    if (server.security === 'starttls')
      for (const { wait, say } of STARTTLS[protocol]) await exchange(socket, wait, say);
    return await shown(socket, server.host);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

function exchange(socket: Socket, wait: RegExp, say: string): Promise<void> {
  return new Promise((done, fail) => {
    let text = '';
    const stop = (): void => {
      socket.off('data', hear).off('error', gone).off('close', gone);
    };
    const gone = (): void => {
      stop();
      fail(new Error('The server hung up.'));
    };
    const hear = (part: Uint8Array): void => {
      text += Buffer.from(part).toString('latin1');
      if (text.length > MOST_BYTES) socket.destroy();
      if (!wait.test(text)) return;
      stop();
      if (say !== '') socket.write(say);
      done();
    };
    socket.on('data', hear).once('error', gone).once('close', gone);
  });
}

function shown(socket: Socket, host: string): Promise<X509Certificate | null> {
  return new Promise((done, fail) => {
    const secure = connectTls({ socket, rejectUnauthorized: false, ...(isName(host) ? { servername: host } : {}) });
    secure.once('error', fail).once('close', fail);
    secure.once('secureConnect', () => {
      const { raw } = secure.getPeerCertificate();
      done(raw === undefined ? null : new X509Certificate(raw));
      secure.destroy();
    });
  });
}

function isName(host: string): boolean {
  return !/^[\d.]{7,15}$|:/u.test(host);
}
