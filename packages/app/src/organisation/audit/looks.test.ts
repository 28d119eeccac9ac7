import { expect, test } from 'vitest';

import { Looks } from './looks.ts';

const MINUTE = 60_000;

test('one look is one, for each person, for each list, and for a quarter of an hour', () => {
  const looks = new Looks();
  expect(looks.isNew('cleo', 'a b', 0)).toBe(true);
  looks.noted('cleo', 'a b', 0);
  expect(looks.isNew('cleo', 'a b', MINUTE)).toBe(false);
  expect(looks.isNew('cleo', 'a', MINUTE)).toBe(true);
  expect(looks.isNew('fay', 'a b', MINUTE)).toBe(true);
  expect(looks.isNew('cleo', 'a b', 15 * MINUTE)).toBe(true);
  looks.noted('fay', 'a b', 16 * MINUTE);
  expect(looks.isNew('fay', 'a b', 17 * MINUTE)).toBe(false);
});
