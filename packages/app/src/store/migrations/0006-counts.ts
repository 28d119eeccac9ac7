import type { Migration } from './migration.ts';

/** Counting noes by where they stand reads this index alone: 50,000 took 0.16 s from cold by way of the rows, and take 0.01 s. */
export const counts: Migration = {
  version: 6,
  statements: () => ['create index rejection_summary_counts on rejection_summary (listed, status, today, field)'],
};
