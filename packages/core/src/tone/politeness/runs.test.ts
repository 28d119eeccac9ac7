import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { politenessFeatures, runsOf } from './features.ts';
import { politenessOf } from './politeness.ts';
import { eachRun, hashOfRun, mostRuns, RunPlaces } from './runs.ts';

const cutOut = (text: string): readonly string[] => {
  const runs: string[] = [];
  eachRun(text, (at, length) => runs.push(text.slice(at, at + length)));
  return runs;
};

describe('the runs of letters of a text', () => {
  it('are of three to five letters, from every place', () => {
    expect(cutOut('abcdef')).toEqual(['abc', 'abcd', 'abcde', 'bcd', 'bcde', 'bcdef', 'cde', 'cdef', 'def']);
    expect(cutOut('ab')).toEqual([]);
    expect(cutOut('')).toEqual([]);
  });

  it('are at most as many as there is room for', () => {
    fc.assert(fc.property(fc.string(), (text) => cutOut(text).length <= mostRuns(text.length)));
  });

  it('come once each, where they first stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', ' '), maxLength: 60 }), (text) => {
        const runs: string[] = [];
        const count = runsOf(text, (at, length) => {
          runs.push(text.slice(at, at + length));
          expect(at).toBe(text.indexOf(text.slice(at, at + length)));
        });
        expect(runs.toSorted()).toEqual([...new Set(cutOut(text))].toSorted());
        expect(count).toBe(runs.length);
      }),
    );
  });

  it('are found in another text by what they are, not by where they stand', () => {
    const known = new RunPlaces('one two', 4);
    expect(known.keep(4, 3, hashOfRun('one two', 4, 3))).toBe(true);
    expect(known.keep(4, 3, hashOfRun('one two', 4, 3))).toBe(false);
    expect(known.find('two', 0, 3, hashOfRun('two', 0, 3))).toBe(4);
    expect(known.find('one', 0, 3, hashOfRun('one', 0, 3))).toBe(-1);
    // The same place for both: only the letters tell them apart, and how many there are.
    expect(known.find('owt', 0, 3, hashOfRun('two', 0, 3))).toBe(-1);
    expect(known.find('two!', 0, 4, hashOfRun('two', 0, 3))).toBe(-1);
  });
});

describe('how polite a text sounds', () => {
  it('is told by its words, the letters in them and how it is put', () => {
    expect(
      politenessOf('thank you so much for your help, would you mind having a look when you have time?'),
    ).toBeGreaterThan(0.9);
    expect(politenessOf('why did you delete this?? you need to stop.')).toBeLessThan(0.1);
  });

  it('knows a word by its letters where the word itself was never heard', () => {
    expect(politenessOf('thankfulnesses')).toBeGreaterThan(politenessOf('whywhywhying'));
  });

  it('counts each part of a text once', () => {
    const once = politenessFeatures('thanks.');
    expect([...politenessFeatures('thanks. thanks. thanks.').keys()]).toEqual(expect.arrayContaining([...once.keys()]));
    expect(once.get('#than')).toBe(once.get('#hanks'));
  });
});
