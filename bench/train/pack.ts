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
 * Base64 of a run of numbers, seven bits a byte: how many tags and the bias of each; how many features; then of each its
 * distance from the last, how many weights, and tag and weight of each. Signed numbers are zigzag, weights in `STEP`s.
 */
export function packWeights(trained: Trained): string {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    while (rest >= 128) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  const signed = (steps: number): void => {
    put(steps < 0 ? -steps * 2 - 1 : steps * 2);
  };
  const rows = rowsOf(trained);
  put(trained.bias.length);
  for (const value of trained.bias) signed(Math.round(value / STEP));
  put(rows.length);
  let last = 0;
  for (const [feature, row] of rows) {
    put(feature - last);
    put(row.length);
    last = feature;
    for (const [tag, steps] of row) {
      put(tag);
      signed(steps);
    }
  }
  return Buffer.from(bytes).toString('base64');
}
