import { SignInRefusedError } from '../service/ajar-error.ts';
import { strangersLine } from '../strangers-line.ts';
import { passwordHint } from './password-hint.ts';
import type { Credentials } from './account.ts';
import { serverSaid } from './server-said.ts';

/** A server that did not take the password or the token, in words for people. The library's own error is left out: it could hold either. */
export function refusedWords(
  host: string,
  at: SignInRefusedError['at'],
  address: string,
  credentials: Credentials,
  said: string,
): SignInRefusedError {
  const secret = credentials.kind === 'password' ? credentials.password : credentials.accessToken;
  const plain = strangersLine(said.replaceAll(secret, '…'));
  const next = /SmtpClientAuthentication is disabled/iu.test(plain)
    ? 'Your organisation has not allowed programs to send for this mailbox (SMTP AUTH); an administrator can.'
    : credentials.kind === 'password'
      ? passwordHint(host, plain)
      : `Sign in once more; if that does not help, look whether the account may be read and written from by programs like this one.`;
  const what = at === 'reading' ? 'reading mail (IMAP)' : 'sending mail (SMTP)';
  return new SignInRefusedError(
    at,
    `${host} did not accept the sign-in of ${address} for ${what}. ${next}${serverSaid(plain)}`,
  );
}
