import { expect, it } from 'vitest';
import { foundIn, holdsIn, mayHold } from './asked-of.ts';
import { NO_CORRESPONDENCE, SAFETY } from './advice/signs/refusals.ts';
import { GOOD_LETTERS } from './tone/testing/letters.ts';

const PATTERNS = [...NO_CORRESPONDENCE, ...SAFETY].map(({ pattern }) => pattern);
const TEXTS = [
  ...GOOD_LETTERS.flatMap(({ text }) => [text, ...text.split('\n')]),
  'Please note that we are unable to enter into any correspondence about our decision.',
  'WE WILL NOT ENTER INTO CORRESPONDENCE ABOUT IT.',
  'If you come to the building again we will call the police.',
];

it('says of a text what the expression says', () => {
  for (const text of TEXTS) {
    expect(PATTERNS.map((pattern) => holdsIn(pattern, text))).toEqual(PATTERNS.map((pattern) => pattern.test(text)));
    expect(PATTERNS.map((pattern) => foundIn(pattern, text))).toEqual(PATTERNS.map((pattern) => pattern.exec(text)));
  }
  expect(TEXTS.some((text) => PATTERNS.some((pattern) => holdsIn(pattern, text)))).toBe(true);
});

it('asks no expression whose letters are not there', () => {
  const text = 'We had a hundred letters, and room for three.';
  expect(mayHold(/\bno correspondence\b/i, text)).toBe(false);
  expect(mayHold(/\broom for (?:two|three)\b/i, text)).toBe(true);
});
