import type { Account } from './account.ts';

/** How long each step of a try may take, in milliseconds. */
export interface Patience {
  readonly connectMs: number;
  readonly greetingMs: number;
  readonly silenceMs: number;
  /** For all of it, at one server. */
  readonly wholeMs: number;
}

/** What has to be known of an account to try it. */
export type Tried = Pick<Account, 'address' | 'imap' | 'smtp' | 'trusted'>;
