import type { Account, Credentials } from '../../account/account.ts';

/** Whose connection went wrong, and what was shown to the server. */
export interface ImapAttempt {
  readonly account: Pick<Account, 'address' | 'imap'>;
  readonly credentials: Credentials['kind'];
  /** What becomes of what was under way, in a sentence. */
  readonly goesOn: string;
}
