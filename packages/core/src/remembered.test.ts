import { expect, it } from 'vitest';
import { remembered, rememberedTexts } from './remembered.ts';

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

it('works out a text anew only where it was not asked lately', () => {
  const asked: string[] = [];
  const length = rememberedTexts(2, (text) => {
    asked.push(text);
    return { length: text.length };
  });
  for (const text of ['a', 'bb', 'a', 'ccc', 'a', 'dd', 'bb']) expect(length(text)).toEqual({ length: text.length });
  // "a" was asked again in time, "bb" was not.
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dd', 'bb']);
});
