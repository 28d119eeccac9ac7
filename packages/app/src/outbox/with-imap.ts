import type { ImapFlow } from 'imapflow';

import type { Account, Credentials } from '../account/account.ts';
import { explainImapStart } from '../mailbox/imap/explain-imap-error.ts';
import { imapClient } from '../mailbox/imap/imap-client.ts';
import { MOST_TALK, withinBounds } from '../mailbox/imap/within-bounds.ts';
import { AjarError } from '../service/ajar-error.ts';

/** For all of it: a server that says a little now and then is never silent. */
const WHOLE_MS = 5 * 60_000;
const PATIENCE = { connect: 30_000, greeting: 30_000, silence: 60_000 };

/**
 * Opens the account over IMAP, does the work and closes it. Throws AjarError `sign-in-needed`, `certificate`, `server-refused`
 * or `server-away` for what a server does, and when the signal or the end of five minutes cuts it short.
 */
export async function withImap<T>(
  account: Account,
  credentials: Credentials,
  signal: AbortSignal,
  work: (client: ImapFlow) => Promise<T>,
  wholeMs = WHOLE_MS,
): Promise<T> {
  const client = await imapClient(account, credentials, PATIENCE);
  const cut = Promise.withResolvers<never>();
  const stop = (): void => cut.reject(new AjarError('server-away', 'Ajar was stopped meanwhile. Nothing was lost.'));
  const all = async (): Promise<T> => {
    if (signal.aborted) return cut.promise;
    await client.connect();
    return work(client);
  };
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await withinBounds(
      () => client,
      { ms: wholeMs, bytes: MOST_TALK },
      () => Promise.race([all(), cut.promise]),
    );
  } catch (error) {
    if (error instanceof AjarError) throw error;
    throw await explainImapStart(error, { account, credentials: credentials.kind, goesOn: 'Nothing was lost.' });
  } finally {
    signal.removeEventListener('abort', stop);
    client.close();
  }
}
