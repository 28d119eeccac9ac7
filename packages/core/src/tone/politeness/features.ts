import { eachRun, mostRuns, RunPlaces } from './runs.ts';
import { STRATEGIES } from './strategies.ts';

const PIECE = /<url>|\p{L}+(?:'\p{L}+)*|\p{N}+|[?!.,;:"()]+|[^\s\p{L}\p{N}]/gu;

/** Longer texts are heard by their beginning; time stays bounded. */
const MOST_LETTERS = 6000;

/** The parts of a text that may sound polite or not, each once. */
export interface PolitenessParts {
  /** Words, marks and pairs of them. */
  readonly words: ReadonlySet<string>;
  readonly strategies: readonly string[];
  /** What runs of three to five letters are cut out of. */
  readonly spaced: string;
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
  const spaced = ` ${text.replaceAll(/\s+/g, ' ').trim()} `;
  const strategies = Object.entries(STRATEGIES).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  return { words, strategies, spaced };
}

/** The runs of three to five letters of a text, each once: where it first stands, how long it is, and its hash. Says how many. */
export function runsOf(spaced: string, each: (at: number, length: number, hash: number) => void): number {
  const seen = new RunPlaces(spaced, mostRuns(spaced.length));
  let count = 0;
  eachRun(spaced, (at, length, hash) => {
    if (!seen.keep(at, length, hash)) return;
    count += 1;
    each(at, length, hash);
  });
  return count;
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
  const { words, strategies, spaced } = politenessParts(flat);
  const features = new Map<string, number>();
  for (const word of words) features.set(word, partShare(words.size));
  const runs: string[] = [];
  runsOf(spaced, (at, length) => runs.push(spaced.slice(at, at + length)));
  for (const run of runs) features.set(RUN + run, partShare(runs.length));
  for (const name of strategies) features.set(STRATEGY + name, STRATEGY_SHARE);
  return features;
}
