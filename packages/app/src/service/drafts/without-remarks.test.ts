import { describe, expect, it } from 'vitest';

import { withoutRemarks } from './without-remarks.ts';

describe('what is said to the tone check', () => {
  it.each([
    ['a line of its own', 'Dear Ann,\n\najar-ignore: rude/names\nThank you.', 'Dear Ann,\n\nThank you.'],
    ['between empty lines', 'Dear Ann,\n\n# ajar-ignore: rude\n\nThank you.', 'Dear Ann,\n\nThank you.'],
    ['a comment', 'Dear Ann,\n\n<!-- ajar-ignore: guilt/given -->\nThank you.', 'Dear Ann,\n\nThank you.'],
    ['a comment behind words', 'Thank you. <!-- ajar-ignore guilt -->\nBest,', 'Thank you.\nBest,'],
    ['a comment between words', 'I wish <!-- ajar-ignore: snark --> you well.', 'I wish you well.'],
    ['at the head', 'ajar-ignore: begging\n\nDear Ann,', 'Dear Ann,'],
    ['with other line ends', 'Dear Ann,\r\n\r\najar-ignore: rude\r\nThank you.', 'Dear Ann,\r\n\r\nThank you.'],
    ['nothing but that', 'ajar-ignore: begging', ''],
  ])('is no part of the letter: %s', (_, text, letter) => {
    expect(withoutRemarks(text)).toBe(letter);
  });

  it.each(['Dear Ann,\n\n\nThank you.\n', 'I asked what ajar-ignore does.', '<!-- a note -->'])(
    'and all else stays: %j',
    (text) => {
      expect(withoutRemarks(text)).toBe(text);
    },
  );
});
