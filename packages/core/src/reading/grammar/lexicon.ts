import { anchorOf, variantsOf } from './anchor.ts';
import { ATTEMPT_BUDGET, NO_FIT, run, stepsOf } from './matcher.ts';
import type { Step } from './matcher.ts';
import type { Element, WordLists } from './pattern.ts';
import { parsePattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';
import { Vocabulary } from './vocabulary.ts';

/** A pattern as it is tried, from its anchor. */
interface Steps {
  /** From the anchor on. */
  readonly forward: Step;
  /** From before the anchor, towards the start. */
  readonly back: Step;
  /** For each element that is always there, the bits of the words it can be (`bitOf`): a sentence with none of them has no such phrase. */
  readonly needs: readonly number[];
}

/** One pattern of one phrase, or one variant of it, hung up at its rarest word. */
class Entry<T> {
  readonly phrase: T;
  readonly #elements: () => readonly Element[];
  readonly #anchor: number;
  readonly #vocabulary: Vocabulary;
  #steps: Steps | null = null;

  constructor(phrase: T, elements: () => readonly Element[], anchor: number, vocabulary: Vocabulary) {
    this.phrase = phrase;
    this.#elements = elements;
    this.#anchor = anchor;
    this.#vocabulary = vocabulary;
  }

  /** Made when a text brings it up for the first time: most patterns are brought up by no mail of a mailbox. */
  get steps(): Steps {
    this.#steps ??= this.#made();
    return this.#steps;
  }

  #made(): Steps {
    const elements = this.#elements();
    const at = this.#anchor;
    return {
      forward: stepsOf(elements.slice(at), false, this.#vocabulary),
      back: stepsOf(elements.slice(0, at), true, this.#vocabulary),
      needs: needsOf(
        elements.filter((_, index) => index !== at),
        this.#vocabulary,
      ),
    };
  }
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

export interface Source<T> {
  readonly phrase: T;
  readonly patterns: readonly string[];
  readonly lists: WordLists;
}

/** By which words the patterns of some sources are brought up, as plain data: it can be worked out long before it is needed. */
export interface Hung {
  /** Every word of every pattern, in the order of their numbers (from 1), with blanks between. */
  readonly words: string;
  /** Four numbers for each variant of a pattern: its source, which of the source's patterns, which variant, and the element it hangs at. */
  readonly variants: readonly number[];
  /** For each word that brings up any variants: its number, how many they are, and which, in the order of the sources. */
  readonly anchors: readonly number[];
}

/** Hangs up patterns by their words. `common` are words that are a poor place to hang one: it would be tried at every turn. */
export function hangUp(sources: readonly Source<unknown>[], common: ReadonlySet<string>): Hung {
  const vocabulary = new Vocabulary();
  const known = new Set<Element>();
  const variants: number[] = [];
  const byWord = new Map<number, number[]>();
  for (const [source, { patterns, lists }] of sources.entries()) {
    for (const [which, pattern] of patterns.entries()) {
      for (const [variant, elements] of variantsOf(parsePattern(pattern, lists), common).entries()) {
        const anchor = anchorOf(elements, common);
        if (anchor === null) throw new Error(`a pattern needs a word that is always there: ${pattern}`);
        for (const element of elements) addWords(element, vocabulary, known);
        const number = variants.length / 4;
        variants.push(source, which, variant, anchor.index);
        for (const word of anchor.first.words) {
          const own = byWord.get(vocabulary.add(word)) ?? [];
          own.push(number);
          byWord.set(vocabulary.add(word), own);
        }
      }
    }
  }
  const anchors = [...byWord].flatMap(([word, own]) => [word, own.length, ...own]);
  return { words: vocabulary.words.join(' '), variants, anchors };
}

function addWords(element: Element, vocabulary: Vocabulary, known: Set<Element>): void {
  if (element.kind === 'gap' || known.has(element)) return;
  known.add(element);
  if (element.kind === 'word') for (const word of element.words) vocabulary.add(word);
  else for (const option of element.options) for (const part of option) addWords(part, vocabulary, known);
}

/** All phrases of all languages, found in one pass over the words. */
export class Lexicon<T> {
  /** The words of all patterns. */
  readonly vocabulary = new Vocabulary();
  readonly #hung: Hung;
  readonly #sources: readonly Source<T>[];
  readonly #common: ReadonlySet<string>;
  /** Of each word, where in `anchors` its variants are told; 0 where it brings up none. */
  readonly #places: Int32Array;
  readonly #byWord: (readonly Entry<T>[] | undefined)[] = [];
  readonly #entries: (Entry<T> | undefined)[] = [];

  /** `hung` is what `hangUp` made of these sources and common words. */
  constructor(hung: Hung, sources: readonly Source<T>[], common: ReadonlySet<string>) {
    const words = hung.words === '' ? [] : hung.words.split(' ');
    for (const word of words) this.vocabulary.add(word);
    this.#hung = hung;
    this.#sources = sources;
    this.#common = common;
    this.#places = new Int32Array(words.length + 1);
    const { anchors } = hung;
    for (let at = 0; at < anchors.length; at += 2 + (anchors[at + 1] ?? 0)) this.#places[anchors[at] ?? 0] = at + 1;
  }

  /** What a word brings up, in the order of the sources; `word` is its number in the vocabulary. */
  at(word: number): readonly Entry<T>[] {
    const place = this.#places[word] ?? 0;
    if (place === 0) return NOTHING;
    this.#byWord[word] ??= this.#hung.anchors
      .slice(place + 1, place + 1 + (this.#hung.anchors[place] ?? 0))
      .map((variant) => this.#entry(variant));
    return this.#byWord[word];
  }

  #entry(number: number): Entry<T> {
    const known = this.#entries[number];
    if (known !== undefined) return known;
    const [from = 0, which = 0, variant = 0, anchor = 0] = this.#hung.variants.slice(number * 4, number * 4 + 4);
    const source = this.#sources[from];
    if (source === undefined) throw new Error('the patterns were hung up from other sources');
    const elements = (): readonly Element[] =>
      variantsOf(parsePattern(source.patterns[which] ?? '', source.lists), this.#common)[variant] ?? [];
    const entry = new Entry(source.phrase, elements, anchor, this.vocabulary);
    this.#entries[number] = entry;
    return entry;
  }
}

const NOTHING: readonly never[] = [];

/** Every place where a phrase stands in the sentences looked at, in order of its anchor. Time is linear in the number of words. */
export function findPhrases<T>(
  lexicon: Lexicon<T>,
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
      const here = lexicon.at(words[token] ?? 0);
      for (let each = 0; each < here.length; each += 1) {
        const entry = here[each];
        if (entry === undefined) continue;
        const { forward, back, needs } = entry.steps;
        if (lacks(mask, needs)) continue;
        budget.left = ATTEMPT_BUDGET;
        const to = run(forward, token, forwards);
        if (to === NO_FIT) continue;
        const before = run(back, token - 1, backwards);
        if (before !== NO_FIT) matches.push({ phrase: entry.phrase, from: before + 1, to, sentence: number });
      }
    }
  }
  return matches;
}

function lacks(mask: number, needs: readonly number[]): boolean {
  for (let at = 0; at < needs.length; at += 1) if ((mask & (needs[at] ?? 0)) === 0) return true;
  return false;
}
