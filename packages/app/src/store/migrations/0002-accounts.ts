import type { EngineName } from '../engine/engine.ts';
import type { Migration } from './migration.ts';

/** Accounts, where their mail lies, what is due when, and how a letter gets on. */
export const accounts: Migration = {
  version: 2,
  statements: (engine) => [...tables(engine), ...OUTBOX[engine], ...INDEXES],
};

function tables(engine: EngineName): readonly string[] {
  const int = engine === 'sqlite' ? 'integer' : 'bigint';
  const strict = engine === 'sqlite' ? 'strict' : '';
  const clustered = engine === 'sqlite' ? 'strict, without rowid' : '';
  return [
    `create table account (
      id text primary key, address text not null unique, data text not null, state text not null,
      created_at ${int} not null, updated_at ${int} not null
    ) ${strict}`,
    `create table account_folder (
      account_id text not null references account (id), folder text not null, uid_validity text not null,
      uid_next ${int} not null, highest_modseq text, updated_at ${int} not null, primary key (account_id, folder)
    ) ${clustered}`,
    `create table account_place (
      account_id text not null references account (id), folder text not null, uid ${int} not null,
      message_key text not null, primary key (account_id, folder, uid)
    ) ${clustered}`,
    `create table job (
      id text primary key, kind text not null, dedup_key text not null unique, payload text not null,
      state text not null check (state in ('ready', 'running', 'done')), run_at ${int} not null,
      lease_owner text, lease_until ${int}, attempts ${int} not null, last_error text
    ) ${strict}`,
  ];
}

/** A letter that came back frees its place: the mended one may be sent. */
const STATES = `('approved', 'sending', 'sent', 'refused', 'unknown', 'cancelled', 'exported', 'returned')`;

/** SQLite cannot change a check: the table is made anew with its rows. */
const OUTBOX: Readonly<Record<EngineName, readonly string[]>> = {
  sqlite: [
    `create table outbox_new (
      id text primary key, draft_id text not null references draft (id),
      rejection_id text not null references rejection (id), reply_key text not null, message_id text not null,
      envelope_from text, envelope_to text, raw blob not null, since integer not null,
      state text not null check (state in ${STATES}),
      account_id text, way text check (way in ('send', 'drafts')), leaves_at integer, attempts integer not null default 0,
      fence text, note text
    ) strict`,
    `insert into outbox_new (id, draft_id, rejection_id, reply_key, message_id, envelope_from, envelope_to, raw, since, state)
      select id, draft_id, rejection_id, reply_key, message_id, envelope_from, envelope_to, raw, since, state from outbox`,
    'drop table outbox',
    'alter table outbox_new rename to outbox',
  ],
  postgres: [
    'alter table outbox drop constraint outbox_state_check',
    `alter table outbox add constraint outbox_state_check check (state in ${STATES})`,
    `alter table outbox add column account_id text, add column way text check (way in ('send', 'drafts')),
      add column leaves_at bigint, add column attempts bigint not null default 0, add column fence text, add column note text`,
    'drop index outbox_by_draft, outbox_by_rejection, outbox_one_answer, outbox_one_message',
  ],
};

const INDEXES: readonly string[] = [
  'create index outbox_by_draft on outbox (draft_id)',
  'create index outbox_by_rejection on outbox (rejection_id)',
  `create index outbox_open on outbox (state) where state in ('approved', 'sending', 'unknown')`,
  `create unique index outbox_one_answer on outbox (reply_key) where state not in ('cancelled', 'returned')`,
  `create unique index outbox_one_message on outbox (message_id) where state not in ('cancelled', 'returned')`,
  'create index account_place_by_key on account_place (message_key)',
  `create index job_due on job (run_at) where state <> 'done'`,
];
