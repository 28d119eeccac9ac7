import type { Db } from './schema.ts';

/** What a transaction changed that others wait for. */
export interface Written {
  /** A job that falls due was put down, claimed, put off, done or dropped. */
  readonly due: boolean;
  /** Ids of accounts that were added. */
  readonly newAccounts: readonly string[];
}

/** Called at the end of a transaction that writes, in it: what it does is there with the rest, or not at all. */
export type AfterWrite = (db: Db, written: Written) => Promise<void>;
