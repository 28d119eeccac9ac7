import type { ImapFlow } from 'imapflow';

import type { Account } from '../../account/account.ts';
import { withImap } from '../../outbox/with-imap.ts';
import { signedIn } from '../accounts/signed-in.ts';
import type { Context } from '../context.ts';

/** Works in the mailbox of an account over a connection of its own. Throws as `withImap` and `signedIn` do. */
export function inMailbox<T>(
  context: Context,
  account: Account,
  signal: AbortSignal,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  return signedIn(context, account, 'reading', (shown) => withImap(account, shown, signal, work));
}
