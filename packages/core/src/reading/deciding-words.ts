import type { Reading } from './reading.ts';

/** Kinds of words that say no less plainly than a phrase that refuses, from the plainest on. */
const LESS_PLAIN = [/\/loose-no$/u, /^model\//u, /\/soft-no$/u] as const;

/**
 * The words in which a letter says no, as they stand in it; null when the reading marked none. Of several the plainest:
 * `your entry was not longlisted` before a sentence that only sounds like a no, and that before `after careful reading`.
 */
export function decidingWords({ evidence }: Pick<Reading, 'evidence'>): string | null {
  const noes = evidence.filter(({ says, quote }) => says === 'rejection' && quote !== '');
  return noes.toSorted((one, other) => plainness(one.rule) - plainness(other.rule))[0]?.quote ?? null;
}

function plainness(rule = ''): number {
  return LESS_PLAIN.findIndex((kind) => kind.test(rule)) + 1;
}
