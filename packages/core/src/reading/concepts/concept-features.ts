import type { Sentence } from '../grammar/sentences.ts';
import type { StemTable } from '../grammar/stem-table.ts';
import { mixed } from '../model/sentence-features.ts';

/** Concepts of a sentence that are looked at; longer ones are lists. */
const MOST = 28;
/** How far apart concepts may stand that are paired. */
const APART = 3;

const ONE = 0x1b873593;
const TWO = 0x38b34ae5;
const THREE = 0x239b961b;
const BOTH = 0x561ccd1b;

/**
 * What is seen of a sentence once only its concepts are left: `unfortunately we are not able to offer you a place` and
 * `leider können wir Ihnen keinen Platz anbieten` have most of it in common. Each, neighbours, three in a row, and
 * those with one or two between.
 */
export function conceptFeatures(
  stems: Int32Array,
  { first, last }: Sentence,
  concepts: StemTable,
  into: number[],
): void {
  const found: number[] = [];
  let two = 0;
  let one = 0;
  for (let token = first; token < last && found.length < MOST; token += 1) {
    const concept = concepts.at(stems[token] ?? 0);
    if (concept === 0 || concept === one) continue;
    into.push(mixed(concept * ONE), mixed((one * 128 + concept) ^ TWO));
    if (one !== 0) into.push(mixed((two * 16384 + one * 128 + concept) ^ THREE));
    found.push(concept);
    two = one;
    one = concept;
  }
  for (let a = 0; a < found.length; a += 1) {
    for (let b = a + 2; b <= a + APART && b < found.length; b += 1)
      into.push(mixed(((found[a] ?? 0) * 128 + (found[b] ?? 0)) ^ BOTH));
  }
}
