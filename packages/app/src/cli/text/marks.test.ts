import fc from 'fast-check';
import { expect, test } from 'vitest';

import { joinSpans, renderMarks } from './marks.ts';

const mark = (words: string): string => `[${words}]`;

test('marks words, joining what overlaps', () => {
  const spans = [
    { start: 4, end: 9 },
    { start: 0, end: 3 },
    { start: 6, end: 12 },
  ];
  expect(renderMarks('not moving forward', spans, mark)).toBe('[not] [moving f]orward');
});

test('marks each line of its own, and skips what is out of range', () => {
  expect(renderMarks('we are\nsorry', [{ start: 3, end: 99 }], mark)).toBe('we [are]\n[sorry]');
  expect(
    renderMarks(
      'we',
      [
        { start: 5, end: 9 },
        { start: 1, end: 1 },
      ],
      mark,
    ),
  ).toBe('we');
});

const span = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });

test('loses no letter, and marks exactly the letters of the spans', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
      expect(renderMarks(text, spans, (words) => words)).toBe(text);
      const marked = new Set(joinSpans(spans, text.length).flatMap(({ start, end }) => range(start, end)));
      const wanted = new Set(spans.flatMap(({ start, end }) => range(Math.max(0, start), Math.min(text.length, end))));
      expect(marked).toEqual(wanted);
    }),
  );
});

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
