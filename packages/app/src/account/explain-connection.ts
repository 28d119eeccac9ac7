import { AjarError } from '../service/ajar-error.ts';
import type { AjarErrorCode } from '../service/ajar-error.ts';
import type { ServerAddress } from './account.ts';
import { certificateTrouble } from './certificate-trouble.ts';
import { codesIn } from './error-codes.ts';
import type { MailProtocol } from './tls/peek-certificate.ts';
import { peekGreeting } from './tls/peek-greeting.ts';

const TLS_PORT: Readonly<Record<MailProtocol, number>> = { imap: 993, smtp: 465 };
const STARTTLS_PORT: Readonly<Record<MailProtocol, number>> = { imap: 143, smtp: 587 };

interface Trouble {
  readonly codes: readonly string[];
  readonly code: AjarErrorCode;
  readonly says: (server: ServerAddress, protocol: MailProtocol) => string;
}

/** "GREEETING" is how imapflow wrote it for years. */
const TOO_LATE = [
  'ETIMEDOUT',
  'ETIMEOUT',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'GREEETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
];
/** A greeting that is not the one waited for. */
const ODD_GREETING = 'EPROTOCOL';

/** What can go wrong on the line, by the codes of Node, imapflow and nodemailer; the first that fits is meant. */
const TROUBLES: readonly Trouble[] = [
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN', 'EDNS', 'ENODATA'],
    code: 'server-away',
    says: ({ host }) => `No server called ${host} was found. Either the name is wrong, or this machine is not online.`,
  },
  {
    codes: ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'],
    code: 'server-away',
    says: (server) => `Nobody answers at ${placeOf(server)}. The server is away, or the port is wrong.`,
  },
  {
    codes: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'ERR_SSL_HTTP_REQUEST'],
    code: 'server-refused',
    says: (server, protocol) =>
      `${placeOf(server)} does not begin with encryption. Use port ${TLS_PORT[protocol]} of that server, or say that encryption begins with STARTTLS there (mostly port ${STARTTLS_PORT[protocol]}).`,
  },
  {
    codes: TOO_LATE,
    code: 'server-away',
    says: (server, protocol) =>
      `${placeOf(server)} does not answer in time. The server is slow or away, or something on the way blocks it.${turnedRound(server, protocol)}`,
  },
  {
    codes: ['ETLS'],
    code: 'server-refused',
    says: (server, protocol) =>
      `${placeOf(server)} does not offer encryption, and Ajar never says a password in the clear. Use port ${TLS_PORT[protocol]} of that server, or ask whoever runs it.`,
  },
  {
    codes: [
      'ECONNRESET',
      'EPIPE',
      'ECONNECTION',
      'ESOCKET',
      'NoConnection',
      'EConnectionClosed',
      'ClosedAfterConnectTLS',
      'ClosedAfterConnectText',
    ],
    code: 'server-away',
    says: (server) => `${placeOf(server)} hung up in the middle. Try again in a moment.`,
  },
];

/**
 * What a failure of the line to a server means, in words for people: `certificate` with what the certificate says,
 * `server-away` when nobody answers, `server-refused` when encryption does not come about. Null when it is not about the line.
 * `now`: milliseconds since the epoch, told where dates are the trouble.
 */
export async function explainConnection(
  error: unknown,
  server: ServerAddress,
  protocol: MailProtocol,
  now: number,
): Promise<AjarError | null> {
  const codes = codesIn(error);
  const certificate = await certificateTrouble(codes, server, protocol, now);
  if (certificate !== null) return certificate;
  const trouble = TROUBLES.find((one) => one.codes.some((code) => codes.includes(code)));
  const mayBeOther = trouble?.codes === TOO_LATE || codes.includes(ODD_GREETING);
  const misheard = mayBeOther ? await otherProtocol(server, protocol) : null;
  if (misheard !== null) return new AjarError('server-refused', misheard, { cause: error });
  if (trouble === undefined) return null;
  return new AjarError(trouble.code, trouble.says(server, protocol), { cause: error });
}

const GREETING_MS = 2_000;

/** Whoever waits for the greeting of the one protocol does not hear that of the other: what it is, where it is that. */
async function otherProtocol(server: ServerAddress, protocol: MailProtocol): Promise<string | null> {
  const spoken = await peekGreeting(server, GREETING_MS);
  if (spoken === null || spoken === protocol) return null;
  return spoken === 'smtp'
    ? `${placeOf(server)} is no server for reading (IMAP): it greets as one for sending (SMTP). Look whether the two are the wrong way round.`
    : `${placeOf(server)} is no server for sending (SMTP): it greets as one for reading (IMAP). Look whether the two are the wrong way round.`;
}

function turnedRound({ security }: ServerAddress, protocol: MailProtocol): string {
  if (security === 'tls') return '';
  return ` It may be that encryption begins at once there, as on port ${TLS_PORT[protocol]}; then it is not STARTTLS.`;
}

function placeOf({ host, port }: ServerAddress): string {
  return `${host}, port ${port}`;
}
