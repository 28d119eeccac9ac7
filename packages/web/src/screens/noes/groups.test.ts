import { expect, it } from 'vitest';

import { countOf, GROUPS } from './groups.ts';

it('counts every no in one group, and what needs a decision today in the first alone', () => {
  const counts = { 'to-decide': 3, drafting: 2, approved: 4, waiting: 8, settled: 16 };
  const today = { 'to-decide': 2, drafting: 0, approved: 1, waiting: 0, settled: 1 };
  expect(GROUPS.map((group) => countOf(group, { counts, today }))).toEqual([4, 1, 5, 8, 15]);
});
