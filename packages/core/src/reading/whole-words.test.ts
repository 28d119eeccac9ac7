import { describe, expect, test } from 'vitest';
import { wholeWords } from './whole-words.ts';

function widened(text: string, quote: string): string {
  const start = text.indexOf(quote);
  const found = wholeWords(text, { start, end: start + quote.length });
  expect(text.slice(found.start, found.end)).toBe(found.quote);
  return found.quote;
}

describe('wholeWords', () => {
  test.each([
    ["We can't go ahead.", 't go ahead', "can't go ahead"],
    ['We couldn’t find room', 'We couldn', 'We couldn’t'],
    ["your entry wasn't chosen", 'chosen', 'chosen'],
    ["She said 'no thanks' to us", 'no thanks', 'no thanks'],
    ["the reviewers' notes", 'reviewers', 'reviewers'],
  ])('%s', (text, quote, whole) => {
    expect(widened(text, quote)).toBe(whole);
  });
});
