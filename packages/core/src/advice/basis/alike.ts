import { stepsAt } from '../../figures-text.ts';
import { ALIKE_WORDS } from './alike-words.ts';

/** Figures a word has in `alike-words.ts`, of general word vectors brought down to these. */
export const ALIKE_FIGURES = 16;

/** What one letter step of a figure is worth. */
export const ALIKE_STEP = 1 / 32;

interface Word {
  readonly figures: Float64Array;
  /** Rare words say more. */
  readonly rarity: number;
}

let table: ReadonlyMap<string, Word> | null = null;

function readTable(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const [rank, line] of ALIKE_WORDS.split('\n').entries()) {
    const space = line.indexOf(' ');
    const figures = Float64Array.from({ length: ALIKE_FIGURES }, (_, at) => stepsAt(line, space + 1 + at) * ALIKE_STEP);
    words.set(line.slice(0, space), { figures, rarity: Math.sqrt(Math.log(rank + 160) - 4) });
  }
  return words;
}

const MOST_WORDS = 40;

function wordsIn(text: string): readonly Word[] {
  table ??= readTable();
  const known = table;
  const pieces = new Set(
    text
      .slice(0, 1000)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z]{3,}(?:'[a-z]+)?/g) ?? [],
  );
  return [...pieces].flatMap((piece) => known.get(piece) ?? []).slice(0, MOST_WORDS);
}

/**
 * How much two English texts are about the same thing, from 0: the three pairs of words nearest in meaning, rare words
 * counting more. "a guarantor" and "your income" are near, "a discount" and "the servers" are not.
 */
export function alike(text: string, other: string): number {
  const best = [0, 0, 0];
  const others = wordsIn(other);
  for (const one of wordsIn(text))
    for (const two of others) {
      const near = nearness(one, two);
      const place = best.findIndex((value) => near > value);
      if (place !== -1) {
        best.splice(place, 0, near);
        best.pop();
      }
    }
  return (best[0] ?? 0) + (best[1] ?? 0) / 2 + (best[2] ?? 0) / 4;
}

function nearness(one: Word, two: Word): number {
  let sum = 0;
  for (let at = 0; at < ALIKE_FIGURES; at += 1) sum += (one.figures[at] ?? 0) * (two.figures[at] ?? 0);
  return sum * one.rarity * two.rarity;
}
