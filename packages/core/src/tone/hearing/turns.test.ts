import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../figures-text.ts';
import { FIGURES } from './features.ts';
import { readWords } from './tables.ts';
import { readTurns, turnTable, writeTurns } from './turn-table.ts';
import { TURN_PLACES, turnScale, turnsOf } from './turns.ts';
import { tallyOf, together, turnsSay } from './turns-say.ts';
import { kindsOf, wordKinds } from './word-kinds.ts';

const figures = (value: number): string => letterOf(value, 1).repeat(FIGURES);
const table = readWords([`glad ${figures(5)}`, `pleased ${figures(4)}`, `sorry ${figures(-5)}`].join('\n'));
const kindOf = kindsOf(['you', 'i'], figures(7) + figures(-7), table);

const PLACES_OF_TWO = [
  82845, 1133369, 1963720, 1997757, 447987, 677304, 142933, 1127830, 1848011, 1437451, 786322, 1132472, 1882097, 810903,
  1407035, 14350, 1045796, 75580, 2059756, 406558, 1948569, 2039962, 64496, 1203831, 1696021,
];

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
  it('are words, pairs, threes, ends and places of words, and kinds, each once', () => {
    // Of 4 places with the ends: 4 words, 6 pairs, 2 threes, a place of each word, two ends of the longer; 3, 2, 2, 1 and 1 of kinds.
    expect(turnsOf(['glad', 'sorry'], kindOf)).toHaveLength(25);
    // The beginning and the end: 2 words, a pair, a pair of kinds.
    expect(turnsOf([], kindOf)).toHaveLength(4);
    const again = turnsOf(['no', 'no', 'no', 'no'], kindOf);
    expect(new Set(again).size).toBe(again.length);
  });

  it('lie where the trained table has them', () => {
    // What was learned is kept by these places: whoever changes how they are reckoned has to train anew.
    expect([...turnsOf(['glad', 'sorry'], kindOf)]).toEqual(PLACES_OF_TWO);
  });

  it('are partly the same where a word is changed for one of its kind', () => {
    const one = new Set(turnsOf(['glad', 'you'], kindOf));
    const shared = (words: readonly string[]): number => turnsOf(words, kindOf).filter((turn) => one.has(turn)).length;
    expect(shared(['pleased', 'you'])).toBeGreaterThan(shared(['sorry', 'you']));
  });

  it('are partly the same where a word begins or ends alike', () => {
    const one = new Set(turnsOf(['disappointing'], kindOf));
    const shared = (word: string): number => turnsOf([word], kindOf).filter((turn) => one.has(turn)).length;
    expect(shared('disappointed')).toBeGreaterThan(shared('qwertzuiopas'));
    expect(shared('pointing')).toBeGreaterThan(shared('qwertzui'));
  });

  it('are places of the table, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        for (const turn of turnsOf(words, wordKinds())) {
          expect(turn).toBeGreaterThanOrEqual(0);
          expect(turn).toBeLessThan(TURN_PLACES);
        }
      }),
    );
  });
});

describe('what turns say', () => {
  it('is the sum of the steps of those that are known, scaled down for long sentences, and a constant', () => {
    const steps = new Int8Array(TURN_PLACES);
    const weights = { steps, step: 0.5, bias: 1 };
    const say = (words: readonly string[]): number => turnsSay(tallyOf(turnsOf(words, kindOf), weights), weights);
    expect(say(['glad'])).toBe(1);
    for (const turn of turnsOf([], kindOf)) steps[turn] = 2;
    expect(say([])).toBeCloseTo(4 * 2 * 0.5 * turnScale(4) + 1);
    // Two words of it are the beginning and the end.
    expect(say(['glad'])).toBeCloseTo(2 * 2 * 0.5 * turnScale(2) + 1);
    steps.fill(-3);
    expect(say(['glad', 'sorry'])).toBeCloseTo(25 * -3 * 0.5 * turnScale(25) + 1);
  });

  it('is summed up over the sentences of a letter', () => {
    expect(together([])).toEqual({ sum: 0, known: 0 });
    expect(
      together([
        { sum: 3, known: 2 },
        { sum: -1, known: 4 },
      ]),
    ).toEqual({ sum: 2, known: 6 });
  });
});

describe('the table of turns', () => {
  it('comes back from its text, whatever lies between', () => {
    const place = fc.integer({ min: 0, max: TURN_PLACES - 1 });
    const near = fc.integer({ min: 0, max: 400 });
    const weight = fc.integer({ min: -31, max: 31 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(place, near), weight), { maxLength: 20 }), (some) => {
        const weights = new Int8Array(TURN_PLACES);
        for (const [at, value] of some) weights[at] = value;
        const back = readTurns(writeTurns(weights));
        expect(back.findIndex((value, at) => value !== weights[at])).toBe(-1);
      }),
      // Each looks at two million places.
      { numRuns: 5 },
    );
  });

  it('knows some turns and is of small steps', () => {
    const { steps, step } = turnTable();
    expect(steps.filter((weight) => weight !== 0).length).toBeGreaterThan(50_000);
    expect(step).toBeGreaterThan(0);
    expect(steps.every((weight) => Math.abs(weight) <= 7)).toBe(true);
  });
});
