import { stepsAt } from './figures-text.ts';
import { softmax } from './softmax.ts';

/** What one letter step of a feature's weights is worth, in log-odds. */
export const LINE_STEP = 1 / 12;

/** The letter that class 0 has in a table; the others follow. */
export const FIRST_LINE_CLASS = 'a'.charCodeAt(0);

const MOST_WORDS = 60;
const STEM = 5;
const PIECE = /\p{L}+(?:['’]\p{L}+)*|\p{N}+|[?!%€$£@]/gu;

/**
 * What a line has: its words, every two side by side, and the openings of long words, which serve as stems in seven languages.
 * `more`: what else is known of it, by name.
 */
export function lineFeatures(text: string, more: readonly string[] = []): readonly string[] {
  const pieces = text.slice(0, 2000).toLowerCase().replaceAll('’', "'").match(PIECE) ?? [];
  const features = new Set(more);
  let before = '<s>';
  for (let at = 0; at < pieces.length && at < MOST_WORDS; at += 1) {
    const piece = pieces[at] ?? '';
    const word = isNumber(piece) ? '#' : piece;
    features.add(word);
    features.add(`${before} ${word}`);
    if (word.length > STEM + 1) features.add(`${word.slice(0, STEM)}*`);
    before = word;
  }
  return [...features];
}

/** Nearly every piece begins with a small Latin letter, which needs no pattern. */
function isNumber(piece: string): boolean {
  const code = piece.charCodeAt(0);
  return !(code >= 0x61 && code <= 0x7a) && /^\p{N}/u.test(piece);
}

/** How much one feature weighs among `count` of them: long lines are not louder for being long. */
export function lineScale(count: number): number {
  return count === 0 ? 0 : 3 / Math.sqrt(count);
}

/** The weights of features by class. */
export interface LineTable {
  /** Class and log-odds by turns of the weights that a feature has; none for one that is not known. */
  readonly of: (feature: string) => readonly number[];
}

/** Class and weight by turns. */
function decode(letters: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at < letters.length; at += 2)
    pairs.push(letters.charCodeAt(at) - FIRST_LINE_CLASS, stepsAt(letters, at + 1) * LINE_STEP);
  return pairs;
}

/** Reads a table at its first use: one line a feature, `feature<tab>` and two letters a class, which and how much. */
export function lineTable(text: () => string): LineTable {
  /** The letters of a feature, or what they were read as. */
  let places: Map<string, string | readonly number[]> | null = null;
  const of = (feature: string): readonly number[] => {
    places ??= new Map(
      text()
        .split('\n')
        .map((line): [string, string | readonly number[]] => [
          line.slice(0, line.indexOf('\t')),
          line.slice(line.indexOf('\t') + 1),
        ]),
    );
    const found = places.get(feature);
    if (typeof found !== 'string') return found ?? NO_WEIGHTS;
    const pairs = decode(found);
    places.set(feature, pairs);
    return pairs;
  };
  return { of };
}

/** Adds `pairs`, classes and log-odds by turns, to the scores of the classes, each log-odds `times` over. */
export function addWeights(scores: number[], pairs: readonly number[], times: number): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const label = pairs[at] ?? 0;
    scores[label] = (scores[label] ?? 0) + (pairs[at + 1] ?? 0) * times;
  }
}

const NO_WEIGHTS: readonly number[] = [];

/** A trained judgement of short lines: a softmax over words, pairs of words and stems. */
export interface LineModel<Class extends string> {
  readonly chances: (line: string, more?: readonly string[]) => ReadonlyMap<Class, number>;
}

/** A model of classes, from the bias of each and the text of its table. */
export function lineModel<Class extends string>(
  classes: readonly Class[],
  bias: readonly number[],
  table: () => string,
): LineModel<Class> {
  const weights = lineTable(table);
  return {
    chances: (line, more) => {
      const scores = [...bias];
      const features = lineFeatures(line, more);
      const scale = lineScale(features.length);
      for (const feature of features) addWeights(scores, weights.of(feature), scale);
      const chances = softmax(scores);
      return new Map(classes.map((name, at) => [name, chances[at] ?? 0]));
    },
  };
}
