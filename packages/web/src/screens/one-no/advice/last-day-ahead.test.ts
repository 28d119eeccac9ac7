import { expect, it } from 'vitest';

import { lastDayAhead } from './last-day-ahead.ts';

const NOW = new Date('2026-11-27T12:00:00');
const door = (date: string | null, closes = true) => ({ date, closes });

it('is the next day that ends something, today included', () => {
  expect(lastDayAhead([door('2026-12-04'), door('2026-11-27'), door('2026-11-20')], NOW)).toBe('2026-11-27');
});

it('is none where a day opens something, is over, or is not named', () => {
  expect(lastDayAhead([door('2026-12-04', false), door('2026-11-26'), door(null)], NOW)).toBeNull();
});
