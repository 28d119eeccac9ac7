import { expect, it } from 'vitest';

import { isAnswered } from './is-answered.ts';

const came = (by: 'mailbox' | 'time') => ({ outcome: 'silence' as const, at: '', by, quote: null, messageKey: null });

it('is so once a letter has gone, or something came; silence alone is none', () => {
  expect(isAnswered({ answers: 0, outcomes: [] })).toBe(false);
  expect(isAnswered({ answers: 0, outcomes: [came('time')] })).toBe(false);
  expect(isAnswered({ answers: 0, outcomes: [came('mailbox')] })).toBe(true);
  expect(isAnswered({ answers: 1, outcomes: [] })).toBe(true);
});
