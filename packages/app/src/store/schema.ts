import type { Generated, Kysely } from 'kysely';

/**
 * The tables, the same on both engines: times are milliseconds since the epoch, ids are text, JSON
 * is text, truth is 0 or 1. Made by `migrations/`.
 */
export interface Schema {
  message: MessageTable;
  message_link: { ref: string; message_key: string };
  kept_message: { key: string; message: string; has_html: number; raw: Uint8Array | null };
  reading: { key: string; reader_version: number; reading: string };
  rejection: { id: string; message_key: string; created_at: number };
  event: EventTable;
  draft: DraftTable;
  outbox: OutboxTable;
  account: { id: string; address: string; data: string; state: string; created_at: number; updated_at: number };
  account_folder: AccountFolderTable;
  account_place: { account_id: string; folder: string; uid: number; message_key: string };
  job: JobTable;
  scan_state: ScanStateTable;
  setting: { name: string; value: string };
  rejection_summary: RejectionSummaryTable;
  rejection_card: { id: string; data: string };
  /** Of the full-text index only what both engines call the same; `tables/rejection-words.ts` does the rest. */
  rejection_words: { place: number };
  rejection_change: { last: number; cleared: number };
  schema_version: { version: number; applied_at: number };
  /** Holds a row only inside the transaction of `forgetAll`: the one moment events may be deleted. */
  forgetting: { since: number };
}

/** A connection or a transaction on these tables. */
export type Db = Kysely<Schema>;

export interface MessageTable {
  key: string;
  message_id: string | null;
  /** JSON array, in the order of the headers; `message_link` has the same for looking up. */
  refs: string;
  date: number | null;
  from_address: string | null;
  from_domain: string | null;
  from_name: string;
  to_address: string | null;
  subject: string;
  verdict: string;
  cue: string | null;
  source_id: string;
  position: string;
  size: number;
}

interface EventTable {
  seq: Generated<number>;
  rejection_id: string;
  at: number;
  kind: string;
  /** JSON of the whole event. */
  event: string;
  dedup_key: string | null;
}

interface DraftTable {
  id: string;
  rejection_id: string;
  data: string;
  created_at: number;
  updated_at: number;
  revision: number;
}

interface RejectionSummaryTable {
  place: Generated<number>;
  id: string;
  version: number;
  changed: number;
  listed: number;
  valid_from: number | null;
  turns_at: number | null;
  sort_at: number;
  field: string;
  status: string;
  /** Its turn among those that need a decision today; 0 where it needs none. */
  today: number;
  /** Codes with a space before and after each. */
  reasons: string;
  doors: string;
  signs: string;
  /** Tells whether the words in the index are still the same. */
  words_hash: string;
}

interface OutboxTable {
  id: string;
  draft_id: string;
  rejection_id: string;
  reply_key: string;
  message_id: string;
  envelope_from: string | null;
  envelope_to: string | null;
  raw: Uint8Array;
  state: string;
  since: number;
  account_id: string | null;
  way: string | null;
  leaves_at: number | null;
  attempts: Generated<number>;
  fence: string | null;
  note: string | null;
}

interface AccountFolderTable {
  account_id: string;
  folder: string;
  uid_validity: string;
  uid_next: number;
  highest_modseq: string | null;
  updated_at: number;
}

interface JobTable {
  id: string;
  kind: string;
  dedup_key: string;
  payload: string;
  state: string;
  run_at: number;
  lease_owner: string | null;
  lease_until: number | null;
  attempts: number;
  last_error: string | null;
}

interface ScanStateTable {
  source_id: string;
  path: string;
  fingerprint: string;
  position: string;
  done: number;
  updated_at: number;
}
