import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../figures-text.ts';
import { FIGURES } from './features.ts';
import { readWords } from './tables.ts';
import { TURN_PLACES, turnScale, turnsOf } from './turns.ts';
import { turnsSay } from './turns-say.ts';
import { kindsOf, wordKinds } from './word-kinds.ts';

const figures = (value: number): string => letterOf(value, 1).repeat(FIGURES);
const table = readWords([`glad ${figures(5)}`, `pleased ${figures(4)}`, `sorry ${figures(-5)}`].join('\n'));
const kindOf = kindsOf(['you', 'i'], figures(7) + figures(-7), table);

describe('the kind of a word', () => {
  it('is its own where it is common, and that of its figures where it has some', () => {
    expect(kindOf('you')).not.toBe(kindOf('i'));
    expect(kindOf('glad')).toBe(kindOf('pleased'));
    expect(kindOf('glad')).not.toBe(kindOf('sorry'));
    expect(kindOf('glad')).toBe(kindOf('glad'));
  });

  it('is one for all that nobody knows', () => {
    expect(kindOf('qwertz')).toBe(kindOf('asdf'));
  });
});

describe('the turns of a sentence', () => {
  it('are its words, pairs with up to two between, and kinds, each once', () => {
    // Of 4 places with the ends: 4 words, 3 pairs, 3 pairs of kinds, 2 apart, 2 threes, 2 kinds apart, 1 far apart.
    expect(turnsOf(['glad', 'sorry'], kindOf).size).toBe(17);
    expect(turnsOf([], kindOf).size).toBe(4);
  });

  it('are partly the same where a word is changed for one of its kind', () => {
    const one = turnsOf(['glad', 'you'], kindOf);
    const shared = (words: readonly string[]): number =>
      [...turnsOf(words, kindOf)].filter((turn) => one.has(turn)).length;
    expect(shared(['pleased', 'you'])).toBeGreaterThan(shared(['sorry', 'you']));
  });

  it('are numbers of the table, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        for (const turn of turnsOf(words, wordKinds())) expect(Number.isInteger(turn) && turn >= 0).toBe(true);
      }),
    );
  });
});

describe('what turns say', () => {
  it('is the sum of their steps, scaled down for long sentences, and a constant', () => {
    const weights = letterOf(2, 1).repeat(TURN_PLACES);
    expect(turnsSay([], kindOf, weights, 0.5, 1)).toBeCloseTo(4 * 2 * 0.5 * turnScale(4) + 1);
    expect(turnsSay(['glad', 'sorry'], kindOf, weights, 0.5, 1)).toBeCloseTo(17 * 2 * 0.5 * turnScale(17) + 1);
  });
});
