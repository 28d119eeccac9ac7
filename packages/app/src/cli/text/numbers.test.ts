import { expect, test } from 'vitest';

import { day, duration, several } from './numbers.ts';

test('counts things in words', () => {
  expect(several(1, 'no', 'noes')).toBe('1 no');
  expect(several(12_345, 'message')).toBe('12,345 messages');
});

test('says durations', () => {
  expect(duration(8200)).toBe('8s');
  expect(duration(80_000)).toBe('1m 20s');
  expect(duration(7_500_000)).toBe('2h 05m');
});

test('says days, and a dash for what is no date', () => {
  expect(day('2026-11-03')).toBe('2026-11-03');
  expect(day(new Date(2026, 10, 3, 12).toISOString())).toBe('2026-11-03');
  expect(day(null)).toBe('-');
  expect(day('soon')).toBe('-');
});
