import { X509Certificate } from 'node:crypto';
import { checkServerIdentity, getCACertificates } from 'node:tls';
import type { ConnectionOptions, PeerCertificate } from 'node:tls';

/**
 * Whom a connection trusts: the roots that come with the runtime, those of the system, and the one certificate that
 * the user chose for this account (PEM), which is trusted for itself and on the server that shows it.
 */
export function tlsTrust(trusted: string | null): ConnectionOptions {
  const roots = [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
  if (trusted === null) return { ca: roots, minVersion: 'TLSv1.2' };
  const chosen = new X509Certificate(trusted).fingerprint256;
  return {
    ca: [...roots, trusted],
    minVersion: 'TLSv1.2',
    allowPartialTrustChain: true,
    checkServerIdentity: (host: string, peer: PeerCertificate) =>
      peer.fingerprint256 === chosen ? undefined : checkServerIdentity(host, peer),
  };
}
