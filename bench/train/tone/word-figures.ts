import { CLASSES } from '../../../packages/core/src/tone/hearing/classes.ts';
import { FIGURES, phraseScale, phrasesOf } from '../../../packages/core/src/tone/hearing/features.ts';
import { letterOf } from '../../../packages/core/src/figures-text.ts';
import { FIGURE_STEP } from '../../../packages/core/src/tone/hearing/tables.ts';
import { directionsOf } from './directions.ts';
import { trainSparseSoftmax } from './sparse-softmax.ts';
import { heardWords, labelOf, phraseNumbers, pooled } from './tone-cases.ts';
import type { ToneSentence } from './tone-corpus.ts';
import type { WordVectors } from './word-vectors.ts';

/** How far the pooled figures of sentences spread: beside phrases, which are there or not, they should whisper. */
const SPREAD = 0.15;

/** Words that get figures whether a letter of the corpus has them or not. */
const COMMONEST = 12_000;

/**
 * General vectors say what words have in common; most of it does not matter to how a letter sounds. A first model learns
 * which directions do, and each word keeps its figures along the `FIGURES` strongest of them, as text: a line a word.
 */
export function wordFigures(sentences: readonly ToneSentence[], { size, vectors }: WordVectors): string {
  const words = sentences.map(({ text }) => heardWords(text));
  const read = (word: string, into: Float64Array): boolean => {
    const vector = vectors.get(word);
    if (vector !== undefined) into.set(vector);
    return vector !== undefined;
  };
  const sums = words.map((each) => pooled(each, size, read));
  const spread = spreadOf(sums, size);
  const phrases = phraseNumbers(sentences, 2);
  const cases = sentences.map((sentence, at) => {
    const seen = phrasesOf(words[at] ?? []);
    const known = seen.flatMap(({ text }) => phrases.get(text) ?? []);
    const dense = [...(sums[at] ?? [])].map((value, figure) => (value / (spread[figure] ?? 1)) * SPREAD);
    return {
      features: Int32Array.from([...known, ...dense.map((_, figure) => phrases.size + figure)]),
      values: Float32Array.from([...known.map(() => phraseScale(seen.length)), ...dense]),
      label: labelOf(sentence),
      weight: 1,
    };
  });
  const features = phrases.size + size;
  const { weights } = trainSparseSoftmax(cases, {
    features,
    classes: CLASSES,
    epochs: 10,
    rate: 0.3,
    l2: 0.3,
    l1: () => 0.1,
  });
  const layer = new Float64Array(size * CLASSES);
  for (let figure = 0; figure < size; figure += 1)
    for (let label = 0; label < CLASSES; label += 1)
      layer[figure * CLASSES + label] =
        (weights[(phrases.size + figure) * CLASSES + label] ?? 0) / (spread[figure] ?? 1);
  const directions = directionsOf(layer, size, CLASSES, FIGURES);
  const along = (vector: Float64Array): Float64Array =>
    Float64Array.from(directions, (direction) =>
      direction.reduce((sum, part, at) => sum + part * (vector[at] ?? 0), 0),
    );
  const scale = spreadOf(sums.map(along), FIGURES).map((value) => SPREAD / value);
  const used = new Set(words.flat());
  return [...vectors]
    .filter(([word], rank) => rank < COMMONEST || used.has(word))
    .map(([word, vector]) => {
      const letters = [...along(vector)].map((figure, at) => letterOf(figure * (scale[at] ?? 1), FIGURE_STEP));
      return `${word} ${letters.join('')}`;
    })
    .toSorted()
    .join('\n');
}

/** The standard deviation of each column. */
function spreadOf(rows: readonly Float64Array[], size: number): Float64Array {
  const spread = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const square = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    spread[at] = Math.sqrt(square) || 1;
  }
  return spread;
}
