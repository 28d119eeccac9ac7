import { logistic } from '../../softmax.ts';
import { LETTER_WEIGHTS } from './letter-weights.ts';

/** A sentence of a letter: the harm heard in it alone, as log-odds, and how many words and marks it has. */
export interface LetterSentence {
  readonly odds: number;
  readonly words: number;
}

/** How many figures a sentence of a letter has. */
export const LETTER_FIGURES = 11;

/** Of a longer sentence no more is counted. */
const MOST_WORDS = 40;

/** What there is to be afraid of in a sentence, 0 and up. */
const fear = (odds: number): number => Math.log1p(Math.exp(odds));

/**
 * What tells how a sentence sounds among the others of its letter: its own harm, its length, its place, the harm of the others,
 * the length of the letter, and what the letter sounds like as a whole (`whole`, log-odds). The first sentence that is louder than
 * all others is heard more easily than one of many.
 */
export function letterFigures(sentences: readonly LetterSentence[], whole: number): readonly Float64Array[] {
  const total = sentences.reduce((sum, { odds }) => sum + fear(odds), 0);
  const words = sentences.reduce((sum, each) => sum + each.words, 0);
  const [loudest = 0, second = loudest] = sentences.map(({ odds }) => odds).toSorted((one, other) => other - one);
  return sentences.map((sentence, at) => {
    const { odds } = sentence;
    const length = Math.min(sentence.words, MOST_WORDS);
    const place = at / Math.max(1, sentences.length - 1);
    return Float64Array.of(
      odds,
      sentence.words / 20,
      Math.sqrt(length),
      place,
      place * place,
      total - fear(odds),
      sentences.length / 10,
      words / 100,
      odds - (odds === loudest ? second : loudest),
      (odds * length) / 20,
      whole,
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
