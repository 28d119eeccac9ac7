import type { AuthenticationFailure } from 'imapflow';

import { explainConnection } from '../../account/explain-connection.ts';
import { passwordHint } from '../../account/password-hint.ts';
import { AjarError, CertificateError, SignInRefusedError } from '../../service/ajar-error.ts';
import { errorCode } from '../explain-error.ts';
import type { ImapAttempt } from './imap-attempt.ts';
import { PASSING } from './despite-refusals.ts';

/** The properties that the library and Node put on their errors. */
type Told = Partial<AuthenticationFailure> & {
  readonly responseStatus?: string;
  readonly responseText?: string;
  readonly reason?: string;
};

/**
 * What kept a connection from coming about: the line and the certificate as everywhere, what the server said as in the middle
 * of reading.
 */
export async function explainImapStart(error: unknown, attempt: ImapAttempt): Promise<unknown> {
  const told = (error instanceof Error ? error : {}) as Told;
  if (error instanceof AjarError || told.authenticationFailed === true) return explainImapError(error, attempt);
  const line = await explainConnection(error, attempt.account.imap, 'imap', Date.now());
  if (line === null) return explainImapError(error, attempt);
  if (line instanceof CertificateError) return line;
  return new AjarError(line.code, `${line.message} ${attempt.goesOn}`, { cause: bare(error) });
}

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
  const { account, goesOn } = attempt;
  const { host } = account.imap;
  if (told.authenticationFailed === true && !isPassing(told)) return signInTrouble(told, attempt);
  const said = told.reason ?? told.responseText ?? (typeof told.response === 'string' ? told.response : '');
  if (told.responseStatus !== undefined || told.authenticationFailed === true || told.reason !== undefined)
    return new AjarError('server-refused', `${refusal(host, told.serverResponseCode ?? '', said)} ${goesOn}`, {
      cause: bare(error),
    });
  if (UNREADABLE.test(code))
    return new AjarError('server-refused', `${nonsense(host)} ${goesOn}`, { cause: bare(error) });
  const away = SILENT.has(code) ? `${host} fell silent.` : `The connection to ${host} broke off.`;
  return new AjarError('server-away', `${away} ${goesOn}`, { cause: bare(error) });
}

/** Not a matter of any server: it must be seen as what it is. */
function isOurMistake(error: unknown): boolean {
  return (error instanceof TypeError || error instanceof RangeError) && errorCode(error) === '';
}

/** The library hangs what it sent on its errors: only the name of the trouble goes on. */
function bare(error: unknown): Error {
  return new Error([errorCode(error), error instanceof Error ? error.message.slice(0, 200) : ''].join(' ').trim());
}

const SILENT = new Set(['ETIMEDOUT', 'ETIMEOUT']);

/** What the library calls answers that are too long, too deep or not IMAP. */
const UNREADABLE =
  /^(?:ParserError|LineTooLarge|LiteralTooLarge|ResponseTooLarge|TooMany|MAX_IMAP|Invalid|Missing|Unexpected)/u;

/**
 * The server could not look whether the password is right (RFC 5530), or did not want to now: Gmail says so in words. That must
 * pause no account, and nobody is to look for a fault in a password that is right.
 */
export function isPassing(error: object): boolean {
  const { serverResponseCode, response } = error as Told;
  const code = serverResponseCode?.toUpperCase() ?? '';
  const said = typeof response === 'string' ? response.slice(0, 1_000) : '';
  return PASSING.has(code) || code === 'SERVERBUG' || NOT_NOW.test(said);
}

const NOT_NOW =
  /too many (?:simultaneous )?(?:connections|logins|login attempts)|try again later|temporary|bandwidth limits/iu;

function signInTrouble(told: Told, { account, credentials }: ImapAttempt): AjarError {
  const { address, imap } = account;
  const expired = `${imap.host} no longer takes the permission that was given for ${address}: it has expired or was taken back. Sign in once more.`;
  if (credentials === 'token') return new SignInRefusedError('reading', expired);
  const hint = passwordHint(imap.host, told.response ?? '');
  const words = `${imap.host} did not accept the password of ${address}. ${hint} Give it again.`;
  return new SignInRefusedError('reading', words);
}

const REFUSED: Readonly<Record<string, string>> = {
  OVERQUOTA: 'HOST says that the mailbox is full. Make room there.',
  UNAVAILABLE: 'HOST cannot get at the mailbox at the moment. It is tried again later.',
  INUSE: 'HOST says that somebody else holds the mailbox at the moment. It is tried again later.',
  LIMIT: 'HOST has had enough for now: too many connections, or too much at once. It is tried again later.',
  ALERT: 'HOST has something to tell you.',
};

/** Exchange and Microsoft 365, after a sign-in that went well. */
const NOT_CONNECTED = /authenticated but not connected/iu;
const NO_MAILBOX =
  'HOST took the sign-in, but opens no mailbox for it. IMAP may be switched off for this mailbox (an administrator can allow it), or somebody else is signed in than the one whose address it is.';

function refusal(host: string, code: string, said: string): string {
  const words = NOT_CONNECTED.test(said) ? NO_MAILBOX : REFUSED[code.toUpperCase()];
  const known = words?.replaceAll('HOST', host) ?? `${host} would not go on.`;
  const quote = plainLine(said);
  return `${known}${quote === '' ? '' : ` In its own words: "${quote}".`}`;
}

function nonsense(host: string): string {
  return `${host} answered in a way that no mail server should, so Ajar hung up.`;
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
