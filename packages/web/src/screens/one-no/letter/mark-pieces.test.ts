import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markPieces } from './mark-pieces.ts';

const text = 'We cannot offer you the role, but do apply again.';

describe('markPieces', () => {
  it('cuts the text at its marks', () => {
    expect(markPieces(text, [{ start: 3, end: 15, says: 'rejection' }])).toEqual([
      { start: 0, text: 'We ', says: [] },
      { start: 3, text: 'cannot offer', says: ['rejection'] },
      { start: 15, text: ' you the role, but do apply again.', says: [] },
    ]);
  });

  it('makes one of marks that overlap and says each thing once', () => {
    const marks = [
      { start: 3, end: 15, says: 'rejection' },
      { start: 10, end: 19, says: 'field:job' },
      { start: 10, end: 12, says: 'rejection' },
    ];
    expect(markPieces(text, marks)[1]).toEqual({
      start: 3,
      text: 'cannot offer you',
      says: ['rejection', 'field:job'],
    });
  });

  it('keeps to the range it was asked for', () => {
    expect(markPieces(text, [{ start: 0, end: 49, says: 'x' }], 3, 9)).toEqual([
      { start: 3, text: 'cannot', says: ['x'] },
    ]);
  });

  it('never loses, doubles or moves a word, whatever the marks', () => {
    const mark = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      says: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const pieces = markPieces(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of pieces) expect(text.slice(piece.start).startsWith(piece.text)).toBe(true);
      }),
    );
  });
});
