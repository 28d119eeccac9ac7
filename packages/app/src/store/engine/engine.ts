import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';

export type EngineName = 'sqlite' | 'postgres';

/** One database, opened. What differs between SQLite and PostgreSQL is behind this and in the migrations. */
export interface Engine {
  readonly name: EngineName;
  /** What seals the rows of a member; null where the database is one person's. */
  readonly seal: Seal | null;
  /** For people, without secrets. */
  readonly location: string;
  /** Cannot write: the database itself refuses. */
  readonly reader: Db;
  /** Every transaction on it waits for the one write lock first, so what it has read cannot change under it. */
  readonly writer: Db;
  /** A reader of its own, for what reads for long; null where many people share the connections, and too many read so already. */
  readonly readAlone: () => Promise<LoneReader | null>;
  /** True once the schema has been made. */
  hasTables(): Promise<boolean>;
  /** Called inside the first transaction, before the first migration. */
  prepare(db: Db): Promise<void>;
  /** What is wrong with the database, one line each. */
  check(): Promise<readonly string[]>;
  /** Gives back the space of deleted rows, and their bytes with it. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** A reader that nobody waits for. Whoever takes it ends it. */
export interface LoneReader {
  readonly db: Db;
  readonly end: () => Promise<void>;
}

/** What a query must know of its database. */
export type Traits = Pick<Engine, 'name' | 'seal'>;

export interface OpenOptions {
  /** How long to wait for another process's lock before giving up with `store-busy`; 10 seconds when omitted. */
  readonly busyTimeoutMs?: number | undefined;
}

export const BUSY_TIMEOUT_MS = 10_000;
