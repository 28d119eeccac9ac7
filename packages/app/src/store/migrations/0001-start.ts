import type { EngineName } from '../engine/engine.ts';
import type { Migration } from './migration.ts';

/** The first schema. Events can be added but not changed, by anybody: the triggers see to it. */
export const start: Migration = {
  version: 1,
  statements: (engine) => [...tables(TYPES[engine]), ...INDEXES, ...APPEND_ONLY[engine]],
};

interface Types {
  readonly int: string;
  readonly bytes: string;
  readonly counter: string;
  /** Column types are enforced by PostgreSQL always, by SQLite in strict tables only. */
  readonly strict: string;
  readonly clustered: string;
}

const TYPES: Readonly<Record<EngineName, Types>> = {
  sqlite: {
    int: 'integer',
    bytes: 'blob',
    counter: 'integer primary key autoincrement',
    strict: 'strict',
    clustered: 'strict, without rowid',
  },
  postgres: {
    int: 'bigint',
    bytes: 'bytea',
    counter: 'bigint generated always as identity primary key',
    strict: '',
    clustered: '',
  },
};

/** References to messages are checked at commit, so that a batch may be written in any order. */
const MESSAGE = 'references message (key) deferrable initially deferred';

function tables({ int, bytes, counter, strict, clustered }: Types): readonly string[] {
  return [
    `create table message (
      key text primary key, message_id text, refs text not null, date ${int},
      from_address text, from_domain text, from_name text not null, to_address text, subject text not null,
      verdict text not null, cue text, source_id text not null, position text not null, size ${int} not null
    ) ${strict}`,
    `create table message_link (ref text not null, message_key text not null, primary key (ref, message_key)) ${clustered}`,
    `create table kept_message (key text primary key ${MESSAGE}, message text not null, has_html integer not null, raw ${bytes}) ${strict}`,
    `create table reading (
      key text primary key ${MESSAGE}, reader_version ${int} not null, reading text not null
    ) ${strict}`,
    `create table rejection (
      id text primary key, message_key text not null unique ${MESSAGE}, created_at ${int} not null
    ) ${strict}`,
    `create table event (
      seq ${counter}, rejection_id text not null references rejection (id), at ${int} not null,
      kind text not null, event text not null, dedup_key text, unique (rejection_id, dedup_key)
    ) ${strict}`,
    `create table draft (
      id text primary key, rejection_id text not null references rejection (id), data text not null,
      created_at ${int} not null, updated_at ${int} not null, revision ${int} not null
    ) ${strict}`,
    `create table outbox (
      id text primary key, draft_id text not null references draft (id),
      rejection_id text not null references rejection (id), reply_key text not null, message_id text not null,
      envelope_from text, envelope_to text, raw ${bytes} not null, since ${int} not null,
      state text not null check (state in ('approved', 'sending', 'sent', 'refused', 'unknown', 'cancelled', 'exported'))
    ) ${strict}`,
    `create table scan_state (
      source_id text primary key, path text not null, fingerprint text not null, position text not null,
      done ${int} not null, updated_at ${int} not null
    ) ${strict}`,
    `create table setting (name text primary key, value text not null) ${clustered}`,
    `create table forgetting (since ${int} not null) ${strict}`,
  ];
}

const INDEXES: readonly string[] = [
  'create index message_by_id on message (message_id)',
  'create index message_by_sender on message (from_domain, from_address, date)',
  'create index message_by_recipient on message (to_address, date)',
  'create index message_by_verdict on message (verdict, date)',
  'create index message_by_cue on message (cue, date) where cue is not null',
  'create index draft_by_rejection on draft (rejection_id)',
  'create index outbox_by_draft on outbox (draft_id)',
  'create index outbox_by_rejection on outbox (rejection_id)',
  `create unique index outbox_one_answer on outbox (reply_key) where state <> 'cancelled'`,
  `create unique index outbox_one_message on outbox (message_id) where state <> 'cancelled'`,
];

const APPEND_ONLY: Readonly<Record<EngineName, readonly string[]>> = {
  sqlite: [
    `create trigger event_never_changes before update on event
      begin select raise(abort, 'events are append-only'); end`,
    `create trigger event_never_goes before delete on event when not exists (select 1 from forgetting)
      begin select raise(abort, 'events are append-only'); end`,
  ],
  postgres: [
    `create function refuse_event_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and exists (select 1 from forgetting) then return old; end if;
        raise exception 'events are append-only';
      end $$`,
    `create trigger event_never_changes before update or delete on event
      for each row execute function refuse_event_change()`,
    `create trigger event_never_truncated before truncate on event
      for each statement execute function refuse_event_change()`,
  ],
};
