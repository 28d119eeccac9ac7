import { connect as connectPlain } from 'node:net';
import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { PeerCertificate } from 'node:tls';

import type { ServerAddress } from '../../account/account.ts';
import type { ShownCertificate } from '../../service/ajar.ts';

const LOOK_MS = 10_000;
const MOST_NAMES = 10;

/**
 * Asks a server for its certificate and hangs up: nothing is said on the connection but what starts encryption. Null
 * when it cannot be had within ten seconds.
 */
export async function seenCertificate({ host, port, security }: ServerAddress): Promise<ShownCertificate | null> {
  const plain = connectPlain({ host, port });
  const gone = new Promise<null>((resolve) => {
    plain.once('error', () => resolve(null)).once('close', () => resolve(null));
  });
  const timer = setTimeout(() => plain.destroy(), LOOK_MS);
  try {
    if (security === 'starttls' && (await Promise.race([gone, startTls(plain)])) !== true) return null;
    return await Promise.race([gone, peerCertificate(plain, host)]);
  } finally {
    clearTimeout(timer);
    plain.destroy();
  }
}

function peerCertificate(plain: Socket, host: string): Promise<ShownCertificate | null> {
  return new Promise((resolve) => {
    const name = isIP(host) === 0 ? { servername: host } : {};
    const socket = connectTls({ socket: plain, rejectUnauthorized: false, ...name }, () => {
      resolve(toSeen(socket.getPeerCertificate()));
      socket.destroy();
    });
    socket.once('error', () => resolve(null));
  });
}

const LONGEST_GREETING = 4_096;

/** RFC 3501 6.2.1: greeting, STARTTLS, OK. */
function startTls(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    let text = '';
    const read = (part: Buffer): void => {
      text += part.toString('latin1');
      const asked = text.includes('\n');
      if (asked && !text.startsWith('* OK')) resolve(false);
      else if (/^x1 OK\b/imu.test(text)) {
        socket.off('data', read);
        resolve(true);
      } else if (/^x1 /imu.test(text) || text.length > LONGEST_GREETING) resolve(false);
    };
    socket.on('data', read).once('data', () => socket.write('x1 STARTTLS\r\n'));
  });
}

function toSeen(peer: PeerCertificate): ShownCertificate | null {
  if (peer.raw === undefined) return null;
  const names = (peer.subjectaltname ?? '')
    .split(',')
    .flatMap((name) => /^\s*(?:DNS|IP Address):(.{1,253})$/u.exec(name)?.[1] ?? []);
  const common = [peer.subject?.CN].flat().flatMap((name) => name ?? []);
  const base64 = peer.raw.toString('base64').replaceAll(/.{64}/gu, '$&\n').trimEnd();
  return {
    names: (names.length > 0 ? names : common).slice(0, MOST_NAMES),
    issuer: [peer.issuer?.O, peer.issuer?.CN].flat().find((name) => name !== undefined) ?? '',
    validFrom: Date.parse(peer.valid_from),
    validUntil: Date.parse(peer.valid_to),
    fingerprint: peer.fingerprint256,
    pem: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}
