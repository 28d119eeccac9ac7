import { expect, test } from 'vitest';

import { metIn } from './met-in.ts';

test.each([
  ['Thank you for coming to York on Tuesday.', 'coming to York on Tuesday'],
  ['Thanks so much for coming in to meet us.', 'coming in to meet you'],
  ["Re: Thursday's interview", "Thursday's interview"],
])('%j is where they met', (text, met) => {
  expect(metIn(text)).toBe(met);
});

test.each([
  'Thank you for coming in on Saturday at that ungodly hour.',
  'Thank you for coming in\nHello Dean,',
  'Thank you for coming down so far in price.',
  "The trustees were of one mind at Monday's meeting.",
  'Thank you for coming in the rain.',
])('%j is nothing to say that one enjoyed', (text) => {
  expect(metIn(text)).toBe('');
});
