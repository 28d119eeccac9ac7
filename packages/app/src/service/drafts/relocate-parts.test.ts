import type { DraftPart } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import { relocateParts } from './relocate-parts.ts';

const BEFORE = 'Dear Ann,\n\nThank you. May I ask?\n\nTom';
const PARTS: readonly DraftPart[] = [
  { part: 'greeting', start: 0, end: 9 },
  { part: 'thanks-for-the-response', start: 11, end: 21 },
  { part: 'ask', start: 22, end: 32 },
  { part: 'sign-off', start: 34, end: 37 },
];

function found(after: string): readonly string[] {
  return relocateParts(BEFORE, PARTS, after).map(({ part, start, end }) => `${part}: ${after.slice(start, end)}`);
}

describe('relocateParts', () => {
  it('finds what stands somewhere else now', () => {
    expect(found(`Well.\n\n${BEFORE}`)).toEqual(found(BEFORE));
    expect(found(BEFORE)).toHaveLength(4);
  });

  it('finds what was moved, in the order of the text', () => {
    expect(found('Dear Ann,\n\nMay I ask? Thank you.\n\nTom')).toEqual([
      'greeting: Dear Ann,',
      'ask: May I ask?',
      'thanks-for-the-response: Thank you.',
      'sign-off: Tom',
    ]);
  });

  it('lets go of what was changed', () => {
    expect(found('Dear Ann,\n\nThanks. May I ask?\n\nTom')).toEqual([
      'greeting: Dear Ann,',
      'ask: May I ask?',
      'sign-off: Tom',
    ]);
  });

  it('never finds the same words twice', () => {
    const twice: readonly DraftPart[] = [
      { part: 'ask', start: 0, end: 3 },
      { part: 'easy-out', start: 4, end: 7 },
    ];
    expect(relocateParts('Yes Yes', twice, 'Yes')).toHaveLength(1);
  });
});
