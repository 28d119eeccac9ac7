import { describe, expect, it } from 'vitest';
import { readDraft } from '../text/draft-text.ts';
import { harmOf, logOdds, withHarm } from './chances.ts';
import { CLASSES } from './classes.ts';
import {
  harmAmong,
  harmInLetter,
  isQuestion,
  LETTER_FIGURES,
  letterFigures,
  type LetterSentence,
} from './in-letter.ts';
import { loudness } from './loudness.ts';
import { mixed } from './mixed.ts';

const chances = (harm: number): readonly number[] =>
  Array.from({ length: CLASSES }, (_, label) =>
    label === 0 || label === CLASSES - 1 ? (1 - harm) / 2 : harm / (CLASSES - 2),
  );

describe('harm', () => {
  it('can be changed without a change of what shares in it', () => {
    const changed = withHarm(chances(0.2), 0.6);
    expect(harmOf(changed)).toBeCloseTo(0.6);
    expect(changed.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
    expect(changed[1]).toBeCloseTo(0.6 / (CLASSES - 2));
    expect(withHarm(chances(0), 0.5)[1]).toBe(0);
  });

  it('is what two ways of listening say together', () => {
    expect(harmOf(mixed([0, 1, 0], chances(0.3), 5))).toBeCloseTo(0.3);
    expect(harmOf(mixed([0, 1, 1], chances(0.5), 2))).toBeCloseTo(1 / (1 + Math.exp(-2)));
    expect(harmOf(mixed([1, 0, 0], chances(0.5), 2))).toBeCloseTo(1 / (1 + Math.exp(-1)));
  });

  it('is never certain', () => {
    expect(logOdds(1)).toBeLessThan(14);
    expect(logOdds(0)).toBeGreaterThan(-14);
  });
});

const saying = (odds: number, words: number, asks = false): LetterSentence => ({
  chances: chances(1 / (1 + Math.exp(-odds))),
  words,
  asks,
});

const near = (values: readonly number[]): readonly unknown[] => values.map((value) => expect.closeTo(value));

describe('a sentence among others', () => {
  const letter = [saying(-3, 4), saying(1, 50), saying(-1, 10, true)];

  it('has figures of itself and of what stands around it', () => {
    const [first, second, third] = letterFigures(letter, 0.7);
    expect(first).toHaveLength(LETTER_FIGURES);
    expect([...(second ?? [])].slice(0, 16)).toEqual(
      near([
        1,
        2.5,
        Math.sqrt(40),
        0.5,
        0.25,
        Math.log1p(Math.exp(-3)) + Math.log1p(Math.exp(-1)),
        0.3,
        0.64,
        2,
        2,
        0.7,
        1,
        1,
        0,
        0.1,
        1,
      ]),
    );
    expect([...(second ?? [])].slice(16)).toEqual(
      near(letter[1]?.chances.map((chance) => Math.log(chance + 1e-4)) ?? []),
    );
    expect(third?.[8]).toBeCloseTo(-2);
    expect([...(first ?? [])].slice(11, 16)).toEqual(near([1, 0, 0, 0.9, 0]));
    expect([...(third ?? [])].slice(11, 14)).toEqual([0, 1, 1]);
    expect(letterFigures([], 1)).toEqual([]);
    expect(letterFigures([saying(1, 3)], 0)[0]?.[8]).toBe(0);
  });

  it('asks where its last sign says so', () => {
    expect(['may i ask again? ', 'is it? no.', ''].map(isQuestion)).toEqual([true, false, false]);
  });

  it('is judged by them', () => {
    expect(harmAmong(Float64Array.of(1, 2), [0.5, 0.25, -1])).toBeCloseTo(0.5);
    const harms = harmInLetter(letter, 0);
    expect(harms.indexOf(Math.max(...harms))).toBe(1);
  });
});

describe('how loud sentences are', () => {
  const KIND =
    'Dear Ms Bell,\n\nThank you for letting me know so soon.\nI enjoyed meeting the team.\nI wish you a good start to the season.\n\nKind regards,\nTomas';

  it('is nothing where nothing does harm', () => {
    expect([...loudness(readDraft({ text: KIND }))]).toEqual([]);
  });

  it('marks what does, alone and in a letter', () => {
    const harsh = 'You people could not spot talent if it bit you, and I deserved that place more than your favourite.';
    expect([...loudness(readDraft({ text: harsh, fragment: true })).values()]).toEqual(['warning']);
    const draft = readDraft({ text: KIND.replace('I enjoyed meeting the team.', harsh) });
    expect([...loudness(draft)].map(([{ flat }, how]) => [flat.slice(0, 10), how])).toEqual([
      ['you people', 'warning'],
    ]);
  });
});
