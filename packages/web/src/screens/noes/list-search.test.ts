import { parseSearch } from '@ajar/core';
import { describe, expect, it } from 'vitest';

import { catalogue as german } from '../../i18n/de/catalogue.ts';
import { catalogue as english } from '../../i18n/en/catalogue.ts';
import { catalogue as french } from '../../i18n/fr/catalogue.ts';
import { parseListSearch, readTyped, searchNames } from './list-search.ts';

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

describe('readTyped', () => {
  it('understands codes and the names that are shown for them, and tells the server codes', () => {
    expect(readTyped('harbour field:publishing reason:"no visa" is:waiting')).toEqual({
      search: 'harbour field:literary is:waiting reason:visa',
      unclear: [],
      isNothing: false,
    });
    expect(readTyped('field:cooking')).toEqual({
      search: 'cooking',
      unclear: [{ text: 'field:cooking', what: 'value', key: 'field' }],
      isNothing: false,
    });
  });

  it('understands what came of it and how the letter got on, by code and by name', () => {
    expect(readTyped('is:reopened is:"no again" is:away').search).toBe('is:reopened is:no-again is:away');
    expect(readTyped('is:"letters in hand" is:"no again?"').search).toBe('is:under-way is:no-again');
    expect(readTyped('is:"address did not work"').search).toBe('is:bounced');
  });

  it.each(['🙂', '"', ' “” ', '…'])('says that there is nothing to look for in %s', (typed) => {
    expect(readTyped(typed)).toEqual({ search: '', unclear: [], isNothing: true });
  });

  it('looks for everything where nothing was typed', () => {
    expect(readTyped(' ')).toEqual({ search: '', unclear: [], isNothing: false });
  });
});

describe.each([
  ['English', english],
  ['French', french],
  ['German', german],
])('the search in %s', (_name, words) => {
  it('finds every state and outcome by the name that is shown for it, and by none for two', () => {
    const names = searchNames(words);
    for (const [code, name] of Object.entries(names.is ?? {}))
      expect(parseSearch(`is:"${name}"`, names), name).toMatchObject({ is: [[code]], unclear: [] });
  });
});
