import { anchorOf, variantsOf } from './anchor.ts';
import { ATTEMPT_BUDGET, NO_FIT, run, stepsOf } from './matcher.ts';
import type { Step } from './matcher.ts';
import type { WordLists } from './pattern.ts';
import { parsePattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One pattern of one phrase, hung up at its rarest word. */
interface Entry<T> {
  readonly phrase: T;
  /** From the anchor on. */
  readonly forward: Step;
  /** From before the anchor, towards the start. */
  readonly back: Step;
}

/** Where a phrase stands: tokens `from` to `to` (not included), in sentence number `sentence`. */
export interface Match<T> {
  readonly phrase: T;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** All phrases of all languages, found in one pass over the words. */
export interface Lexicon<T> {
  /** By word number: the entries that word brings up. */
  readonly entries: readonly (readonly Entry<T>[])[];
}

export interface Source<T> {
  readonly phrase: T;
  readonly patterns: readonly string[];
  readonly lists: WordLists;
}

/** Compiles phrases. `common` are words that are a poor place to hang a pattern: it would be tried at every turn. */
export function buildLexicon<T>(
  sources: readonly Source<T>[],
  common: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Lexicon<T> {
  const entries: Entry<T>[][] = [];
  for (const { phrase, patterns, lists } of sources) {
    for (const pattern of patterns) {
      for (const elements of variantsOf(parsePattern(pattern, lists), common)) {
        const anchor = anchorOf(elements, common);
        if (anchor === null) throw new Error(`a pattern needs a word that is always there: ${pattern}`);
        const entry: Entry<T> = {
          phrase,
          forward: stepsOf(elements.slice(anchor.index), false, vocabulary),
          back: stepsOf(elements.slice(0, anchor.index), true, vocabulary),
        };
        for (const word of anchor.first.words) (entries[vocabulary.add(word)] ??= []).push(entry);
      }
    }
  }
  return { entries };
}

/** Every place where a phrase stands, in order of its anchor. Time is linear in the number of words. */
export function findPhrases<T>(
  { entries }: Lexicon<T>,
  words: readonly number[],
  sentences: readonly Sentence[],
): Match<T>[] {
  const matches: Match<T>[] = [];
  const budget = { left: 0 };
  for (const [number, { first: low, last: high }] of sentences.entries()) {
    const forwards = { words, direction: 1 as const, low, high, budget };
    const backwards = { words, direction: -1 as const, low, high, budget };
    for (let token = low; token < high; token += 1) {
      const here = entries[words[token] ?? 0];
      if (here === undefined) continue;
      for (const { phrase, forward, back } of here) {
        budget.left = ATTEMPT_BUDGET;
        const to = run(forward, token, forwards);
        if (to === NO_FIT) continue;
        const before = run(back, token - 1, backwards);
        if (before !== NO_FIT) matches.push({ phrase, from: before + 1, to, sentence: number });
      }
    }
  }
  return matches;
}
