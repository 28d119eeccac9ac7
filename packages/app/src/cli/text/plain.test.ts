import fc from 'fast-check';
import { expect, test } from 'vitest';

import { oneLine, plain } from './plain.ts';

test('takes the power from escape sequences and from characters that turn text round', () => {
  expect(plain('Dear \u001B[31mAnn\u001B[0m')).toBe('Dear \uFFFD[31mAnn\uFFFD[0m');
  expect(plain('a\u202Ecod.exe\u2066b')).toBe('a\uFFFDcod.exe\uFFFDb');
  expect(plain('\u009B2J\u0007')).toBe('\uFFFD2J\uFFFD');
});

test('keeps ordinary letters, tabs and line ends', () => {
  expect(plain('Grüße,\n\tمرحبا 你好 🎭')).toBe('Grüße,\n\tمرحبا 你好 🎭');
});

test('offsets into the text hold', () => {
  const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
  fc.assert(fc.property(anyText, (text) => plain(text).length === text.length));
});

test('one line is one line', () => {
  expect(oneLine('  two\r\n lines\t here ')).toBe('two lines here');
});
