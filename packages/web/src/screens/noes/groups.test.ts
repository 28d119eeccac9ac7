import { expect, it } from 'vitest';

import { countOf, GROUPS } from './groups.ts';

it('counts every no in one group', () => {
  const counts = { 'to-decide': 1, drafting: 2, approved: 4, waiting: 8, settled: 16 };
  expect(GROUPS.map((group) => countOf(group, counts))).toEqual([1, 6, 8, 16]);
});
