import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';

import { AjarError } from '../service/ajar.ts';
import type { Credentials } from './account.ts';
import { explainConnection } from './explain-connection.ts';
import { refusedWords } from './refused-words.ts';
import { tlsOptions } from './tls/tls-options.ts';
import type { Patience, Tried } from './tried.ts';
import { within } from './within.ts';

/** Signs in to the SMTP server and leaves again; nothing is sent. Throws `AjarError`. */
export async function trySmtp(
  account: Tried,
  credentials: Credentials,
  now: number,
  { connectMs, greetingMs, silenceMs, wholeMs }: Patience,
): Promise<void> {
  const { smtp, trusted } = account;
  const connection = new SMTPConnection({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === 'tls',
    requireTLS: true,
    tls: tlsOptions(trusted),
    name: 'localhost',
    connectionTimeout: connectMs,
    greetingTimeout: greetingMs,
    socketTimeout: silenceMs,
    maxResponseSize: 65_536,
    logger: false,
  });
  try {
    await within(wholeMs, smtp.host, signedIn(connection, credentials), () => connection.close());
    connection.quit();
  } catch (error) {
    throw await explainSmtp(error, account, credentials, now);
  } finally {
    connection.close();
  }
}

function signedIn(connection: SMTPConnection, credentials: Credentials): Promise<void> {
  return new Promise((done, fail) => {
    connection.once('error', fail).once('end', () => fail(new NotGreetedError()));
    connection.connect((trouble) => {
      if (trouble != null) return fail(trouble);
      connection.login(authOf(credentials), (refused) => (refused === null ? done() : fail(refused)));
    });
  });
}

class NotGreetedError extends Error {
  override readonly name = 'NotGreetedError';
  readonly code = 'ECONNECTION';
}

function authOf(credentials: Credentials): SMTPConnection.AuthenticationType {
  const { user } = credentials;
  if (credentials.kind === 'password') return { user, pass: credentials.password };
  return { user, method: 'XOAUTH2', oauth2: new XOAuth2({ user, accessToken: credentials.accessToken }) };
}

/** What a failure of SMTP means, in words for people. */
async function explainSmtp(
  error: unknown,
  { address, smtp }: Tried,
  credentials: Credentials,
  now: number,
): Promise<AjarError> {
  if (error instanceof AjarError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error && 'response' in error ? String(error.response) : '';
  if (code === 'EAUTH' && /^[45]/u.test(said))
    return refusedWords(smtp.host, 'sending mail (SMTP)', address, credentials, said);
  const line = await explainConnection(error, smtp, 'smtp', now);
  if (line !== null) return line;
  const plain = said.replaceAll(/\p{C}/gu, ' ').slice(0, 200).trim();
  return new AjarError(
    'server-refused',
    `${smtp.host} did not let Ajar send mail (SMTP).${plain === '' ? '' : ` It said: ${plain}`}`,
    { cause: error },
  );
}
