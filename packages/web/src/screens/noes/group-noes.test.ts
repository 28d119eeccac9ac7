import { describe, expect, it } from 'vitest';

import { aNo } from '../../testing/a-no.ts';
import { firstRows, groupNoes } from './group-noes.ts';

const noes = [
  aNo({ id: 'undated', receivedAt: null }),
  aNo({ id: 'older', receivedAt: '2026-10-01T00:00:00Z', status: 'approved' }),
  aNo({ id: 'newer', receivedAt: '2026-11-01T00:00:00Z', status: 'drafting' }),
  aNo({ id: 'waiting', status: 'waiting' }),
  aNo({ id: 'settled', status: 'settled' }),
];

const ids = (groups: ReturnType<typeof groupNoes>) => groups.map((group) => group.noes.map((no) => no.id));

describe('groupNoes', () => {
  it('keeps what still needs its writer together, newest first, undated last', () => {
    expect(ids(groupNoes(noes))).toEqual([['newer', 'older', 'undated'], ['waiting'], ['settled']]);
  });
});

describe('firstRows', () => {
  it('counts over all groups', () => {
    expect(ids(firstRows(groupNoes(noes), 4))).toEqual([['newer', 'older', 'undated'], ['waiting'], []]);
    expect(ids(firstRows(groupNoes(noes), 2))).toEqual([['newer', 'older'], [], []]);
  });
});
