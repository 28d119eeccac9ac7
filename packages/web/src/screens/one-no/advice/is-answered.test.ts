import { expect, it } from 'vitest';

import { isAnswered } from './is-answered.ts';

const came = (by: 'mailbox' | 'time') => ({ outcome: 'silence' as const, at: '', by, quote: null, messageKey: null });

const answered = (facts: Partial<Parameters<typeof isAnswered>[0]>) =>
  isAnswered({ answers: 0, outcomes: [], proposals: [], bounce: null, ...facts });

it('is so once a letter has gone, or something came or may have; silence alone is none', () => {
  expect(answered({})).toBe(false);
  expect(answered({ outcomes: [came('time')] })).toBe(false);
  expect(answered({ outcomes: [came('mailbox')] })).toBe(true);
  expect(answered({ proposals: [{ ...came('mailbox'), messageKey: 'm', why: '' }] })).toBe(true);
  expect(answered({ answers: 1 })).toBe(true);
  const bounce = { address: 'ann@harbour.example', why: 'No such user.', at: '', permanent: true };
  expect(answered({ bounce })).toBe(true);
});
