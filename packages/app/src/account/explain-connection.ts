import { AjarError, CertificateError } from '../service/ajar.ts';
import type { ServerAddress } from './account.ts';
import { certificateWords, dayOf } from './tls/certificate-words.ts';
import { shownCertificate } from './tls/shown-certificate.ts';
import { peekCertificate } from './tls/peek-certificate.ts';
import type { MailProtocol } from './tls/peek-certificate.ts';

/** Why a certificate is not taken, by the codes of OpenSSL that Node hands on. */
const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'nobody vouches for it but itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'who vouches for it is not known to this system',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'who vouches for it is not known to this system',
  UNABLE_TO_GET_ISSUER_CERT: 'who vouches for it is not known to this system',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'who vouches for it is not known to this system',
  CERT_UNTRUSTED: 'who vouches for it is not known to this system',
  CERT_REJECTED: 'it may not be used for this',
  CERT_REVOKED: 'it was taken back by those who made it',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is made out to another name',
  HOSTNAME_MISMATCH: 'it is made out to another name',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  CERT_HAS_EXPIRED: 'it is no longer valid',
};
const BY_DATE = new Set(['CERT_NOT_YET_VALID', 'CERT_HAS_EXPIRED']);

const NO_SUCH_NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EDNS', 'ENODATA']);
const NOBODY = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
const SILENT = new Set([
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'GREEETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
  'ETIMEOUT',
]);
const NOT_TLS = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'ERR_SSL_HTTP_REQUEST']);

const HUNG_UP = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNECTION',
  'ESOCKET',
  'NoConnection',
  'EConnectionClosed',
  'ClosedAfterConnectTLS',
  'ClosedAfterConnectText',
]);

const OTHER_PORT: Readonly<Record<MailProtocol, { readonly tls: number; readonly starttls: number }>> = {
  imap: { tls: 993, starttls: 143 },
  smtp: { tls: 465, starttls: 587 },
};

/**
 * What a failure of the line to a server means, in words for people: `certificate` with what the certificate says,
 * `server-away` when nobody answers, `server-refused` when TLS does not come about. Null when it is not about the line.
 * `now`: milliseconds since the epoch, to be told where dates are the trouble.
 */
export async function explainConnection(
  error: unknown,
  server: ServerAddress,
  protocol: MailProtocol,
  now: number,
): Promise<AjarError | null> {
  const codes = codesIn(error);
  const where = `${server.host}, port ${server.port}`;
  const made = (code: AjarError['code'], message: string): AjarError => new AjarError(code, message, { cause: error });
  const certificate = codes.find((code) => Object.hasOwn(CERTIFICATE, code));
  if (certificate !== undefined) return certificateTrouble(certificate, server, protocol, now);
  if (codes.some((code) => NO_SUCH_NAME.has(code)))
    return made(
      'server-away',
      `No server called ${server.host} was found. Either the name is wrong, or this machine is not online.`,
    );
  if (codes.some((code) => NOBODY.has(code)))
    return made('server-away', `Nobody answers at ${where}. The server is away, or the port is wrong.`);
  if (codes.some((code) => NOT_TLS.has(code)))
    return made(
      'server-refused',
      `${where} does not begin with encryption. Use port ${OTHER_PORT[protocol].tls} of that server, or say that encryption begins with STARTTLS there (mostly port ${OTHER_PORT[protocol].starttls}).`,
    );
  if (codes.some((code) => SILENT.has(code)) || saysTimeout(error))
    return made('server-away', silence(server, protocol));
  if (codes.includes('ETLS') || saysNoStarttls(error))
    return made(
      'server-refused',
      `${where} does not offer encryption, and Ajar never says a password in the clear. Use port ${OTHER_PORT[protocol].tls} of that server, or ask whoever runs it.`,
    );
  if (codes.some((code) => HUNG_UP.has(code)))
    return made('server-away', `${where} hung up in the middle. Try again in a moment.`);
  return null;
}

function silence({ host, port, security }: ServerAddress, protocol: MailProtocol): string {
  const turned =
    security === 'starttls'
      ? ` It may be that encryption begins at once there, as on port ${OTHER_PORT[protocol].tls}; then it is not STARTTLS.`
      : '';
  return `${host}, port ${port}, does not answer in time. The server is slow or away, or something on the way blocks it.${turned}`;
}

async function certificateTrouble(
  code: string,
  server: ServerAddress,
  protocol: MailProtocol,
  now: number,
): Promise<CertificateError> {
  const seen = await peekCertificate(server, protocol);
  const shown = seen === null ? '' : `\n${certificateWords(seen)}\n`;
  const why = CERTIFICATE[code] ?? 'it is not trusted';
  const clock = BY_DATE.has(code)
    ? `The clock of this machine says ${dayOf(now)}. If that is wrong, set it and try again; if it is right, tell whoever runs the server.`
    : 'If this is a server of your own or of your organisation, compare the fingerprint with whoever runs it, and give the certificate to Ajar as trusted. Otherwise somebody may be listening in: do not go on.';
  const words = `The certificate of ${server.host} cannot be trusted: ${why}. No password was sent.${shown === '' ? ' ' : shown}${clock}`;
  return new CertificateError(words, seen === null ? null : shownCertificate(seen));
}

/** The codes of an error and of what it is made of. */
function codesIn(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [...own, ...[error.cause, ...parts].flatMap((part) => codesIn(part, depth + 1)), ...codesInWords(error)];
}

/** Some libraries put a code of their own over the one of Node; the words stay. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/wrong version number|packet length too long/iu, 'ERR_SSL_WRONG_VERSION_NUMBER'],
  [/self[- ]signed certificate in/iu, 'SELF_SIGNED_CERT_IN_CHAIN'],
  [/self[- ]signed certificate/iu, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  [/certificate is not yet valid/iu, 'CERT_NOT_YET_VALID'],
  [/certificate has expired/iu, 'CERT_HAS_EXPIRED'],
  [/does not match certificate's altnames/iu, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  [/unable to verify the first certificate/iu, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  [/unable to get (?:local )?issuer certificate/iu, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
];

function codesInWords({ message }: Error): readonly string[] {
  const found = WORDS.find(([words]) => words.test(message.slice(0, 1000)));
  return found === undefined ? [] : [found[1]];
}

function saysTimeout(error: unknown): boolean {
  return error instanceof Error && /timed? ?out|greeting never received/iu.test(error.message);
}

function saysNoStarttls(error: unknown): boolean {
  return error instanceof Error && /STARTTLS/u.test(error.message);
}
