import type { Sentence } from '../grammar/sentences.ts';
import { hashWord } from '../grammar/word-hash.ts';

/** Features are numbers below this; chance meetings are few, and the training lives with them. */
export const FEATURES = 1 << 18;

/** Longer sentences are no sentences: lists, tables, code. */
const LONGEST = 120;

const FIRST = hashWord('<first>');
const LAST = hashWord('<last>');
const QUESTION = hashWord('<question>');

/** A number of its own for a feature that has a name: `says:rejection`. */
export function namedFeature(name: string): number {
  return mixed(hashWord(name));
}

/**
 * What is seen of a sentence's words: each stem and each two side by side. Appends the numbers to `into`; linear.
 */
export function wordFeatures(stems: Int32Array, { first, last, question }: Sentence, into: number[]): void {
  const end = Math.min(last, first + LONGEST);
  let one = FIRST;
  for (let token = first; token < end; token += 1) {
    const stem = stems[token] ?? 0;
    into.push(mixed(stem), mixed(pair(one, stem)));
    one = stem;
  }
  into.push(mixed(pair(one, LAST)));
  if (question) into.push(mixed(QUESTION));
}

function pair(one: number, other: number): number {
  return (Math.imul(one, 0x9e3779b1) + Math.imul(other ^ (other >>> 13), 0x85ebca6b) + 1) | 0;
}

/** A hash as a feature number. */
export function mixed(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  spread = Math.imul(spread ^ (spread >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 14)) & (FEATURES - 1);
}
