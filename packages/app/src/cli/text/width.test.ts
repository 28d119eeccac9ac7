import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cut, displayWidth, pad } from './width.ts';

test('counts columns: wide characters two, combining marks none', () => {
  expect(displayWidth('Ann')).toBe(3);
  expect(displayWidth('日本')).toBe(4);
  expect(displayWidth('e\u0301')).toBe(1);
});

test('cuts with an ellipsis and pads with spaces', () => {
  expect(cut('Harbour Review', 8)).toBe('Harbour…');
  expect(cut('Harbour', 7)).toBe('Harbour');
  expect(pad('日本', 6)).toBe('日本  ');
});

test('what is cut fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      expect(displayWidth(cut(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});
