import { expect, it } from 'vitest';

import { aNo } from '../../../testing/a-no.ts';
import { withoutRows } from './without-rows.ts';

it('takes rows out of a page, and out of the counts wherever they were', () => {
  const [here, elsewhere, stays] = [
    aNo({ id: 'a', today: { why: 'last-day', day: '2026-11-27' } }),
    aNo({ id: 'b', status: 'waiting' }),
    aNo({ id: 'c' }),
  ];
  const counts = { 'to-decide': 2, drafting: 0, approved: 0, waiting: 1, settled: 0 };
  const page = { rows: [here, stays], next: null, total: 2, counts, today: { ...counts, waiting: 0 }, unclear: [] };
  expect(withoutRows(page, new Set(['a', 'b']), [here, elsewhere])).toEqual({
    ...page,
    rows: [stays],
    total: 1,
    counts: { ...counts, 'to-decide': 1, waiting: 0 },
    today: { ...counts, 'to-decide': 1, waiting: 0 },
  });
});
