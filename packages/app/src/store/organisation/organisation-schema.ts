import type { Kysely } from 'kysely';

/** The tables an organisation has beside those of its members. Made by `steps/`. */
export interface OrganisationSchema {
  member: MemberTable;
  erasure: { id: string; at: number; asked_by: string; counts: string; key_mark: string };
  organisation_setting: { name: string; value: string };
  /** A member's own: nothing is there but in a transaction of that member. */
  account_secret: { account_id: string; what: string; sealed: Uint8Array };
  organisation_step: { name: string; applied_at: number };
}

export type OrganisationDb = Kysely<OrganisationSchema>;

export interface MemberTable {
  id: string;
  name: string;
  state: string;
  added_at: number;
  /** Null once it was destroyed. Backups made before have it still, shut by the master key of then. */
  wrapped_key: Uint8Array | null;
  /** Which master key wraps it. */
  master_key: string;
  /** Tells one data key from another, and nothing of it. */
  key_mark: string;
}
