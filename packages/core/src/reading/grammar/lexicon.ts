import { ATTEMPT_BUDGET, run, stepsOf } from './matcher.ts';
import type { Step } from './matcher.ts';
import type { Element, WordElement, WordLists } from './pattern.ts';
import { parsePattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import type { Tokens } from './tokens.ts';

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
  readonly byWord: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly stemLengths: readonly number[];
  /** Bounded memory of what a word brings up. */
  readonly seen: Map<string, readonly Entry<T>[]>;
}

export interface Source<T> {
  readonly phrase: T;
  readonly patterns: readonly string[];
  readonly lists: WordLists;
}

/** A word in this set is a poor place to hang a pattern: it would be tried at every turn. */
export function buildLexicon<T>(sources: readonly Source<T>[], common: ReadonlySet<string>): Lexicon<T> {
  const byWord = new Map<string, Entry<T>[]>();
  const byStem = new Map<string, Entry<T>[]>();
  for (const { phrase, patterns, lists } of sources) {
    for (const pattern of patterns) {
      const elements = parsePattern(pattern, lists);
      const { index, first } = anchorOf(elements, common, pattern);
      const entry = {
        phrase,
        forward: stepsOf(elements.slice(index), false),
        back: stepsOf(elements.slice(0, index), true),
      };
      for (const exact of first.words) add(byWord, exact, entry);
      for (const stem of first.stems) add(byStem, stem, entry);
    }
  }
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))].toSorted((a, b) => a - b);
  return { byWord, byStem, stemLengths, seen: new Map() };
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

interface Anchor {
  readonly index: number;
  readonly first: WordElement;
}

/** The element that the fewest words of a text bring up. */
function anchorOf(elements: readonly Element[], common: ReadonlySet<string>, pattern: string): Anchor {
  let best: (Anchor & { readonly cost: number }) | null = null;
  for (const [index, element] of elements.entries()) {
    const first = firstWords(element);
    if (first === null) continue;
    let cost = first.stems.length * 2;
    for (const word of first.words) cost += common.has(word) ? 100 : 1;
    if (best === null || cost < best.cost) best = { index, first, cost };
  }
  if (best === null) throw new Error(`a pattern needs a word that is always there: ${pattern}`);
  return best;
}

/** The words an element can begin with; null when it can be empty or begin with any word. */
function firstWords(element: Element | undefined): WordElement | null {
  if (element === undefined || element.kind === 'gap') return null;
  if (element.kind === 'word') return element;
  const words = new Set<string>();
  const stems: string[] = [];
  for (const option of element.options) {
    const first = firstWords(option[0]);
    if (first === null) return null;
    for (const word of first.words) words.add(word);
    stems.push(...first.stems);
  }
  return { kind: 'word', words, stems };
}

function entriesFor<T>(lexicon: Lexicon<T>, word: string): readonly Entry<T>[] {
  const known = lexicon.seen.get(word);
  if (known !== undefined) return known;
  const entries = [...(lexicon.byWord.get(word) ?? [])];
  for (const length of lexicon.stemLengths) {
    if (length > word.length) break;
    entries.push(...(lexicon.byStem.get(word.slice(0, length)) ?? []));
  }
  if (lexicon.seen.size > 20_000) lexicon.seen.clear();
  lexicon.seen.set(word, entries);
  return entries;
}

/** Every place where a phrase stands, in order of its anchor. Time is linear in the number of words. */
export function findPhrases<T>(lexicon: Lexicon<T>, tokens: Tokens, sentences: readonly Sentence[]): Match<T>[] {
  const matches: Match<T>[] = [];
  for (const [number, { first, last }] of sentences.entries()) {
    for (let token = first; token < last; token += 1) {
      for (const { phrase, forward, back } of entriesFor(lexicon, tokens.words[token] ?? '')) {
        const budget = { left: ATTEMPT_BUDGET };
        const to = run(forward, tokens.words, token, 1, first, last, budget);
        if (to === null) continue;
        const before = run(back, tokens.words, token - 1, -1, first, last, budget);
        if (before !== null) matches.push({ phrase, from: before + 1, to, sentence: number });
      }
    }
  }
  return matches;
}
