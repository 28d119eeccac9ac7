import { expect, it } from 'vitest';

import type { Door } from '../reading/reading.ts';
import { closesOnItsDate, doorStanding } from './door-standing.ts';
import { groupSayings } from './group-sayings.ts';
import type { Saying } from './saying.ts';

it.each<[string, string | null, string]>([
  ['opens', '2027-03-01', 'ahead'],
  ['opens', '2026-11-26', 'open'],
  ['opens', '2026-09-01', 'open'],
  ['opens', '2026-01-01', 'past'],
  ['opens', null, 'open'],
  ['closes', '2026-11-27', 'open'],
  ['closes', '2026-11-26', 'open'],
  ['closes', '2026-11-24', 'past'],
])('a door that %s on %s is %s', (how, date, standing) => {
  expect(doorStanding(date, how === 'closes', '2026-11-26')).toBe(standing);
});

it.each<[Door['kind'], string, boolean]>([
  ['resubmit', 'Send it again. 4 December is fine.', true],
  ['apply-again', 'Thank you. You are welcome to apply again by 4 December.', true],
  ['apply-again', 'Apply again by all means. The next round is on 4 December.', false],
  ['waitlist', 'You are on the list. Please reply by 4 December.', false],
])('a door of the kind %s in "%s" closes on its day: %s', (kind, text, closes) => {
  const start = text.indexOf('4 December');
  const door: Door = { kind, quote: '4 December', start, end: start + 10, date: '2026-12-04', contact: null };
  expect(closesOnItsDate(door, { text })).toBe(closes);
});

it('groups what was said by kind, and never adds a guess to what was stated', () => {
  const groups = groupSayings([
    said('a', 'fit', 'guessed'),
    said('b', 'fit', 'guessed'),
    said('a', 'budget', 'stated'),
    said('a', 'budget', 'guessed'),
    said('b', 'budget', 'yours'),
    said('c', 'budget', 'guessed'),
  ]);
  expect(groups.map(({ kind, noes, guessedNoes }) => [kind, noes, guessedNoes])).toEqual([
    ['budget', 2, 1],
    ['fit', 0, 2],
  ]);
});

function said(id: string, kind: Saying['kind'], how: Saying['said']): Saying {
  return { id, kind, quote: 'q', said: how };
}
