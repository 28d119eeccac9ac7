import { expect, test } from 'vitest';

import { backOff } from './back-off.ts';

test('waits longer after each failure, up to five minutes', () => {
  const waits = [1, 2, 3, 7, 50].map((failures) => backOff(failures, 'server-away', 1));
  expect(waits).toEqual([5_000, 10_000, 20_000, 300_000, 300_000]);
});

test('is spread, so that not everybody comes back at once', () => {
  expect([0, 0.5, 1].map((chance) => backOff(1, 'server-away', chance))).toEqual([2_500, 3_750, 5_000]);
});

test('hardly ever knocks with a password that was refused', () => {
  expect(backOff(1, 'sign-in-needed', 0)).toBe(300_000);
});

test('asks the database again soon, and never seldom', () => {
  expect([1, 2, 4, 9].map((failures) => backOff(failures, 'store-away', 1))).toEqual([500, 1_000, 4_000, 5_000]);
  expect(backOff(1, 'store-busy', 0)).toBe(250);
});
