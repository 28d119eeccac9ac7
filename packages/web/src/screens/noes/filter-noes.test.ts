import { describe, expect, it } from 'vitest';

import { aNo } from '../../testing/a-no.ts';
import { filterNoes } from './filter-noes.ts';

const noes = [
  aNo({ id: 'essay' }),
  aNo({
    id: 'job',
    organisation: 'Northwind',
    from: 'hr@northwind.example',
    field: 'job',
    reasons: ['visa'],
    doors: [],
    status: 'settled',
    because: 'harbour no hopes',
  }),
];

function found(search: Parameters<typeof filterNoes>[1]): readonly string[] {
  return filterNoes(noes, search).map((no) => no.id);
}

describe('filterNoes', () => {
  it('looks everywhere for plain words, all of which must be there', () => {
    expect(found({ q: 'HARBOUR' })).toEqual(['essay', 'job']);
    expect(found({ q: 'harbour visa' })).toEqual(['job']);
  });

  it('looks only in the fact a key names, by code or by the words shown', () => {
    expect(found({ q: 'org:harbour' })).toEqual(['essay']);
    expect(found({ q: 'door:apply-again' })).toEqual(['essay']);
    expect(found({ q: 'reason:"no visa"' })).toEqual(['job']);
    expect(found({ q: 'field:publishing' })).toEqual(['essay']);
  });

  it('filters by field and by group', () => {
    expect(found({ field: 'job' })).toEqual(['job']);
    expect(found({ status: 'to-decide' })).toEqual(['essay']);
    expect(found({})).toEqual(['essay', 'job']);
  });
});
