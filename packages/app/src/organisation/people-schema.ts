import type { Generated, Kysely } from 'kysely';

/**
 * The tables about people in an organisation's database; made by `store/migrations`. Times are milliseconds since the epoch.
 * A person who has mail of their own is the member with the same id. No table here holds mail in the clear.
 */
export interface PeopleSchema {
  person: PersonTable;
  person_role: { person: string; role: string };
  invitation: InvitationTable;
  passkey: PasskeyTable;
  /** An account at a provider of sign-ins that belongs to a person. */
  linked_identity: { issuer: string; subject: string; person: string; added_at: number };
  session: SessionTable;
  /** A sign-in that was begun: what it has to end with, good for once. */
  ceremony: { token_hash: string; kind: string; data: string; expires_at: number };
  /** How often something was tried in a stretch of time that ends at `resets_at`. */
  attempt: { key: string; count: number; resets_at: number };
  audit: AuditTable;
  shared_no: SharedNoTable;
  shared_note: SharedNoteTable;
  figure: FigureTable;
  published_figure: PublishedFigureTable;
}

export type PeopleDb = Kysely<PeopleSchema>;

interface PersonTable {
  id: string;
  /** Lower case, of nobody else. */
  address: string;
  name: string;
  state: string;
  added_at: number;
  seen_at: number | null;
}

interface InvitationTable {
  token_hash: string;
  person: string;
  /** Null when it was made on the command line. */
  made_by: string | null;
  made_at: number;
  /** Later than `made_at` where somebody is here already: until then they can end it. */
  usable_from: number;
  expires_at: number;
  used_at: number | null;
}

interface PasskeyTable {
  /** The credential id, base64url. */
  id: string;
  person: string;
  public_key: Uint8Array;
  counter: number;
  /** JSON array. */
  transports: string;
  added_at: number;
  used_at: number | null;
}

interface SessionTable {
  token_hash: string;
  person: string;
  began_at: number;
  seen_at: number;
}

interface AuditTable {
  seq: Generated<number>;
  at: number;
  /** Ids of people; null where it was nobody known, or the command line. */
  who: string | null;
  what: string;
  whom: string | null;
  /** JSON of a few words of ours; never mail, never what somebody typed. */
  detail: string;
}

interface SharedNoTable {
  id: string;
  member: string;
  rejection_id: string;
  counsellor: string;
  with_drafts: number;
  shared_at: number;
  as_of: number;
  /** Sealed with the member's key. */
  snapshot: Uint8Array;
}

interface SharedNoteTable {
  id: string;
  share: string;
  member: string;
  counsellor: string;
  at: number;
  /** Sealed with the member's key. */
  note: Uint8Array;
  /** When the member saw it; null before. */
  seen_at: number | null;
}

/** What one member's noes of a month and field come to. */
interface FigureTable {
  member: string;
  /** `2026-11`. */
  month: string;
  field: string;
  noes: number;
  answered: number;
  reopened: number;
  feedback: number;
}

interface PublishedFigureTable {
  month: string;
  /** `together`: several fields together that are too small alone. */
  field: string;
  noes: number | null;
  answered: number | null;
  reopened: number | null;
  feedback: number | null;
  published_at: number;
}
