import type { ImapFlow } from 'imapflow';

import type { Account, Credentials } from '../account/account.ts';
import { AjarError } from '../service/ajar.ts';
import { oneLine } from './failure-of.ts';
import { trust } from './trust.ts';

const SILENCE_MS = 60_000;

/**
 * Opens the account over IMAP, does the work and closes it. Throws AjarError `sign-in-needed`, `certificate` or `server-away`
 * for what a server does.
 */
export async function withImap<T>(
  account: Account,
  credentials: Credentials,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const { imap, trusted } = account;
  // Loaded when a mailbox is opened: no other command waits for it.
  const library = await import('imapflow');
  const client = new library.ImapFlow({
    host: imap.host,
    port: imap.port,
    secure: imap.security === 'tls',
    doSTARTTLS: imap.security === 'starttls' ? true : undefined,
    auth:
      credentials.kind === 'password'
        ? { user: credentials.user, pass: credentials.password }
        : { user: credentials.user, accessToken: credentials.accessToken },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: SILENCE_MS,
    maxLiteralSize: 1_000_000,
    maxResponseSize: 2_000_000,
    tls: trust(trusted),
  });
  // Without a listener the first hiccup of the line ends the program; whoever waits for an answer hears of it anyway.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw asAjarError(error, account);
  } finally {
    client.close();
  }
}

function asAjarError(error: unknown, { imap, address }: Account): unknown {
  if (!(error instanceof Error) || error instanceof AjarError || error instanceof TypeError) return error;
  const told = error as Error & {
    authenticationFailed?: boolean;
    code?: string;
    responseText?: string;
    serverResponseCode?: string;
  };
  if (told.authenticationFailed === true)
    return new AjarError('sign-in-needed', `${imap.host} did not let ${address} in. Sign in again.`, { cause: error });
  if (/CERT|SELF_SIGNED|UNABLE_TO|altnames/u.test(`${told.code ?? ''} ${told.message}`))
    return new AjarError(
      'certificate',
      `${imap.host} could not show that it is the server it says it is (${oneLine(told.message)}). Nothing was said to it.`,
      { cause: error },
    );
  if (told.serverResponseCode === 'OVERQUOTA')
    return new AjarError('server-refused', `Your mailbox at ${imap.host} is full. Make room in it.`, { cause: error });
  if (told.responseText !== undefined && told.responseText !== '')
    return new AjarError('server-refused', `${imap.host} said: “${oneLine(told.responseText)}”`, { cause: error });
  return new AjarError('server-away', `${imap.host} could not be reached, or the connection broke.`, { cause: error });
}
