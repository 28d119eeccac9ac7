import { ORDINARY, classOf } from '../../../packages/core/src/tone/hearing/classes.ts';
import {
  FIGURES,
  figureScale,
  phraseScale,
  phrasesOf,
  placesOf,
} from '../../../packages/core/src/tone/hearing/features.ts';
import type { WordTable } from '../../../packages/core/src/tone/hearing/tables.ts';
import { wordsOf } from '../../../packages/core/src/tone/hearing/words-of.ts';
import { flatten } from '../../../packages/core/src/tone/text/flat.ts';
import type { SparseCase } from './sparse-softmax.ts';
import type { ToneSentence } from './tone-corpus.ts';

/** How much a sentence of ordinary mail counts beside one that was written to teach. */
const ORDINARY_WEIGHT = 0.1;

const isOrdinary = (pair: string): boolean => pair.startsWith('ordinary/');

/** The words of a sentence as the hearing takes them. */
export function heardWords(text: string): readonly string[] {
  return wordsOf(flatten(text)).map(({ word }) => word);
}

/** Phrases that `least` sentences have that were written to teach, numbered: one more in ordinary mail does not make it common. */
export function phraseNumbers(sentences: readonly ToneSentence[], least: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { text } of sentences.filter(({ pair }) => !isOrdinary(pair)))
    for (const phrase of phrasesOf(heardWords(text))) seen.set(phrase.text, (seen.get(phrase.text) ?? 0) + 1);
  const often = [...seen].filter(([, count]) => count >= least).map(([text]) => text);
  return new Map(often.toSorted().map((text, at) => [text, at]));
}

/** A sentence as figures: its phrases by number, and after them the figures of its words, place by place. */
export function seenIn(
  text: string,
  phrases: ReadonlyMap<string, number>,
  table: WordTable,
): Pick<SparseCase, 'features' | 'values'> {
  const words = heardWords(text);
  const seen = phrasesOf(words);
  const features: number[] = [];
  const values: number[] = [];
  for (const phrase of seen) {
    const number = phrases.get(phrase.text);
    if (number === undefined) continue;
    features.push(number);
    values.push(phraseScale(seen.length));
  }
  for (const [place, [from, to]] of placesOf(words.length).entries()) {
    for (const [figure, value] of pooled(words.slice(from, to), FIGURES, table.read).entries()) {
      features.push(phrases.size + place * FIGURES + figure);
      values.push(value);
    }
  }
  return {
    features: Int32Array.from(features),
    values: Float32Array.from(values),
  };
}

/** A sentence to learn from. */
export function caseOf(sentence: ToneSentence, phrases: ReadonlyMap<string, number>, table: WordTable): SparseCase {
  return {
    ...seenIn(sentence.text, phrases, table),
    label: labelOf(sentence),
    weight: weightOf(sentence),
  };
}

/** How much a sentence counts in training. */
export function weightOf({ pair }: ToneSentence): number {
  return isOrdinary(pair) ? ORDINARY_WEIGHT : 1;
}

/** The class that a sentence is of. */
export function labelOf({ pair, kind, category }: ToneSentence): number {
  if (isOrdinary(pair)) return ORDINARY;
  return kind === 'good' ? 0 : classOf(category);
}

/** Writes the `size` figures of a word into `into`; false where it has none. */
type ReadWord = (word: string, into: Float64Array) => boolean;

/** The figures of the words of one place, summed up and scaled. */
export function pooled(words: readonly string[], size: number, read: ReadWord): Float64Array {
  const sum = new Float64Array(size);
  const own = new Float64Array(size);
  let count = 0;
  for (const word of words) {
    if (!read(word, own)) continue;
    count += 1;
    for (let figure = 0; figure < size; figure += 1) sum[figure] = (sum[figure] ?? 0) + (own[figure] ?? 0);
  }
  return sum.map((value) => value * figureScale(count));
}
