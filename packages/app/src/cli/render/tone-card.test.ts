import { checkTone } from '@ajar/core/tone';
import { expect, test } from 'vitest';

import { paintFor } from '../text/paint.ts';
import { toneCard } from './tone-card.ts';

const paint = paintFor(false);

test('names the line, the words and the rule of each finding', () => {
  const text = 'Dear Ann,\n\nI deserved this job.';
  const card = toneCard('mine.txt', text, checkTone({ text }), 88, paint);
  expect(card).toContain('error   line 3: “I deserved”  entitlement/deserve\n');
});

test('of a letter that is too long quotes the first words, on a narrow screen too', () => {
  const text = `Dear Ann,\n\n${'Thank you for the day in spring when we walked along the harbour. '.repeat(40)}\n\nBest,\nJo`;
  for (const width of [40, 88]) {
    const card = toneCard('long.txt', text, checkTone({ text }), width, paint);
    expect(card).toMatch(/“[^”]{20,200}…”\s+too-long\//u);
    const longest = Math.max(...card.split('\n').map((line) => line.length));
    // The tips stand in one line.
    expect(longest).toBeLessThanOrEqual(Math.max(width, 80));
  }
});

test('of an empty letter says that it is empty', () => {
  expect(toneCard('empty.txt', ' ', checkTone({ text: ' ' }), 88, paint)).toBe(
    'empty.txt\nNothing is written here yet.',
  );
});

test('says why a letter without findings is not ready', () => {
  const text = 'Dear Lorna,\n\nThank you for letting me know. I enjoyed meeting you all on Tuesday.\n\nBest,\nTamsin';
  const card = (intent: 'thank' | 'keep-in-touch') => toneCard('a', text, checkTone({ text, intent }), 88, paint);
  expect(card('keep-in-touch')).toContain('0 findings. Not ready yet: a tip that it calls for is still open.');
  expect(card('thank')).toContain('0 findings. Ready to go.');
});
