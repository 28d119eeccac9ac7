import type { X509Certificate } from 'node:crypto';

import type { ShownCertificate } from '../../service/ajar.ts';
import { namesOf, oneName } from './certificate-words.ts';

/** A certificate for the user to judge, with the PEM that trusting it would keep. What strangers wrote in it is made harmless. */
export function shownCertificate(certificate: X509Certificate): ShownCertificate {
  const { issuer, validFrom, validTo, fingerprint256 } = certificate;
  return {
    names: namesOf(certificate).split(', '),
    issuer: oneName(issuer),
    validFrom: Date.parse(validFrom),
    validUntil: Date.parse(validTo),
    fingerprint: fingerprint256,
    pem: certificate.toString(),
  };
}
