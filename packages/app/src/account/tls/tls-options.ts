import { X509Certificate } from 'node:crypto';
import { checkServerIdentity, getCACertificates } from 'node:tls';
import type { ConnectionOptions } from 'node:tls';

/**
 * How a server's certificate is checked: by the system's authorities, and by what the user chose to trust (PEM; null for
 * none). The host's name must stand in the certificate, unless it is the very one that was chosen. Hand it to every
 * connection of an account.
 */
export function tlsOptions(trusted: string | null): ConnectionOptions {
  const options: ConnectionOptions = { minVersion: 'TLSv1.2', rejectUnauthorized: true };
  if (trusted === null) return options;
  const chosen = new Set(certificatesIn(trusted).map((one) => one.fingerprint256));
  return {
    ...options,
    ca: [...getCACertificates('default'), trusted],
    // The chosen certificate is enough by itself: whoever signed it need not be known.
    allowPartialTrustChain: true,
    checkServerIdentity: (host, certificate) =>
      chosen.has(certificate.fingerprint256) ? undefined : checkServerIdentity(host, certificate),
  };
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
