import type { ImapFlow } from 'imapflow';

import type { Account, Credentials } from '../account/account.ts';
import { AjarError } from '../service/ajar.ts';

const PATIENCE = { connect: 30_000, greeting: 30_000, silence: 60_000 };

/**
 * Opens the account over IMAP, does the work and closes it. Throws AjarError `sign-in-needed`, `certificate`, `server-refused`
 * or `server-away` for what a server does.
 */
export async function withImap<T>(
  account: Account,
  credentials: Credentials,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  // Loaded when a mailbox is opened: no other command waits for it.
  const { imapClient } = await import('../mailbox/imap/imap-client.ts');
  const client = imapClient(account, credentials, PATIENCE);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    if (error instanceof AjarError) throw error;
    const { explainImapStart } = await import('../mailbox/imap/explain-imap-error.ts');
    throw await explainImapStart(error, { account, credentials: credentials.kind, goesOn: 'Nothing was lost.' });
  } finally {
    client.close();
  }
}
