import { expect, test } from 'vitest';

import { hang, wrap } from './wrap.ts';

test('breaks at spaces', () => {
  expect(wrap('one two three four', 9)).toBe('one two\nthree\nfour');
});

test('a word longer than the line stands alone', () => {
  expect(wrap('a https://example.org/very/long b', 10)).toBe('a\nhttps://example.org/very/long\nb');
});

test('hangs below its label', () => {
  expect(hang('  - ', 'one two three four five six', 24)).toBe('  - one two three four\n    five six');
});
