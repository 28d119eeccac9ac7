import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neededBy } from './needed-letters.ts';
import { mayBeIn, mayHoldWith, threesIn, threesOf } from './threes.ts';
import { GOOD_LETTERS } from './tone/testing/letters.ts';
import { RULES } from './tone/rules.ts';

/** Asked of several texts at once, and of each alone: the answer is the same. */
const mayHold = (expression: RegExp, ...texts: readonly string[]): boolean => {
  const need = neededBy(expression);
  const together = mayBeIn(need, threesOf(texts));
  expect(texts.map((text) => mayHoldWith(need, threesIn(text)))).toEqual(
    texts.map((_, at) => (together & (1 << at)) !== 0),
  );
  return together !== 0;
};

describe('what an expression needs', () => {
  test.each([
    [/\bno longer\b/, 'we are no longer there', 'we are there'],
    [/(?:colou?r|paint)s? (?:of|for) the/, 'the color of the door', 'the colour by a door'],
    [/not (?:yet )?decided/, 'not decided', 'not yet'],
    [/(?<!un)known{2} as|(?=x?)abcd/i, 'ABCD', 'known as'],
    [/[Tt]he (?:\p{L}{2,9} ){1,3}panel/u, 'The whole panel', 'the whole board'],
    [/caf\u00e9s?/i, 'CAFÉ', 'cafe'],
    [/a+bcd?e*fgh/, 'aabcefgh', 'abc'],
    [/😀?abc/u, 'abcd', 'ab'],
    [/(?<who>anna) \k<who>/, 'anna anna', 'ann'],
    [/[^a]rest|\x41bcd/, 'the rest', 'xyz'],
  ])('is asked of a text: %s', (expression, there, not) => {
    expect(expression.test(there)).toBe(true);
    expect(mayHold(expression, there)).toBe(true);
    expect(mayHold(expression, not)).toBe(false);
  });

  test('is nothing where short runs or any letters will do', () => {
    for (const expression of [/ab|cde/, /\w+/, /x{0,5}/, /(?:abc)?/, /abc|/, /[abc]{2}/, /[\p{L}--a]/v])
      expect(mayHold(expression, '')).toBe(true);
  });

  test('is told for each of several texts', () => {
    expect(mayBeIn(neededBy(/second/), threesOf(['the first', 'the second', 'the third', 'seconds']))).toBe(0b1010);
  });

  test('is never lacking where the expression holds', () => {
    const word = fc.constantFrom(
      'ab',
      'abc',
      'cab ',
      'bcd',
      '[ab]',
      '[^c]',
      '.',
      '\\w',
      '(?:abc|bc)',
      '(?=a)',
      '(?!b)',
      'ſa',
      'K',
      '\\b',
    );
    const piece = fc
      .tuple(word, fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,1}', '{1,3}'))
      .map(([one, times]) =>
        one.startsWith('(?=') || one.startsWith('(?!') || one === '\\b' ? one : `(?:${one})${times}`,
      );
    const source = fc
      .array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
      .map((ways) => ways.map((way) => way.join('')).join('|'));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'A', 'S', 'k', ' '), maxLength: 30 });
    fc.assert(
      fc.property(source, text, fc.constantFrom('', 'i', 'u', 'iu'), (from, within, flags) => {
        const expression = new RegExp(from, flags);
        fc.pre(expression.test(within));
        expect(mayHold(expression, within)).toBe(true);
      }),
    );
  });

  test('is there in every letter in which a rule of the tone check finds something', () => {
    const texts = GOOD_LETTERS.map(({ text }) => text.toLowerCase());
    const known = new Map(texts.map((text) => [text, threesIn(text)]));
    for (const expression of RULES.flatMap(({ expressions }) => expressions?.() ?? [])) {
      const holds = texts.filter((text) => text.search(expression) !== -1);
      const need = neededBy(expression);
      expect(holds.filter((text) => !mayHoldWith(need, known.get(text) ?? threesIn(text)))).toEqual([]);
    }
  });
});
