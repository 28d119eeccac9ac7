import { expect, it } from 'vitest';

import { wilson } from './wilson.ts';

it.each([
  // Of none, the upper end is z² / (n + z²); of all, the lower end is n / (n + z²).
  [0, 20, 0, 0.1611],
  [20, 20, 0.8389, 1],
  [5, 26, 0.0851, 0.3788],
  [1, 1, 0.2065, 1],
])('of %i in %i', (hits, of, low, high) => {
  expect(wilson(hits, of)?.low).toBeCloseTo(low, 3);
  expect(wilson(hits, of)?.high).toBeCloseTo(high, 3);
});

it('knows nothing of nothing', () => {
  expect(wilson(0, 0)).toBeNull();
});
