import { logistic } from '../../softmax.ts';
import { harmOf, logOdds, type Chances } from './chances.ts';
import { CLASSES } from './classes.ts';
import { LETTER_WEIGHTS } from './letter-weights.ts';

/** A sentence of a letter: what is heard in it alone, how many words and marks it has, and whether it is a question. */
export interface LetterSentence {
  readonly chances: Chances;
  readonly words: number;
  readonly asks: boolean;
}

/** How many figures a sentence of a letter has. */
export const LETTER_FIGURES = 16 + CLASSES;

/** Of a longer sentence no more is counted. */
const MOST_WORDS = 40;

/** Greeting and thanks come first, close and name last. */
const EDGE = 2;

/** No chance is so small that its logarithm carries everything else away. */
const LEAST_CHANCE = 1e-4;

/** Whether a sentence asks, by its last sign. */
export const isQuestion = (sentence: string): boolean => sentence.trimEnd().endsWith('?');

/** What there is to be afraid of in a sentence, 0 and up. */
const fear = (odds: number): number => Math.log1p(Math.exp(odds));

/**
 * What tells how a sentence sounds among the others of its letter: its own harm and what kind of harm it would be, its length, its
 * place, the harm of the others, the length of the letter, and what the letter sounds like as a whole (`whole`, log-odds). The first
 * sentence that is louder than all others is heard more easily than one of many, and some kinds are heard more surely than others.
 */
export function letterFigures(sentences: readonly LetterSentence[], whole: number): readonly Float64Array[] {
  const all = sentences.map((sentence) => ({ ...sentence, odds: logOdds(harmOf(sentence.chances)) }));
  const total = all.reduce((sum, { odds }) => sum + fear(odds), 0);
  const words = all.reduce((sum, each) => sum + each.words, 0);
  const [loudest = 0, second = loudest] = all.map(({ odds }) => odds).toSorted((one, other) => other - one);
  return all.map(({ odds, chances, asks, ...sentence }, at) => {
    const length = Math.min(sentence.words, MOST_WORDS);
    const place = at / Math.max(1, all.length - 1);
    return Float64Array.of(
      odds,
      sentence.words / 20,
      Math.sqrt(length),
      place,
      place * place,
      total - fear(odds),
      all.length / 10,
      words / 100,
      odds - (odds === loudest ? second : loudest),
      (odds * length) / 20,
      whole,
      Number(at < EDGE),
      Number(at >= all.length - EDGE),
      Number(asks),
      (odds * odds) / 10,
      Math.max(0, odds),
      ...chances.map((chance) => Math.log(chance + LEAST_CHANCE)),
    );
  });
}

/** The chance that a sentence with these figures does harm in its letter. `weights` has one a figure, and last a constant. */
export function harmAmong(figures: Float64Array, weights: readonly number[]): number {
  const score = figures.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), weights.at(-1) ?? 0);
  return logistic(score);
}

/** The chance that each sentence of a letter does harm there. */
export function harmInLetter(sentences: readonly LetterSentence[], whole: number): readonly number[] {
  return letterFigures(sentences, whole).map((figures) => harmAmong(figures, LETTER_WEIGHTS));
}
