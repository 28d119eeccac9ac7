import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../text/flat.ts';
import { CLASSES, HARMLESS, HEARD_AS, classOf } from './classes.ts';
import { FIGURES, figureScale, phraseScale, phrasesOf, placesOf } from './features.ts';
import { letterOf, stepsAt } from '../../figures-text.ts';
import { hear } from './hear.ts';
import { scoreSentence } from './score-sentence.ts';
import { phraseTable, wordTable } from './tables.ts';
import { wordsOf } from './words-of.ts';

const heard = (text: string) => hear(flatten(text));

describe('the words of a sentence', () => {
  it('are words, numbers and marks, each with its place in the sentence', () => {
    expect(wordsOf("you're 12, no?")).toEqual([
      { word: "you're", start: 0, end: 6 },
      { word: '#', start: 7, end: 9 },
      { word: ',', start: 9, end: 10 },
      { word: 'no', start: 11, end: 13 },
      { word: '?', start: 13, end: 14 },
    ]);
  });

  it('stand for what somebody else said by one mark', () => {
    expect(wordsOf('you said \uE000\uE000\uE000').map(({ word }) => word)).toEqual(['you', 'said', '"']);
  });

  it('are at most eighty', () => {
    expect(wordsOf('no '.repeat(200))).toHaveLength(80);
  });
});

describe('what is seen of a sentence', () => {
  it('is each word and each two side by side, once, with where they are', () => {
    expect(phrasesOf(['a', 'b', 'a'])).toEqual([
      { text: '<s> a', from: 0, to: 1 },
      { text: 'a', from: 0, to: 1 },
      { text: 'a b', from: 0, to: 2 },
      { text: 'b', from: 1, to: 2 },
      { text: 'b a', from: 1, to: 3 },
      { text: 'a </s>', from: 2, to: 3 },
    ]);
  });

  it('is summed up over the whole, the opening and the close', () => {
    expect(placesOf(10)).toEqual([
      [0, 10],
      [0, 5],
      [6, 10],
    ]);
    expect(placesOf(0)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('weighs less in a longer sentence', () => {
    expect([phraseScale(0), phraseScale(9), phraseScale(36)]).toEqual([0, 1, 0.5]);
    expect([figureScale(0), figureScale(1), figureScale(16)]).toEqual([0, 1, 0.125]);
  });
});

describe('figures as letters', () => {
  it('come back as they were, to a step, and no farther than 31 steps', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (figure) => {
        const steps = stepsAt(letterOf(figure, 0.1), 0);
        expect(Math.abs(steps)).toBeLessThanOrEqual(31);
        expect(Math.abs(steps - Math.max(-31, Math.min(31, figure * 10)))).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});

describe('the trained tables', () => {
  it('know words by their figures, all of the same number', () => {
    const figures = new Float64Array(FIGURES);
    expect(wordTable().read('committee', figures)).toBe(true);
    expect(figures.some((figure) => figure !== 0)).toBe(true);
    expect(wordTable().read('no such word', figures)).toBe(false);
  });

  it('know phrases by what they weigh for known classes', () => {
    const weights: (readonly [number, number])[] = [];
    phraseTable().read('thank you', (label, weight) => weights.push([label, weight]));
    expect(weights.length).toBeGreaterThan(0);
    for (const [label, weight] of weights) {
      expect(label).toBeGreaterThanOrEqual(0);
      expect(label).toBeLessThan(CLASSES);
      expect(Math.abs(weight)).toBeGreaterThan(0);
    }
    phraseTable().read('no such phrase', () => expect.unreachable());
  });

  it('number the classes as the categories stand', () => {
    expect(HEARD_AS.map(classOf)).toEqual(HEARD_AS.map((_, at) => at + 1));
    expect(classOf('too-long')).toBe(-1);
  });
});

const over = (of: Float64Array, label: number): number => (of[label] ?? 0) - (of[HARMLESS] ?? 0);

describe('a sentence as it is heard', () => {
  it('has scores that are the sum of what its words share, and the bias', () => {
    const words = ['how', 'reassuring', 'that', 'they', 'agree', '.'];
    const none = scoreSentence([]).scores;
    const { scores, speakingFor } = scoreSentence(words);
    // The beginning and the end of an empty sentence are a phrase of no word.
    for (let label = 1; label < CLASSES; label += 1) {
      const sum = speakingFor(label, HARMLESS).reduce((all, share) => all + share, 0);
      expect(Math.abs(over(scores, label) - over(none, label) - sum)).toBeLessThan(0.8);
    }
  });

  it('is told by its words, and the words are marked', () => {
    const text = 'How reassuring that a committee can agree so fast.';
    const said = heard(text);
    expect(said?.as).toBe('snark');
    expect(said?.harm).toBeGreaterThan(0.8);
    expect(text.slice(said?.span().start, said?.span().end)).toContain('reassuring');
    expect(heard('Thank you for answering so fast.')?.harm).toBeLessThan(0.2);
  });

  it('has chances that add up to one, whatever the text, and marks words of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const said = heard(text);
        if (said === null) return;
        expect(said.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
        expect(said.harm).toBeGreaterThanOrEqual(-1e-9);
        expect(said.harm).toBeLessThanOrEqual(1);
        const { start, end } = said.span();
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
    expect(heard('')).toBeNull();
  });
});
