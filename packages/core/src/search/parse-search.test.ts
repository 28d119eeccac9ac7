import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseSearch } from './parse-search.ts';
import { searchText } from './search-text.ts';
import { STANDINGS } from './standings.ts';

const NOTHING = {
  words: [],
  org: [],
  field: null,
  is: [],
  reason: [],
  door: [],
  after: null,
  before: null,
  unclear: [],
};
const word = (text: string, whole = false) => ({ text, whole });

describe('parseSearch', () => {
  it('reads words, and quoted words as they stand', () => {
    expect(parseSearch('harbour  "the second scene" an"n')).toEqual({
      ...NOTHING,
      words: [word('harbour'), word('the second scene', true), word('an'), word('n', true)],
    });
    expect(parseSearch(' "" ')).toEqual(NOTHING);
  });

  it('reads keys, by code and by part of one', () => {
    expect(parseSearch('org:"Harbour House" ORG:press field:literary,job is:waiting')).toEqual({
      ...NOTHING,
      org: [word('Harbour House', true), word('press')],
      field: ['job', 'literary'].toReversed(),
      is: [['waiting']],
    });
    expect(parseSearch('reason:position reason:visa door:"apply again"')).toEqual({
      ...NOTHING,
      reason: [['position-filled', 'position-cancelled'], ['visa']],
      door: [['apply-again']],
    });
  });

  it('reads where it stands: a status, a group of the list, what came of it, how the letter got on', () => {
    expect(parseSearch('is:today')).toEqual({ ...NOTHING, is: [['today']] });
    expect(parseSearch('is:today,waiting is:away')).toEqual({ ...NOTHING, is: [['today', 'waiting'], ['away']] });
    expect(parseSearch('is:to-d')).toEqual({ ...NOTHING, is: [['to-decide']] });
    for (const standing of STANDINGS) expect(parseSearch(`is:${standing}`)).toEqual({ ...NOTHING, is: [[standing]] });
  });

  it('reads a name as it is typed on any keyboard', () => {
    const is = Object.fromEntries(STANDINGS.map((code) => [code, code]));
    const french = { ...is, today: 'Aujourd’hui', settled: 'Réglé', 'no-again': 'Encore un refus' };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every code has a name
    const read = (typed: string) => parseSearch(typed, { is: french as never }).is;
    expect(read("is:aujourd'hui")).toEqual([['today']]);
    expect(read('is:Aujourd’hui')).toEqual([['today']]);
    expect(read('is:regle')).toEqual([['settled']]);
    expect(read('is:"encore un refus ?"')).toEqual([['no-again']]);
  });

  it('reads the names that are shown for codes', () => {
    const door = Object.fromEntries(['waitlist', 'referral'].map((code) => [code, `Name of ${code}`]));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two names are enough here
    expect(parseSearch('door:"name of wait"', { door: door as never }).door).toEqual([['waitlist']]);
  });

  it('reads days, months and years as where they begin', () => {
    expect(parseSearch('after:2026-3-5 before:2027')).toMatchObject({ after: '2026-03-05', before: '2027-01-01' });
    expect(parseSearch('after:2026/11')).toMatchObject({ after: '2026-11-01', unclear: [] });
  });

  it('says what it does not understand, and takes it for words', () => {
    expect(parseSearch('field:cooking re:union after:2026-02-30 https://ann.example/x')).toEqual({
      ...NOTHING,
      words: [word('cooking'), word('re:union'), word('2026-02-30'), word('https://ann.example/x')],
      unclear: [
        { text: 'field:cooking', what: 'value', key: 'field' },
        { text: 're:union', what: 'key', key: 're' },
        { text: 'after:2026-02-30', what: 'value', key: 'after' },
      ],
    });
  });

  it('never fails, and its text means the same', () => {
    const part = fc.constantFrom(
      'org:',
      'field:job',
      'is:',
      'is:today',
      'is:reopened,waiting',
      'reason:fit,visa',
      'door:x',
      '"',
      ':',
      ' ',
      'after:2026',
      'ä',
      'b-c',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 8 })), { maxLength: 12 }), (parts) => {
        const { unclear: _unclear, ...search } = parseSearch(parts.join(''));
        if (search.words.some(({ text, whole }) => !whole && text.includes(':'))) return;
        const { unclear: _again, ...again } = parseSearch(searchText(search));
        expect(again).toEqual(search);
      }),
      { examples: [[['A', 'org:', '"', 'org:']]] },
    );
  });
});
