import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('works a thing out once, nothing as well as something', () => {
  const asked: object[] = [];
  const nothing = remembered((key: object) => {
    asked.push(key);
    return null;
  });
  const one = {};
  expect([nothing(one), nothing(one), nothing({})]).toEqual([null, null, null]);
  expect(asked).toEqual([one, {}]);
});
