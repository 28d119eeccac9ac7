import type { AuthenticationFailure } from 'imapflow';

import { AjarError } from '../../service/ajar.ts';
import { errorCode } from '../explain-error.ts';
import { certificateTrouble, isCertificateError } from './certificate-trouble.ts';
import type { ImapAttempt } from './imap-attempt.ts';

/** The properties that the library and Node put on their errors. */
type Told = Partial<AuthenticationFailure> & {
  readonly responseStatus?: string;
  readonly responseText?: string;
  readonly reason?: string;
};

/**
 * What went wrong with a mail server, in words for the one whose mail it is: an `AjarError` with `sign-in-needed`,
 * `certificate`, `server-away` or `server-refused`. Nothing of the credentials is ever in it. The mailbox is only
 * read, so there is nothing to lose, and every text says how to go on.
 */
export function explainImapError(error: unknown, attempt: ImapAttempt): AjarError {
  if (error instanceof AjarError) return error;
  if (isOurMistake(error)) throw error;
  const told = (error instanceof Error ? error : {}) as Told;
  const code = errorCode(error);
  const { host } = attempt.account.imap;
  if (isCertificateError(code)) return certificateTrouble(code, attempt);
  if (told.authenticationFailed === true && !isPassing(told)) return signInTrouble(told, attempt);
  // Before the words of the server: errors of OpenSSL have a `reason` too.
  if (isTlsError(code, error)) return new AjarError('server-away', noEncryption(attempt), { cause: bare(error) });
  const said = told.reason ?? told.responseText ?? (typeof told.response === 'string' ? told.response : '');
  if (told.responseStatus !== undefined || told.authenticationFailed === true || told.reason !== undefined)
    return new AjarError('server-refused', refusal(host, told.serverResponseCode ?? '', said), { cause: bare(error) });
  const away = AWAY[code] ?? (UNREADABLE.test(code) ? null : `The connection to ${host} broke off.`);
  if (away === null) return new AjarError('server-refused', nonsense(host), { cause: bare(error) });
  return new AjarError('server-away', `${away.replaceAll('HOST', host)} ${GOES_ON}`, { cause: bare(error) });
}

/** Not a matter of any server: it must be seen as what it is. */
function isOurMistake(error: unknown): boolean {
  return (error instanceof TypeError || error instanceof RangeError) && errorCode(error) === '';
}

/** The library hangs what it sent on its errors: only the name of the trouble goes on. */
function bare(error: unknown): Error {
  return new Error([errorCode(error), error instanceof Error ? error.message.slice(0, 200) : ''].join(' ').trim());
}

const GOES_ON = 'What was read is kept, and reading goes on from there next time.';

const AWAY: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'HOST does not take connections on this port. It may be down, or the port may be another one.',
  ENOTFOUND: 'HOST was not found. Check its name, and whether this machine is online.',
  EAI_AGAIN: 'HOST could not be looked up. This machine may be offline.',
  ENETUNREACH: 'HOST cannot be reached. This machine may be offline.',
  EHOSTUNREACH: 'HOST cannot be reached. This machine may be offline.',
  ETIMEDOUT: 'HOST did not answer in time.',
  CONNECT_TIMEOUT: 'HOST did not answer in time.',
  GREETING_TIMEOUT: 'HOST took the connection but said nothing.',
  UPGRADE_TIMEOUT: 'HOST took the connection but did not start encryption.',
  ETIMEOUT: 'HOST fell silent.',
};

/** What the library calls answers that are too long, too deep or not IMAP. */
const UNREADABLE =
  /^(?:ParserError|LineTooLarge|LiteralTooLarge|ResponseTooLarge|TooMany|MAX_IMAP|Invalid|Missing|Unexpected)/u;

/** Errors of the handshake that are not about the certificate: mostly a port where nobody speaks TLS. */
function isTlsError(code: string, error: unknown): boolean {
  return (
    /^(?:EPROTO|ERR_SSL_|ERR_TLS_|STARTTLS_INJECTION)/u.test(code) ||
    (error as Told & { tlsFailed?: boolean })?.tlsFailed === true
  );
}

function noEncryption({ account: { imap } }: ImapAttempt): string {
  const way = imap.security === 'tls' ? 'TLS' : 'STARTTLS';
  return `No encrypted connection (${way}) to ${imap.host} on port ${imap.port} came about, so nothing was said: neither name nor password. Usual is port 993 with TLS, or port 143 with STARTTLS.`;
}

/** RFC 5530: the server could not look whether the password is right. */
function isPassing({ serverResponseCode }: Told): boolean {
  return ['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'OVERQUOTA'].includes(serverResponseCode?.toUpperCase() ?? '');
}

function signInTrouble(told: Told, { account, credentials }: ImapAttempt): AjarError {
  const { address, imap } = account;
  const expired = `${imap.host} no longer takes the permission that was given for ${address}: it has expired or was taken back. Sign in once more with: ajar account sign-in ${address}`;
  if (credentials === 'token') return new AjarError('sign-in-needed', expired);
  const said = told.response ?? '';
  const hint = /app(?:lication)?[ -]specific|app password/iu.test(said.slice(0, 1_000))
    ? 'It wants an app password, made for Ajar alone in the settings of the account.'
    : 'Gmail, iCloud, Yahoo and Fastmail want an app password here, not the one you sign in with yourself.';
  const words = `${imap.host} did not accept the password of ${address}. ${hint} Give it again with: ajar account sign-in ${address}`;
  return new AjarError('sign-in-needed', words);
}

const REFUSED: Readonly<Record<string, string>> = {
  OVERQUOTA: 'HOST says that the mailbox is full. Make room there; Ajar itself only reads.',
  UNAVAILABLE: 'HOST cannot get at the mailbox at the moment. It is tried again later.',
  INUSE: 'HOST says that somebody else holds the mailbox at the moment. It is tried again later.',
  LIMIT: 'HOST has had enough for now: too many connections, or too much at once. It is tried again later.',
  ALERT: 'HOST has something to tell you.',
};

function refusal(host: string, code: string, said: string): string {
  const known = REFUSED[code.toUpperCase()]?.replaceAll('HOST', host) ?? `${host} would not go on.`;
  const quote = plainLine(said);
  return `${known}${quote === '' ? '' : ` In its own words: "${quote}".`} ${GOES_ON}`;
}

function nonsense(host: string): string {
  return `${host} answered in a way that no mail server should, so Ajar hung up. ${GOES_ON}`;
}

const MOST_SAID = 200;

/** Words of a stranger: one line of plain signs. */
function plainLine(said: string): string {
  return said
    .slice(0, 2_000)
    .replaceAll(/[\p{C}"\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_SAID);
}
