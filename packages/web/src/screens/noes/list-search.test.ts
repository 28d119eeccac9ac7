import { describe, expect, it } from 'vitest';

import { parseListSearch } from './list-search.ts';

describe('parseListSearch', () => {
  it('keeps what makes sense and drops the rest', () => {
    expect(parseListSearch({ q: 'ann', field: 'job', status: 'waiting' })).toEqual({
      q: 'ann',
      field: 'job',
      status: 'waiting',
    });
    expect(parseListSearch({ q: ['x'], field: 'nonsense', status: 7, other: 1 })).toEqual({});
    expect(parseListSearch({ q: 2026 })).toEqual({ q: '2026' });
  });
});
