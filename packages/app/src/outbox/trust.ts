import { X509Certificate } from 'node:crypto';
import type { ConnectionOptions } from 'node:tls';
import { checkServerIdentity, createSecureContext, getCACertificates } from 'node:tls';

/** Reading some 150 certificates takes longer than the handshake itself; accounts are few. */
const MOST_KEPT = 20;
const kept = new Map<string, ConnectionOptions>();

/**
 * Whom a connection trusts: whom this machine trusts, and the one certificate (PEM) that the user chose beside, on the server
 * that shows it. TLS 1.2 or newer.
 */
export function trust(chosen: string | null): ConnectionOptions {
  const before = kept.get(chosen ?? '');
  if (before !== undefined) return before;
  const made = chosen === null ? ordinary() : beside(chosen);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(chosen ?? '', made);
  return made;
}

const LEAST = { minVersion: 'TLSv1.2' } as const;

function roots(): readonly string[] {
  return [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
}

function ordinary(): ConnectionOptions {
  return { secureContext: createSecureContext({ ...LEAST, ca: [...roots()] }) };
}

function beside(chosen: string): ConnectionOptions {
  const mark = new X509Certificate(chosen).fingerprint256;
  return {
    secureContext: createSecureContext({ ...LEAST, ca: [...roots(), chosen], allowPartialTrustChain: true }),
    checkServerIdentity: (host, peer) => (peer.fingerprint256 === mark ? undefined : checkServerIdentity(host, peer)),
  };
}
