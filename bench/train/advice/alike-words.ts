import { ALIKE_FIGURES, ALIKE_STEP } from '../../../packages/core/src/advice/basis/alike.ts';
import { letterOf } from '../../../packages/core/src/figures-text.ts';
import type { WordVectors } from '../tone/word-vectors.ts';

/** The commonest words are in every sentence and say nothing of what it is about. */
const TOO_COMMON = 150;
const MOST_WORDS = 12_000;

/** Word vectors brought down to a few figures (their main directions), as the source file that the library reads. */
export function alikeWordsAsSource({ size, vectors }: WordVectors): string {
  const words = [...vectors].slice(0, MOST_WORDS);
  const directions = mainDirections(
    words.map(([, vector]) => vector),
    size,
  );
  const lines = words
    .slice(TOO_COMMON)
    .filter(([word]) => /^[a-z]{3,}(?:'[a-z]+)?$/.test(word))
    .map(([word, vector]) => {
      const figures = directions.map((direction) => dot(direction, vector));
      const length = Math.hypot(...figures) || 1;
      return `${word} ${figures.map((figure) => letterOf(figure / length, ALIKE_STEP)).join('')}`;
    });
  return `/** Written by \`npm run train:advice\`. */\nexport const ALIKE_WORDS = \`${lines.join('\n')}\`;\n`;
}

const ROUNDS = 60;

/** The main directions of vectors by power iteration, each freed of those before it. Deterministic. */
function mainDirections(vectors: readonly Float64Array[], size: number): readonly Float64Array[] {
  const spread = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < size; column += 1) {
        const line = spread[row];
        if (line !== undefined) line[column] = (line[column] ?? 0) + (vector[row] ?? 0) * (vector[column] ?? 0);
      }
  const found: Float64Array[] = [];
  for (let direction = 0; direction < ALIKE_FIGURES; direction += 1) {
    let current = Float64Array.from({ length: size }, (_, at) => Math.cos(at * (direction + 1)));
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = Float64Array.from(spread, (line) => dot(line, current));
      for (const other of found) {
        const share = dot(other, next);
        for (let at = 0; at < size; at += 1) next[at] = (next[at] ?? 0) - share * (other[at] ?? 0);
      }
      const length = Math.hypot(...next) || 1;
      current = next.map((value) => value / length);
    }
    found.push(current);
  }
  return found;
}

function dot(one: Float64Array, two: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (two[at] ?? 0);
  return sum;
}
