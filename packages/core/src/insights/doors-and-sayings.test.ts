import { expect, it } from 'vitest';

import type { DoorKind } from '../vocabulary.ts';
import { doorStanding } from './door-standing.ts';
import { groupSayings } from './group-sayings.ts';
import type { Saying } from './saying.ts';

it.each<[DoorKind, string | null, string]>([
  ['apply-again', '2027-03-01', 'ahead'],
  ['apply-again', '2026-11-26', 'open'],
  ['apply-again', '2026-09-01', 'open'],
  ['apply-again', '2026-01-01', 'past'],
  ['keep-on-file', null, 'open'],
  ['feedback-offered', '2026-11-27', 'open'],
  ['feedback-offered', '2026-11-26', 'open'],
  ['feedback-offered', '2026-11-24', 'past'],
])('%s on %s is %s', (kind, date, standing) => {
  expect(doorStanding(kind, date, '2026-11-26')).toBe(standing);
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
