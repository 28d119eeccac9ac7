import { anchorOf, variantsOf } from './anchor.ts';
import { ATTEMPT_BUDGET, NO_FIT, run, stepsOf } from './matcher.ts';
import type { Step } from './matcher.ts';
import type { Element, WordLists } from './pattern.ts';
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
  /** For each element that is always there, the bits of the words it can be (`bitOf`): a sentence with none of them has no such phrase. */
  readonly needs: readonly number[];
}

/** The bit that stands for a word in a sentence's mask. Words share bits: a mask can only rule out. */
function bitOf(word: number): number {
  return 1 << (Math.imul(word, 0x9e3779b1) >>> 27);
}

/** More bits than this rule out nothing. */
const MOST_BITS = 10;

function needsOf(elements: readonly Element[], vocabulary: Vocabulary): readonly number[] {
  return elements.flatMap((element) => {
    const mask = maskOf(element, vocabulary);
    return mask === null || bits(mask) > MOST_BITS ? [] : [mask];
  });
}

/** The bits of the words an element can hold at a place that is always filled; null where it can be empty. */
function maskOf(element: Element, vocabulary: Vocabulary): number | null {
  if (element.kind === 'gap') return null;
  if (element.kind === 'word') {
    let mask = 0;
    for (const word of element.words) mask |= bitOf(vocabulary.add(word));
    return mask;
  }
  let mask = 0;
  for (const option of element.options) {
    // Any one element of an option must be there: the rarest tells most.
    const least = option
      .map((part) => maskOf(part, vocabulary))
      .filter((part) => part !== null)
      .toSorted((one, other) => bits(one) - bits(other))[0];
    if (least === undefined) return null;
    mask |= least;
  }
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
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
          needs: needsOf(
            elements.filter((_, index) => index !== anchor.index),
            vocabulary,
          ),
        };
        for (const word of anchor.first.words) (entries[vocabulary.add(word)] ??= []).push(entry);
      }
    }
  }
  return { entries };
}

/** Every place where a phrase stands in the sentences looked at, in order of its anchor. Time is linear in the number of words. */
export function findPhrases<T>(
  { entries }: Lexicon<T>,
  words: Int32Array,
  sentences: readonly Sentence[],
  only: (sentence: number) => boolean = () => true,
): Match<T>[] {
  const matches: Match<T>[] = [];
  const budget = { left: 0 };
  for (const [number, { first: low, last: high }] of sentences.entries()) {
    if (!only(number)) continue;
    const forwards = { words, direction: 1 as const, low, high, budget };
    const backwards = { words, direction: -1 as const, low, high, budget };
    let mask = 0;
    for (let token = low; token < high; token += 1) mask |= bitOf(words[token] ?? 0);
    for (let token = low; token < high; token += 1) {
      const here = entries[words[token] ?? 0];
      if (here === undefined) continue;
      for (const { phrase, forward, back, needs } of here) {
        if (lacks(mask, needs)) continue;
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

function lacks(mask: number, needs: readonly number[]): boolean {
  for (let at = 0; at < needs.length; at += 1) if ((mask & (needs[at] ?? 0)) === 0) return true;
  return false;
}
