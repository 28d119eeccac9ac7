import { spell } from './spell.ts';

/**
 * The little language in which phrases are written (docs: contributors' page).
 *
 *   word            that word, accents and case aside; `won't` is the two words `won`, `t`
 *   a|b|c           one of these words
 *   (a b|c)         one of these sequences
 *   x?              x or nothing
 *   ..  ..5         up to three, or five, words of any kind, within the sentence
 *   <name>          the words of that name in the language's word list
 */
export type Element = WordElement | GapElement | ChoiceElement;

export interface WordElement {
  readonly kind: 'word';
  readonly words: ReadonlySet<string>;
}

export interface GapElement {
  readonly kind: 'gap';
  readonly most: number;
}

export interface ChoiceElement {
  readonly kind: 'choice';
  readonly options: readonly (readonly Element[])[];
}

export type WordLists = Readonly<Record<string, string>>;

/** A list is named in many patterns and is the same in all. */
const parsedLists = new WeakMap<WordLists, Map<string, Element>>();

const RAW_WORD = /[^\s|()<>?]+/uy;
/** `(a|b|c)`, single words only: most groups are such, and are read in one go. */
const WORDS_ONLY = /\([^\s()<>?.]+\)/uy;

const DEFAULT_GAP = 3;
export const WIDEST_GAP = 10;

/** Parses one pattern. Throws on a mistake in it: patterns are our own data, and every one is parsed in the tests. */
export function parsePattern(source: string, lists: WordLists, depth = 0): readonly Element[] {
  if (depth > 6) throw new Error(`word lists refer to each other too deeply: ${source}`);
  const parser = new Parser(source, lists, depth);
  const elements = parser.sequence();
  parser.expectEnd();
  return elements;
}

class Parser {
  #at = 0;
  /** Inside brackets `|` divides sequences, outside it divides words. */
  #open = 0;
  readonly #source: string;
  readonly #lists: WordLists;
  readonly #depth: number;

  constructor(source: string, lists: WordLists, depth: number) {
    this.#source = source;
    this.#lists = lists;
    this.#depth = depth;
  }

  sequence(): Element[] {
    const elements: Element[] = [];
    for (;;) {
      while (this.#peek() === ' ') this.#at += 1;
      const next = this.#peek();
      if (next === '' || next === ')' || next === '|') return elements;
      elements.push(...this.#item());
    }
  }

  expectEnd(): void {
    if (this.#at < this.#source.length) throw this.#mistake('unexpected sign');
  }

  #item(): readonly Element[] {
    const atom = this.#atom();
    if (this.#peek() !== '?') return atom;
    this.#at += 1;
    return [choice([atom, []])];
  }

  #atom(): readonly Element[] {
    if (this.#peek() === '(') return [this.#group()];
    if (this.#peek() === '<') return [this.#list()];
    if (this.#source.startsWith('..', this.#at)) return [this.#gap()];
    const options = [this.#word()];
    while (this.#open === 0 && this.#peek() === '|' && /[^\s|()]/u.test(this.#source.charAt(this.#at + 1))) {
      this.#at += 1;
      options.push(this.#word());
    }
    const only = options[0];
    return options.length === 1 && only !== undefined ? only : [choice(options)];
  }

  #group(): Element {
    return this.#wordsOnly() ?? this.#sequences();
  }

  #wordsOnly(): Element | null {
    WORDS_ONLY.lastIndex = this.#at;
    const group = WORDS_ONLY.exec(this.#source)?.[0];
    if (group === undefined) return null;
    const words = new Set<string>();
    for (const raw of group.slice(1, -1).split('|')) {
      const [only, more] = wordsOf(raw);
      if (only === undefined || more !== undefined) return null;
      words.add(only);
    }
    this.#at += group.length;
    return { kind: 'word', words };
  }

  #sequences(): Element {
    const options: Element[][] = [];
    this.#open += 1;
    do {
      this.#at += 1;
      options.push(this.sequence());
    } while (this.#peek() === '|');
    if (this.#peek() !== ')') throw this.#mistake('missing )');
    this.#at += 1;
    this.#open -= 1;
    return choice(options);
  }

  #list(): Element {
    const close = this.#source.indexOf('>', this.#at);
    const name = this.#source.slice(this.#at + 1, close);
    const list = this.#lists[name];
    if (close < 0 || list === undefined) throw this.#mistake(`no word list <${name}>`);
    this.#at = close + 1;
    const known = parsedLists.get(this.#lists)?.get(name);
    if (known !== undefined) return known;
    const parsed = choice([parsePattern(`(${list})`, this.#lists, this.#depth + 1)]);
    const ofLists = parsedLists.get(this.#lists) ?? new Map<string, Element>();
    parsedLists.set(this.#lists, ofLists.set(name, parsed));
    return parsed;
  }

  #gap(): Element {
    const digits = /^\d*/u.exec(this.#source.slice(this.#at + 2))?.[0] ?? '';
    this.#at += 2 + digits.length;
    const most = digits === '' ? DEFAULT_GAP : Number(digits);
    if (most > WIDEST_GAP) throw this.#mistake('gap too wide');
    return { kind: 'gap', most };
  }

  #word(): readonly Element[] {
    if (this.#peek() === '<') return [this.#list()];
    RAW_WORD.lastIndex = this.#at;
    const raw = RAW_WORD.exec(this.#source)?.[0] ?? '';
    if (raw === '') throw this.#mistake('a word was expected');
    const words = wordsOf(raw);
    if (words.length === 0) throw this.#mistake('a word without letters');
    this.#at += raw.length;
    return words.map((word) => ({ kind: 'word', words: new Set([word]) }));
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #mistake(what: string): Error {
    return new Error(`${what} at ${this.#at} of pattern: ${this.#source}`);
  }
}

const PLAIN = /^[a-z\d]+$/u;

/** The words of a word as it is written in a pattern: `won't` is two. */
function wordsOf(raw: string): readonly string[] {
  return PLAIN.test(raw) ? [raw] : spell(raw).map(({ word }) => word);
}

/** Single words side by side become one set: one look-up instead of one try each. */
function choice(options: readonly (readonly Element[])[]): Element {
  const flat = options.flatMap((option) => flatten(option));
  const words = new Set<string>();
  for (const option of flat) {
    const only = option[0];
    if (option.length !== 1 || only?.kind !== 'word') return { kind: 'choice', options: gather(flat) };
    for (const word of only.words) words.add(word);
  }
  return { kind: 'word', words };
}

function flatten(option: readonly Element[]): readonly (readonly Element[])[] {
  const only = option[0];
  return option.length === 1 && only?.kind === 'choice' ? only.options : [option];
}

/** Longer sequences first, the single words as one option, nothing last: so the longest match wins. */
function gather(options: readonly (readonly Element[])[]): readonly (readonly Element[])[] {
  const long = options.filter((option) => option.length > 1 || (option.length === 1 && option[0]?.kind !== 'word'));
  const singles = options.filter((option) => option.length === 1 && option[0]?.kind === 'word');
  const merged = singles.length > 0 ? [[choice(singles)]] : [];
  const empty = options.some((option) => option.length === 0) ? [[]] : [];
  return [...long.toSorted((one, other) => other.length - one.length), ...merged, ...empty];
}
