import type { Account, Credentials } from '../../account/account.ts';
import type { CertificateFacts } from '../../account/tls/certificate-facts.ts';

/** Whose connection went wrong, and what was shown to the server. */
export interface ImapAttempt {
  readonly account: Pick<Account, 'address' | 'imap'>;
  readonly credentials: Credentials['kind'];
  /** The certificate that was shown, where one was looked at. */
  readonly certificate: CertificateFacts | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}
