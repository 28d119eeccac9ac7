import { X509Certificate } from 'node:crypto';
import { checkServerIdentity, createSecureContext, getCACertificates } from 'node:tls';
import type { ConnectionOptions } from 'node:tls';

/** Reading some 150 certificates takes longer than the handshake itself; accounts are few. */
const MOST_KEPT = 20;
const kept = new Map<string, ConnectionOptions>();

/**
 * How a server's certificate is checked: by the authorities of the runtime and of the system, and by what the user chose to
 * trust (PEM; null for none). The host's name must stand in the certificate, unless it is the very one that was chosen.
 * TLS 1.2 or newer. Hand it to every connection of an account.
 */
export function tlsOptions(trusted: string | null): ConnectionOptions {
  const before = kept.get(trusted ?? '');
  if (before !== undefined) return before;
  const made = trusted === null ? { secureContext: contextOf([]) } : beside(certificatesIn(trusted));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(trusted ?? '', made);
  return made;
}

function beside(chosen: readonly X509Certificate[]): ConnectionOptions {
  const marks = new Set(chosen.map((one) => one.fingerprint256));
  return {
    secureContext: contextOf(chosen),
    checkServerIdentity: (host, certificate) =>
      marks.has(certificate.fingerprint256) ? undefined : checkServerIdentity(host, certificate),
  };
}

function contextOf(chosen: readonly X509Certificate[]): ConnectionOptions['secureContext'] {
  const roots = new Set([...getCACertificates('default'), ...getCACertificates('system')]);
  return createSecureContext({
    minVersion: 'TLSv1.2',
    ca: [...roots, ...chosen.map((one) => one.toString())],
    // A chosen certificate is enough by itself: whoever signed it need not be known.
    allowPartialTrustChain: chosen.length > 0,
  });
}

const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,20000}-----END CERTIFICATE-----/gu;
const MOST = 10;

/** The certificates in a PEM text, at most ten; those that cannot be read are left out. */
export function certificatesIn(pem: string): readonly X509Certificate[] {
  const texts = pem.slice(0, 200_000).match(PEM) ?? [];
  return texts.slice(0, MOST).flatMap((text) => {
    try {
      return [new X509Certificate(text)];
    } catch {
      return [];
    }
  });
}
