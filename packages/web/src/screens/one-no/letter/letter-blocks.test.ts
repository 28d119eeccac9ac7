import { describe, expect, it } from 'vitest';

import { letterBlocks } from './letter-blocks.ts';

const text = 'Dear Ann,\n\nwe decided against it.\n\nTom\n\n> Dear Tom,\n> my proposal\n';
const quoteAt = text.indexOf('>');

describe('letterBlocks', () => {
  it('keeps zones apart, without the blank lines between them', () => {
    const zones = [
      { kind: 'author' as const, start: 0, end: quoteAt },
      { kind: 'quoted' as const, start: quoteAt, end: text.length },
    ];
    const blocks = letterBlocks(text, zones, [{ start: 14, end: 29, says: 'rejection' }]);
    expect(blocks.map(({ kind, lines, marked }) => ({ kind, lines, marked }))).toEqual([
      { kind: 'author', lines: 5, marked: true },
      { kind: 'quoted', lines: 2, marked: false },
    ]);
    expect(blocks[0]?.pieces.map((piece) => piece.text).join('')).toBe(text.slice(0, quoteAt).trimEnd());
  });

  it('takes a message without zones as its author’s words', () => {
    expect(letterBlocks('No.', [], [])).toEqual([
      { kind: 'author', start: 0, lines: 1, marked: false, pieces: [{ start: 0, text: 'No.', says: [] }] },
    ]);
  });

  it('shows nothing for blank text', () => {
    expect(letterBlocks(' \n\n ', [], [])).toEqual([]);
  });
});
