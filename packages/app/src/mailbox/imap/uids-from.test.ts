import { expect, test } from 'vitest';

import { uidSet } from './mail-listing.ts';
import { expandSet } from './uids-from.ts';

test('numbers and ranges, in either order', () => {
  expect(expandSet('1:3,9,12:11')).toEqual([1, 2, 3, 9, 11, 12]);
});

test('what is no number is passed over, and no range is endless', () => {
  expect(expandSet('x,4,*,5:*')).toEqual([4]);
  expect(expandSet('1:4294967295').length).toBe(2_000_000);
});

test('neighbours are written as ranges', () => {
  expect(uidSet([9, 3, 1, 2])).toBe('1:3,9');
  expect(uidSet([7])).toBe('7');
});
