import { expect, it } from 'vitest';

import { sentenceAround } from './sentence-around.ts';

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  return sentenceAround(text, { start, end: start + words.length });
}

it('takes the sentence that the words stand in, on one line', () => {
  expect(around('Thank you. We are\nfull until 2027. Do write then.', 'full')).toBe('We are full until 2027.');
});

it('does not end a sentence at the day of a German date', () => {
  const text = 'Leider nein. Anträge für das nächste Jahr nehmen wir vom 1. Februar 2027 an entgegen. Herzliche Grüße';
  const sentence = 'Anträge für das nächste Jahr nehmen wir vom 1. Februar 2027 an entgegen.';
  expect(around(text, 'nächste Jahr')).toBe(sentence);
  expect(around(text, 'Februar')).toBe(sentence);
});
