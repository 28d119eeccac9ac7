import { CertificateError } from '../service/ajar-error.ts';
import type { ServerAddress } from './account.ts';
import { certificateFacts, certificateWords, dayOf } from './tls/certificate-words.ts';
import { peekCertificate } from './tls/peek-certificate.ts';
import type { MailProtocol } from './tls/peek-certificate.ts';

const STRANGE = 'who vouches for it is not known to this system';
const OTHER_NAME = 'it is made out to another name';

/** Why a certificate is not taken, by the codes of OpenSSL that Node hands on. */
const WHY: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'nobody vouches for it but itself',
  SELF_SIGNED_CERT_IN_CHAIN: STRANGE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: STRANGE,
  UNABLE_TO_GET_ISSUER_CERT: STRANGE,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: STRANGE,
  CERT_UNTRUSTED: STRANGE,
  CERT_REJECTED: 'it may not be used for this',
  CERT_REVOKED: 'it was taken back by those who made it',
  ERR_TLS_CERT_ALTNAME_INVALID: OTHER_NAME,
  HOSTNAME_MISMATCH: OTHER_NAME,
  CERT_NOT_YET_VALID: 'it is not valid yet',
  CERT_HAS_EXPIRED: 'it is no longer valid',
};
const BY_DATE = new Set(['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED']);

const COMPARE =
  'If this is a server of your own or of your organisation, compare the fingerprint with whoever runs it, and then give the certificate to Ajar as trusted. Otherwise somebody may be listening in: do not go on.';

/**
 * What is wrong with the certificate of a server, with what it says of itself: looked at once more, because the failed
 * connection does not tell. Null when these codes are not about a certificate. `now`: milliseconds since the epoch.
 */
export async function certificateTrouble(
  codes: readonly string[],
  server: ServerAddress,
  protocol: MailProtocol,
  now: number,
): Promise<CertificateError | null> {
  const code = codes.find((one) => Object.hasOwn(WHY, one));
  if (code === undefined) return null;
  const byDate = BY_DATE.has(code);
  const seen = await peekCertificate(server, protocol);
  const facts = seen === null ? null : certificateFacts(seen, server.host, !byDate);
  const use = protocol === 'imap' ? 'reading' : 'sending';
  const what = `The certificate of ${server.host} (for ${use} mail, port ${server.port}) cannot be trusted: ${WHY[code] ?? STRANGE}. No password was sent.`;
  const clock = `The clock of this machine says ${dayOf(now)}. If that is wrong, set it and try again; if it is right, tell whoever runs the server.`;
  const shown = facts === null ? ' ' : `\n${certificateWords(facts)}\n`;
  return new CertificateError(`${what}${shown}${byDate ? clock : COMPARE}`, facts);
}
