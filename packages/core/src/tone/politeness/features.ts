import { STRATEGIES } from './strategies.ts';

const PIECE = /<url>|\p{L}+(?:'\p{L}+)*|\p{N}+|[?!.,;:"()]+|[^\s\p{L}\p{N}]/gu;

/** Longer texts are heard by their beginning; time stays bounded. */
const MOST_LETTERS = 6000;

const SHORTEST = 3;
const LONGEST = 5;

/** The parts of a text that may sound polite or not, each once. */
export interface PolitenessParts {
  /** Words, marks and pairs of them. */
  readonly words: ReadonlySet<string>;
  /** Runs of three to five letters. */
  readonly runs: ReadonlySet<string>;
  readonly strategies: readonly string[];
}

/** @param flat lower-case text with straight quotes */
export function politenessParts(flat: string): PolitenessParts {
  const text = flat.slice(0, MOST_LETTERS);
  const words = new Set<string>();
  const pieces = ['<s>', ...(text.match(PIECE) ?? []), '</s>'];
  for (const [at, piece] of pieces.entries()) {
    words.add(piece);
    const next = pieces[at + 1];
    if (next !== undefined) words.add(`${piece} ${next}`);
  }
  const runs = new Set<string>();
  const spaced = ` ${text.replaceAll(/\s+/g, ' ').trim()} `;
  for (let length = SHORTEST; length <= LONGEST; length += 1)
    for (let at = 0; at + length <= spaced.length; at += 1) runs.add(spaced.slice(at, at + length));
  const strategies = Object.entries(STRATEGIES).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  return { words, runs, strategies };
}

/** What the weights of runs and strategies are called, beside words, which are called by themselves. */
export const RUN = '#';
export const STRATEGY = '@';

/** How much one strategy counts beside words and runs. */
export const STRATEGY_SHARE = 0.5;

/** How much one part of a kind counts when the text has `count` of it: a long text is not politer for being long. */
export function partShare(count: number): number {
  return 1 / Math.sqrt(count);
}

/** The parts of a text by the names of their weights, each with how much it counts. */
export function politenessFeatures(flat: string): ReadonlyMap<string, number> {
  const { words, runs, strategies } = politenessParts(flat);
  const features = new Map<string, number>();
  for (const word of words) features.set(word, partShare(words.size));
  for (const run of runs) features.set(RUN + run, partShare(runs.size));
  for (const name of strategies) features.set(STRATEGY + name, STRATEGY_SHARE);
  return features;
}
