import type { DraftPart, DraftPartKind } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import { partMove } from './part-move.ts';

const TEXT = 'Dear Ann,\n\nThank you. I liked it.\n\nMay I ask?\n\nTom';
const WORDS: readonly (readonly [DraftPartKind, string])[] = [
  ['greeting', 'Dear Ann,'],
  ['thanks-for-the-response', 'Thank you.'],
  ['specific-line', 'I liked it.'],
  ['ask', 'May I ask?'],
  ['sign-off', 'Tom'],
];
const PARTS: readonly DraftPart[] = WORDS.map(([part, words]) => {
  const start = TEXT.indexOf(words);
  return { part, start, end: start + words.length };
});

describe('partMove', () => {
  it('changes places within a paragraph, and keeps the spaces', () => {
    expect(partMove(TEXT, PARTS, 1, 1)).toMatchObject({
      text: 'Dear Ann,\n\nI liked it. Thank you.\n\nMay I ask?\n\nTom',
      at: 2,
    });
  });

  it('changes places across paragraphs, and keeps the blank lines', () => {
    expect(partMove(TEXT, PARTS, 3, -1)).toMatchObject({
      text: 'Dear Ann,\n\nThank you. May I ask?\n\nI liked it.\n\nTom',
      at: 2,
    });
  });

  it('knows where every part is afterwards', () => {
    const moved = partMove(TEXT, PARTS, 2, 1);
    const words = moved?.parts.map(({ part, start, end }) => [part, moved.text.slice(start, end)]);
    const [greeting, thanks, specific, ask, signOff] = WORDS;
    expect(words).toEqual([greeting, thanks, ask, specific, signOff]);
  });

  it('comes back the way it went', () => {
    const moved = partMove(TEXT, PARTS, 1, 1);
    expect(moved === null ? null : partMove(moved.text, moved.parts, moved.at, -1)).toEqual({
      text: TEXT,
      parts: PARTS,
      at: 1,
    });
  });

  it('leaves the greeting first and the sign-off last', () => {
    expect(partMove(TEXT, PARTS, 0, 1)).toBeNull();
    expect(partMove(TEXT, PARTS, 1, -1)).toBeNull();
    expect(partMove(TEXT, PARTS, 3, 1)).toBeNull();
    expect(partMove(TEXT, PARTS, 4, 1)).toBeNull();
    expect(partMove(TEXT, PARTS, 7, -1)).toBeNull();
  });
});
