import type { OrganisationStep } from '../organisation-step.ts';

const OWN = 'select, insert, update, delete';

/** Who is a member, the proof of who was erased, and what accounts keep secret, which a profile of one keeps outside its database. */
export const members: OrganisationStep = {
  name: 'members',
  shared: { member: OWN, erasure: 'select, insert', organisation_setting: OWN },
  statements: [
    // The words of members are sealed, so there is nothing that an index could find.
    'drop index rejection_words_in',
    'alter table rejection_words drop column words, add column words bytea not null',
    `create table member (
      id text primary key check (id <> ''), name text not null, state text not null check (state in ('active', 'erasing')),
      added_at bigint not null, wrapped_key bytea, master_key text not null, key_mark text not null
    )`,
    `create table erasure (
      id text primary key, at bigint not null, asked_by text not null, counts text not null, key_mark text not null
    )`,
    'create table organisation_setting (name text primary key, value text not null)',
    `create table account_secret (
      account_id text not null, what text not null, sealed bytea not null, primary key (account_id, what)
    )`,
  ],
};
