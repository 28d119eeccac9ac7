import { STRATEGIES } from './strategies.ts';

const PIECE = /<url>|\p{L}+(?:'\p{L}+)*|\p{N}+|[?!.,;:"()]+|[^\s\p{L}\p{N}]/gu;

/** Longer texts are heard by their beginning; time stays bounded. */
const MOST_LETTERS = 6000;

const SHORTEST = 3;
const LONGEST = 5;

/** How loud each kind of feature is beside the others. */
const STRATEGY = 0.5;

/**
 * What a text has that may sound polite or not: its words and pairs of words, its runs of three to five letters (`#...`) and
 * its strategies (`@...`), each with how much of it there is. Words and runs are scaled to length one together, so that
 * a long text is not politer for being long.
 * @param flat lower-case text with straight quotes
 */
export function politenessFeatures(flat: string): ReadonlyMap<string, number> {
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
    for (let at = 0; at + length <= spaced.length; at += 1) runs.add(`#${spaced.slice(at, at + length)}`);
  const features = new Map<string, number>();
  for (const word of words) features.set(word, 1 / Math.sqrt(words.size));
  for (const run of runs) features.set(run, 1 / Math.sqrt(runs.size));
  for (const [name, pattern] of Object.entries(STRATEGIES)) if (pattern.test(text)) features.set(`@${name}`, STRATEGY);
  return features;
}
