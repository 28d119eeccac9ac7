import type { Schema } from './schema.ts';

/** What is derived from the others (`keep-summaries.ts`), and what is the program's own. */
type Derived = 'rejection_summary' | 'rejection_card' | 'rejection_change' | 'rejection_words';
export type UserTable = Exclude<keyof Schema, Derived | 'schema_version' | 'forgetting'>;

/** Every table with something of the user's in it and its primary key, parents before children. */
export const EVERY_TABLE: { readonly [T in UserTable]: readonly (keyof Schema[T] & string)[] } = {
  message: ['key'],
  message_link: ['ref', 'message_key'],
  kept_message: ['key'],
  reading: ['key'],
  rejection: ['id'],
  event: ['seq'],
  draft: ['id'],
  outbox: ['id'],
  scan_state: ['source_id'],
  setting: ['name'],
  account: ['id'],
  account_folder: ['account_id', 'folder'],
  account_place: ['account_id', 'folder', 'uid'],
  job: ['id'],
};

/** Their names, parents before children. */
export const TABLE_NAMES = Object.keys(EVERY_TABLE) as readonly UserTable[];
