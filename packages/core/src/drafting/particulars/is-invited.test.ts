import { expect, test } from 'vitest';

import { isInvited, isTimeToComeBack } from './is-invited.ts';

test.each([
  'Applications reopen on 1 September.',
  'Do try us again in the spring.',
  'You are welcome to apply for the 2028 intake.',
  'We read again from 1 February.',
  'The next round opens on 11 January 2027.',
])('%j is a time to come back', (sentence) => {
  expect(isTimeToComeBack(sentence)).toBe(true);
});

test.each([
  'The team starts on 2 November.',
  'I will ring you in August.',
  'We shoot in the summer.',
  'We hope to be in touch with you by the spring.',
  'Rates rise by 2% in April.',
])('%j is not', (sentence) => {
  expect(isTimeToComeBack(sentence)).toBe(false);
});

test('a plan of theirs counts where the next sentence invites', () => {
  const plan = 'We cast the autumn show in May.';
  expect(isInvited(['Thank you for coming.', plan, 'I hope that you come along.'], 1)).toBe(true);
  expect(isInvited(['It was a lovely reading.', 'Rehearsals begin on 19 October.', 'Much love.'], 1)).toBe(false);
});
