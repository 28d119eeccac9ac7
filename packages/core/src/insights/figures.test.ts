import { describe, expect, it } from 'vitest';

import { askedWellOf } from './asked-well.ts';
import { daysOf } from './days-of.ts';
import { ratesOf } from './rates-of.ts';
import { aLife, bouncedOn, cameOn, repliedOn, sentOn } from './testing/a-life.ts';

describe('ratesOf', () => {
  const lives = [
    aLife([sentOn(1, 'ask-again'), cameOn(3, 'reopened')]),
    aLife([sentOn(1, 'ask-again'), cameOn(3, 'no-again')]),
    aLife([sentOn(1, 'thank'), cameOn(3, 'feedback'), cameOn(6, 'referral')], 'literary'),
    aLife([sentOn(1, 'thank')], 'literary', 4),
    aLife([cameOn(4, 'referral'), sentOn(5)]),
    aLife([]),
  ];

  it('counts what answers brought, of those whose end is known', () => {
    const { all } = ratesOf(lives);
    expect(all).toMatchObject({ answers: 4, open: 1 });
    expect(all.something).toMatchObject({ hits: 2, of: 3, few: true });
    expect(all.brought.referral).toMatchObject({ hits: 1, of: 3 });
    expect(all.brought.feedback).toMatchObject({ hits: 1, of: 3 });
    expect(all.brought.offer).toMatchObject({ hits: 0, of: 3 });
    expect(all.something.interval?.low).toBeGreaterThan(0.2);
    expect(all.something.interval?.high).toBeLessThan(0.95);
  });

  it('names every denominator, by what was asked and by field', () => {
    const { byIntent, byField } = ratesOf(lives);
    expect(byIntent.map(({ intent, answers, something }) => [intent, answers, something.hits, something.of])).toEqual([
      ['ask-again', 2, 1, 2],
      ['thank', 2, 1, 1],
    ]);
    expect(byField.map(({ field, answers, open }) => [field, answers, open])).toEqual([
      ['job', 2, 0],
      ['literary', 2, 1],
    ]);
  });

  it('counts no answer that came back undelivered', () => {
    expect(ratesOf([aLife([sentOn(1), bouncedOn(1)]), aLife([sentOn(1)])]).all).toMatchObject({ answers: 1, open: 1 });
  });

  it('is not few from twenty on, and says nothing where nobody answered', () => {
    const many = Array.from({ length: 20 }, () => aLife([sentOn(1), cameOn(2, 'feedback')]));
    expect(ratesOf(many).all.something).toMatchObject({ hits: 20, of: 20, few: false });
    expect(ratesOf([aLife([])]).all.something).toEqual({ hits: 0, of: 0, interval: null, few: true });
  });
});

describe('daysOf', () => {
  it('takes the middle of the days to the first word back, and of those to the letter', () => {
    const lives = [2, 4, 9].map((day) => aLife([sentOn(1), repliedOn(day), cameOn(day, 'feedback')]));
    const { toReply, toAnswer } = daysOf([...lives, aLife([sentOn(2)], 'grant')]);
    expect(toReply.all).toEqual({ of: 3, median: 3, low: 2, high: 5.5, few: true });
    expect(toReply.byField.map(({ field, of }) => [field, of])).toEqual([['job', 3]]);
    expect(toAnswer.all).toMatchObject({ of: 4, median: 1 });
  });

  it('knows no day of what the user only told of', () => {
    expect(daysOf([aLife([sentOn(1), cameOn(9, 'feedback', 'user')])]).toReply.all).toBeNull();
  });
});

describe('askedWellOf', () => {
  it('counts a grounded, calm ask whatever came of it', () => {
    const asks = [
      { grounded: true, calm: true },
      { grounded: true, calm: false },
      { grounded: false, calm: null },
    ];
    expect(askedWellOf(asks)).toEqual({ asks: 3, grounded: 2, calm: 1, heard: 2, well: 1 });
  });
});
