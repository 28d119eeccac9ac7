import fc from 'fast-check';
import { expect, test } from 'vitest';

import { shortIds } from './short-ids.ts';

test('four characters, more where two ids begin alike', () => {
  expect([...shortIds(['abcdefgh', 'abcdez', '1234567'])]).toEqual([
    ['1234567', '1234'],
    ['abcdefgh', 'abcdef'],
    ['abcdez', 'abcdez'],
  ]);
});

test('a short id fits one id only', () => {
  const id = fc.string({ unit: fc.constantFrom('a', 'b', '0'), minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      for (const [full, short] of shortIds(ids)) expect(ids.filter((other) => other.startsWith(short))).toEqual([full]);
    }),
  );
});
