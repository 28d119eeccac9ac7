import type { Migration } from './migration.ts';

/** Which noes need a decision today, told of each row as `status` is: the list puts them first. */
export const today: Migration = {
  version: 4,
  statements: (engine) => [
    `alter table rejection_summary add column today ${engine === 'sqlite' ? 'integer' : 'bigint'} not null default 0`,
    'create index rejection_summary_today on rejection_summary (listed, today, sort_at desc, id)',
  ],
};
