import type { Action, Intent } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import { aNo, profileWith } from '../testing/profile-with.ts';
import { dayToWaitFor } from './letter-moment.ts';

const DAY = '2027-03-01';

it.each<[Intent, Action, string | null]>([
  ['thank', 'keep-in-touch', null],
  ['keep-in-touch', 'keep-in-touch', null],
  ['ask-feedback', 'keep-in-touch', null],
  ['ask-again', 'keep-in-touch', DAY],
  ['ask-again', 'ask-again', DAY],
  ['ask-feedback', 'ask-feedback', DAY],
  ['thank', 'ask-feedback', null],
])('a letter to %s where the advice is to %s waits for %s', (intent, action, day) => {
  expect(dayToWaitFor(intent, { action, notBefore: DAY })).toBe(day);
});

describe('the moment of the advice', () => {
  it('is now for thanks, also where they name a day to come back on', async () => {
    const text =
      'Dear Tom,\n\nThank you for coming in. We have chosen somebody else. Please do apply again: the next post is advertised on 1 March 2027.\n\nAnn Lee';
    const { ajar } = await profileWith([aNo({ text })], '2026-11-26T11:00:00+01:00');
    const [no] = await ajar.list();
    const { advice, thanksWhen } = await ajar.show(no?.id ?? '');
    expect(advice).toMatchObject({ action: 'keep-in-touch', notBefore: DAY });
    expect(advice.when).toMatchObject({ earliest: '2026-11-26T14:00:00.000Z' });
    expect(advice.when?.why.join(' ')).not.toContain('They name a time');
    expect(thanksWhen).toEqual(advice.when);
  });
});
