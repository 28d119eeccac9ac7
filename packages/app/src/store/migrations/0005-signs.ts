import type { Migration } from './migration.ts';

/** What came of each no, and how the last letter got on: looked for in the list as its reasons and doors are. */
export const signs: Migration = {
  version: 5,
  statements: () => [`alter table rejection_summary add column signs text not null default ''`],
};
