import type { Sentence } from '../grammar/sentences.ts';
import type { StemTable } from '../grammar/stem-table.ts';
import { mixed } from '../model/sentence-features.ts';

/** Meanings of a sentence that are looked at; longer ones are lists. */
const MOST = 40;

const ONE = 0x2c9277b5;
const TWO = 0x6b43a9b5;
const APART = 0x52dce729;
const END = 0x1f123bb5;

/**
 * What is seen of a sentence once each word stands for its meaning: every language's letters teach the same things. Each
 * meaning, neighbours, and those with one between. Words that are in no list are passed over.
 */
export function meaningFeatures(
  stems: Int32Array,
  { first, last }: Sentence,
  meanings: StemTable,
  into: number[],
): void {
  let two = 0;
  let one = 0;
  let found = 0;
  for (let token = first; token < last && found < MOST; token += 1) {
    const meaning = meanings.at(stems[token] ?? 0);
    if (meaning === 0 || meaning === one) continue;
    found += 1;
    into.push(mixed(Math.imul(meaning, ONE)), mixed(Math.imul(one * 4096 + meaning, TWO)));
    if (found > 1) into.push(mixed(Math.imul(two * 4096 + meaning, APART)));
    two = one;
    one = meaning;
  }
  into.push(mixed(Math.imul(one * 4096, END)));
}
