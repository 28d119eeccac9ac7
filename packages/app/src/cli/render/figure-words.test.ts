import { expect, it } from 'vitest';

import { daysWords } from './figure-words.ts';

const days = { of: 12, median: 4, low: 2, high: 9, few: true };

it('tells the days in the middle, and the middle half where it has a width', () => {
  expect(daysWords(days)).toBe('4 days in the middle, half of them 2 to 9 (12 letters, too few to say more)');
  expect(daysWords({ ...days, median: 1, low: 1, high: 1 })).toBe(
    '1 day in the middle (12 letters, too few to say more)',
  );
  expect(daysWords({ ...days, of: 1, median: 12.7 })).toBe('12.7 days (1 letter, too few to say more)');
});
