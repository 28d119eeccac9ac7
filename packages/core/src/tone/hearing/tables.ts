import { FIGURES } from './features.ts';
import { stepsAt } from '../../figures-text.ts';
import { LineKeys } from '../../line-keys.ts';
import { WORD_FIGURES } from './word-figures.ts';
import { PHRASE_WEIGHTS } from './phrase-weights.ts';

/** What one letter step of a word's figures is worth. */
export const FIGURE_STEP = 1 / 24;

/** What one letter step of a phrase's weights is worth, in log-odds. */
export const WEIGHT_STEP = 1 / 12;

/** The letter that class 0 has in `phrase-weights.ts`; the others follow. */
export const FIRST_CLASS = 'a'.charCodeAt(0);

const LINE_END = '\n'.charCodeAt(0);

/** The figures of words, which are read from their letters when they are asked for: most words never are. */
export interface WordTable {
  /** Writes the `FIGURES` figures of a word into `into`, from `at` on; false where it has none. */
  readonly read: (word: string, into: Float64Array, at?: number) => boolean;
}

/** Reads `word-figures.ts`: a line a word, `word letters`. */
export function readWords(text: string): WordTable {
  const keys = new LineKeys(text, ' ');
  return {
    read: (word, into, at = 0) => {
      const place = keys.behind(word);
      if (place === -1) return false;
      for (let figure = 0; figure < FIGURES; figure += 1)
        into[at + figure] = stepsAt(text, place + figure) * FIGURE_STEP;
      return true;
    },
  };
}

/** The weights of phrases, likewise. */
export interface PhraseTable {
  /** Calls `each` with class and log-odds of each weight that a phrase has. */
  readonly read: (phrase: string, each: (label: number, weight: number) => void) => void;
}

/** Reads `phrase-weights.ts`: a line a phrase, `phrase<tab>` and two letters a class: which, and its weight. */
function readPhrases(text: string): PhraseTable {
  const keys = new LineKeys(text, '\t');
  return {
    read: (phrase, each) => {
      const place = keys.behind(phrase);
      if (place === -1) return;
      for (let at = place; at < text.length && text.charCodeAt(at) !== LINE_END; at += 2)
        each(text.charCodeAt(at) - FIRST_CLASS, stepsAt(text, at + 1) * WEIGHT_STEP);
    },
  };
}

let words: WordTable | null = null;
let phrases: PhraseTable | null = null;

/** The figures of words; read at first use. */
export function wordTable(): WordTable {
  words ??= readWords(WORD_FIGURES);
  return words;
}

/** The weights of phrases; read at first use. */
export function phraseTable(): PhraseTable {
  phrases ??= readPhrases(PHRASE_WEIGHTS);
  return phrases;
}
