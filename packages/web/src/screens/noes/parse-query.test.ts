import { describe, expect, it } from 'vitest';

import { parseQuery } from './parse-query.ts';

describe('parseQuery', () => {
  it('reads words, quoted words and keys', () => {
    expect(parseQuery('Harbour org:"north wind" door:apply "not now"')).toEqual([
      { key: null, text: 'harbour' },
      { key: 'org', text: 'north wind' },
      { key: 'door', text: 'apply' },
      { key: null, text: 'not now' },
    ]);
  });

  it('takes an unfinished quote to the end, and an unknown key as words', () => {
    expect(parseQuery('org:"north w')).toEqual([{ key: 'org', text: 'north w' }]);
    expect(parseQuery('when:now')).toEqual([{ key: null, text: 'when:now' }]);
  });

  it('finds nothing in nothing', () => {
    expect(parseQuery('  "" ')).toEqual([]);
  });
});
