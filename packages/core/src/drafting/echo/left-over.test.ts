import { describe, expect, it } from 'vitest';
import { leftOver } from './left-over.ts';

const always = (): boolean => true;
const never = (): boolean => false;

describe('leftOver', () => {
  it.each([
    [['Thanks for the deck.', "It isn't a fit: we don't invest in hardware."], "you don't invest in hardware"],
    [
      ['The jury has chosen eight artists.', 'In the end they wanted more artists from the region.'],
      'the jury wanted more artists from the region',
    ],
    [
      ['They held up in the oven but the lids popped in the freezer so it is a no from us.'],
      'the lids popped in the freezer',
    ],
    [
      ["I'm sorry, but the new contract has been pushed to the autumn."],
      'the new contract has been pushed to the autumn',
    ],
    [['Your application was unsuccessful as you do not hold a forklift licence.'], 'a forklift licence is needed'],
    [
      ['We were heavily oversubscribed and gave priority to local schools.'],
      'you were heavily oversubscribed and gave priority to local schools',
    ],
  ])('finds the reason that is left beside what every letter says: %j', (sentences, reason) => {
    expect(leftOver(sentences, always, false)).toBe(reason);
  });

  it.each([
    [['Thank you for coming to see us.', 'I am sorry that we cannot offer you a place.', 'We wish you every success.']],
    [['We loved the drawings.', 'Do try us again in the spring.']],
    [['My colleague met you last week and your prices were too high for him.']],
    [['We tested the trays last week.']],
    [["You can't have thought that we would take it."]],
    [['Your servers are in Ireland.']],
  ])('takes nothing for a reason that is none, or that would sound sore: %j', (sentences) => {
    expect(leftOver(sentences, always, false)).toBe('');
  });

  it('asks of a form that the reason stands behind a word that gives one', () => {
    expect(leftOver(['The hall is booked all summer.'], always, true)).toBe('');
    expect(leftOver(['We could not place you because the hall is booked all summer.'], always, true)).toBe(
      'the hall is booked all summer',
    );
  });

  it('passes over clauses in which the reading found no reason, unless they are tied to the no', () => {
    expect(leftOver(['The samples came, not one broken, and the shop smells of fig.'], never, false)).toBe('');
    expect(leftOver(["We've plenty of sopranos just now, so we can't offer you a place."], never, false)).toBe(
      "you've plenty of sopranos just now",
    );
  });
});
