import type { EngineName } from '../engine/engine.ts';
import type { Migration } from './migration.ts';

/**
 * What the list shows, kept beside the events it is derived from: what is sorted and filtered by in a narrow table, the row as
 * shown in another, the words to search in a full-text index. `rejection_change` counts up, so that others see what changed.
 */
export const summaries: Migration = {
  version: 3,
  statements: (engine) => [
    ...tables(engine),
    ...WORDS[engine],
    'insert into rejection_change (last, cleared) values (0, 0)',
    // Version 0 is nobody's: these are derived when the list is first asked for.
    `insert into rejection_summary (id, version, changed, listed, valid_from, turns_at, sort_at, field, status, reasons, doors, words_hash)
      select id, 0, 0, 0, null, null, 0, '', '', '', '', '' from rejection order by created_at, id`,
    ...INDEXES,
  ],
};

function tables(engine: EngineName): readonly string[] {
  const int = engine === 'sqlite' ? 'integer' : 'bigint';
  const strict = engine === 'sqlite' ? 'strict' : '';
  const counter =
    engine === 'sqlite' ? 'integer primary key autoincrement' : 'bigint generated always as identity primary key';
  return [
    `create table rejection_summary (
      place ${counter}, id text not null unique references rejection (id), version ${int} not null, changed ${int} not null,
      listed ${int} not null, valid_from ${int}, turns_at ${int}, sort_at ${int} not null,
      field text not null, status text not null, reasons text not null, doors text not null, words_hash text not null
    ) ${strict}`,
    `create table rejection_card (id text primary key references rejection (id), data text not null) ${strict}`,
    `create table rejection_change (last ${int} not null, cleared ${int} not null) ${strict}`,
  ];
}

/** No text is kept in the index itself; words come folded and cut already (`folded-words.ts`). */
const WORDS: Readonly<Record<EngineName, readonly string[]>> = {
  sqlite: [
    `create virtual table rejection_words using fts5(
      org, about, letter, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')`,
  ],
  postgres: [
    'create table rejection_words (place bigint primary key, words tsvector not null)',
    'create index rejection_words_in on rejection_words using gin (words)',
  ],
};

const INDEXES: readonly string[] = [
  'create index rejection_summary_newest on rejection_summary (listed, sort_at desc, id)',
  'create index rejection_summary_by_status on rejection_summary (listed, status, field, sort_at desc, id)',
  'create index rejection_summary_by_version on rejection_summary (version)',
  'create index rejection_summary_turning on rejection_summary (turns_at)',
  'create index rejection_summary_since on rejection_summary (valid_from)',
  'create index rejection_summary_changed on rejection_summary (changed)',
];
