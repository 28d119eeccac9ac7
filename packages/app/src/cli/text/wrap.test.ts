import { expect, test } from 'vitest';

import { hang, wrap, wrapInPlace } from './wrap.ts';

test('breaks at spaces', () => {
  expect(wrap('one two three four', 9)).toBe('one two\nthree\nfour');
});

test('a word longer than the line stands alone', () => {
  expect(wrap('a https://example.org/very/long b', 10)).toBe('a\nhttps://example.org/very/long\nb');
});

test('hangs below its label', () => {
  expect(hang('  - ', 'one two three four five six', 24)).toBe('  - one two three four\n    five six');
});

test('keeps every place in a text where it is', () => {
  const text = 'Dear Ann,\n\none two three four\n> short\nhttps://example.org/very/long x';
  const wrapped = wrapInPlace(text, 9);
  expect(wrapped).toBe('Dear Ann,\n\none two\nthree\nfour\n> short\nhttps://example.org/very/long\nx');
  expect(wrapped.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '));
});
