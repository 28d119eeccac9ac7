import type { Account, Credentials } from '../../account/account.ts';
import type { ShownCertificate } from '../../service/ajar.ts';

/** Whose connection went wrong, and what was shown to the server. */
export interface ImapAttempt {
  readonly account: Pick<Account, 'address' | 'imap'>;
  readonly credentials: Credentials['kind'];
  /** The certificate that was shown, where one was looked at. */
  readonly certificate: ShownCertificate | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}
