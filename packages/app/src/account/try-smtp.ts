import { smtpSession } from '../outbox/smtp-session.ts';
import { AjarError } from '../service/ajar-error.ts';
import type { Credentials } from './account.ts';
import { explainConnection } from './explain-connection.ts';
import { notNow } from './not-now.ts';
import { refusedWords } from './refused-words.ts';
import { serverSaid } from './server-said.ts';
import type { Patience, Tried } from './tried.ts';
import { within } from './within.ts';

/** Signs in to the SMTP server and leaves again; nothing is sent. Throws `AjarError`. */
export async function trySmtp(
  account: Tried,
  credentials: Credentials,
  now: number,
  { connectMs, greetingMs, silenceMs, wholeMs }: Patience,
): Promise<void> {
  const session = await smtpSession(account, silenceMs, { connectMs, greetingMs });
  const signedIn = async (): Promise<void> => {
    await session.connect();
    await session.logIn(credentials);
  };
  try {
    await within(wholeMs, account.smtp.host, signedIn(), () => session.close());
  } catch (error) {
    throw await explainSmtp(error, account, credentials, now);
  } finally {
    session.close();
  }
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
  if (code === 'EAUTH' && said.startsWith('5')) return refusedWords(smtp.host, 'sending', address, credentials, said);
  if (said.startsWith('4')) return notNow(smtp.host, said);
  const line = await explainConnection(error, smtp, 'smtp', now);
  if (line !== null) return line;
  return new AjarError('server-refused', `${smtp.host} did not let Ajar send mail (SMTP).${serverSaid(said)}`, {
    cause: error,
  });
}
