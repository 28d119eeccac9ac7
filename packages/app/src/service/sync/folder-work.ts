import type { Account } from '../../account/account.ts';
import type { FolderToRead } from '../../mailbox/imap/folders-to-read.ts';
import type { ImapReader } from '../../mailbox/imap/imap-reader.ts';
import type { AccountFolder } from '../../store/store.ts';
import type { Context } from '../context.ts';
import type { Examiner } from '../scan/examiner.ts';
import type { ScanTally } from '../scan/scan-tally.ts';

/** One account while it is read. */
export interface AccountWork {
  readonly context: Context;
  readonly account: Pick<Account, 'id' | 'address'>;
  readonly reader: ImapReader;
  readonly examiner: Examiner;
  readonly tally: ScanTally;
  /** A newer reader goes over mail that is known: verdicts are renewed. */
  readonly rereads: boolean;
  readonly signal: AbortSignal | undefined;
}

/** A folder as it was known when it was read last, and how many messages of it. */
export type KnownFolder = AccountFolder & { readonly count: number };

/** One folder of it. */
export interface FolderWork {
  readonly folder: FolderToRead;
  /** What is left of it, once what is gone was taken back; null for one that is new, or was numbered anew. */
  readonly before: KnownFolder | null;
  /** The change count that was seen before it was read: what vanishes later is asked from there on. */
  readonly modseq: string | null;
}
