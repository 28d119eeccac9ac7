import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf, whichOf } from './find-any.ts';

describe('any of many words', () => {
  test('finds what stands at either end and in the middle', () => {
    const found = anyOf(['opt out', 'abc', 'ausschließ']);
    expect(['abc', 'xabc', 'xabcx', 'to opt out', 'ausschließlich'].map(found)).toEqual([true, true, true, true, true]);
    expect(['', 'a', 'bc', 'bac', 'opt-out', 'ABC'].map(found)).toEqual([false, false, false, false, false, false]);
  });

  test('says what a look for each would say', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '漢', ' '), minLength: 3, maxLength: 7 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '漢', ' '), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(short, { minLength: 1 }), text, (words, within) => {
        expect(anyOf(words)(within)).toBe(words.some((word) => within.includes(word)));
      }),
    );
  });

  test('tells the groups apart', () => {
    const found = whichOf([['told me', 'told us'], ['passed'], ['us a']]);
    expect(found('they told us and passed it on')).toBe(0b111);
    expect(found('they passed it on')).toBe(0b010);
  });
});
