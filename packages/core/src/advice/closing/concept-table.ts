import { foldWord } from '../../reading/grammar/fold.ts';
import { CLOSING_CONCEPTS } from './closing-concepts.ts';
import type { ClosingWords } from './closing-concepts.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { pt } from './words/pt.ts';

const WORDS: Readonly<Record<string, ClosingWords>> = { en, fr, de, es, pt, it, nl };

/** Concepts by number: of whole words, of what words begin with, of words that follow each other. */
interface ConceptTable {
  readonly whole: ReadonlyMap<string, number>;
  readonly openings: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, number>;
}

const built = new Map<string, ConceptTable>();

/** The table of a language, built when it is first asked for; English where the language is not known. */
function tableOf(language: string): ConceptTable {
  const name = WORDS[language] === undefined ? 'en' : language;
  const known = built.get(name);
  if (known !== undefined) return known;
  const table = tableFrom(WORDS[name] ?? en);
  built.set(name, table);
  return table;
}

function tableFrom(words: ClosingWords): ConceptTable {
  const whole = new Map<string, number>();
  const openings = new Map<string, number>();
  const phrases = new Map<string, number>();
  for (const [number, concept] of CLOSING_CONCEPTS.entries())
    for (const word of words[concept].split(' ').map(foldWord)) {
      if (word.includes('_')) phrases.set(word.replaceAll('_', ' '), number);
      else if (word.endsWith('*')) openings.set(word.slice(0, -1), number);
      else whole.set(word, number);
    }
  return { whole, openings, phrases };
}

const WORD = /\p{L}+(?:['-]\p{L}+)*/gu;

/** The words of a line in the form in which they are compared. */
export function wordsIn(line: string): readonly string[] {
  return foldWord(line.replaceAll('’', "'")).match(WORD) ?? [];
}

/** The numbers of the concepts that the words of a line stand for, in order. */
export function conceptsIn(words: readonly string[], language: string): readonly number[] {
  const table = tableOf(language);
  const found: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = phraseAt(words, at, table);
    if (phrase === null) found.push(...conceptsOf(words[at] ?? '', table));
    else {
      found.push(phrase.concept);
      at += phrase.more;
    }
  }
  return found;
}

const LONGEST_PHRASE = 4;

function phraseAt(
  words: readonly string[],
  at: number,
  { phrases }: ConceptTable,
): { concept: number; more: number } | null {
  for (let more = LONGEST_PHRASE - 1; more > 0; more -= 1) {
    if (at + more >= words.length) continue;
    const concept = phrases.get(words.slice(at, at + more + 1).join(' '));
    if (concept !== undefined) return { concept, more };
  }
  return null;
}

/** Of a word, or of the parts of one that is put together: `n'écrivez`, `don't`, `hand-over`. */
function conceptsOf(word: string, table: ConceptTable): readonly number[] {
  const itself = conceptOf(word, table);
  if (itself !== undefined) return [itself];
  if (!word.includes("'") && !word.includes('-')) return [];
  return word
    .split(/['-]/)
    .map((part) => conceptOf(part, table))
    .filter((concept) => concept !== undefined);
}

const LONGEST_OPENING = 14;

function conceptOf(word: string, { whole, openings }: ConceptTable): number | undefined {
  const known = whole.get(word);
  if (known !== undefined) return known;
  for (let length = Math.min(word.length, LONGEST_OPENING); length > 1; length -= 1) {
    const concept = openings.get(word.slice(0, length));
    if (concept !== undefined) return concept;
  }
  return undefined;
}
