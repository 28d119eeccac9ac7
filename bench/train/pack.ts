import { SIGNS, SMALL } from '../../packages/core/src/reading/model/packed-numbers.ts';
import { gatherWeights, STEP } from '../../packages/core/src/reading/model/tagger.ts';
import type { TaggerWeights } from '../../packages/core/src/reading/model/tagger.ts';
import type { Trained } from './ftrl.ts';

/** Weights of fewer steps than this add up to little, and there are many of them. */
const LEAST_STEPS = 4;

function inSteps(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value / STEP)));
}

type Row = readonly [number, readonly (readonly [number, number])[]];

function rowsOf({ bias, features, weights }: Trained): readonly Row[] {
  const rows: Row[] = [];
  for (const [place, feature] of features.entries()) {
    const row: (readonly [number, number])[] = [];
    for (let tag = 0; tag < bias.length; tag += 1) {
      const steps = inSteps(weights[place * bias.length + tag] ?? 0);
      if (Math.abs(steps) >= LEAST_STEPS) row.push([tag, steps]);
    }
    if (row.length > 0) rows.push([feature, row]);
  }
  return rows;
}

/** The trained weights as the reader will have them: rounded, small ones dropped. */
export function asReader(trained: Trained): TaggerWeights {
  return gatherWeights(
    trained.bias.map((value) => Math.round(value / STEP) * STEP),
    rowsOf(trained),
  );
}

/**
 * Five runs of numbers (`NumberRun`) with a space between: how many tags and the bias of each; how many features and of each its distance
 * from the last; of each how many weights; of each weight the distance of its tag from the one before; and its value. Biases and values are
 * signed and in `STEP`s. Alike beside alike, so that they take little room zipped.
 */
export function packWeights(trained: Trained): string {
  const rows = rowsOf(trained);
  const biases = [trained.bias.length, ...Array.from(trained.bias, (value) => zigzag(Math.round(value / STEP)))];
  const gaps = [rows.length, ...rows.map(([feature], at) => feature - (rows[at - 1]?.[0] ?? 0))];
  const counts = rows.map(([, row]) => row.length);
  const tags = rows.flatMap(([, row]) => row.map(([tag], at) => tag - (row[at - 1]?.[0] ?? 0)));
  const values = rows.flatMap(([, row]) => row.map(([, steps]) => zigzag(steps)));
  return [biases, gaps, counts, tags, values].map((run) => run.map(inSigns).join('')).join(' ');
}

function zigzag(steps: number): number {
  return steps < 0 ? -steps * 2 - 1 : steps * 2;
}

/** A whole number from 0, as `NumberRun` reads it. */
function inSigns(value: number): string {
  if (value < SMALL) return SIGNS.charAt(value);
  let digits = '';
  let rest = value - SMALL;
  do {
    digits += SIGNS.charAt(rest % 64);
    rest = Math.floor(rest / 64);
  } while (rest > 0);
  return SIGNS.charAt(SMALL + digits.length - 1) + digits;
}
