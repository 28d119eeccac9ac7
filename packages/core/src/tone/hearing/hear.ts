import { softmax } from '../../softmax.ts';
import type { Span } from '../../span.ts';
import { harmOf, loudest } from './chances.ts';
import type { Chances } from './chances.ts';
import { HARMLESS, HEARD_AS } from './classes.ts';
import type { HeardAs } from './classes.ts';
import { mixed } from './mixed.ts';
import { scoreSentence } from './score-sentence.ts';
import { turnTable } from './turn-table.ts';
import { TURN_MIX } from './turn-weights.ts';
import { turnsOf } from './turns.ts';
import { tallyOf, turnsSay } from './turns-say.ts';
import { wordKinds } from './word-kinds.ts';
import { wordsOf } from './words-of.ts';
import type { HeardWord } from './words-of.ts';

/** How a sentence is likely to be heard, and by which of its words. */
export interface Heard {
  readonly as: HeardAs;
  /** The chance, 0..1, that it does harm at all, as far as the sentences go that the model has learned from. */
  readonly harm: number;
  readonly chances: Chances;
  /** How many words and marks it has, at most 80. */
  readonly words: number;
  /** Its turns, as `turnsOf` gives them: what they say of the letter it is in is weighed where there is a letter. */
  readonly turns: Int32Array;
  /** The words that do it, by offsets into the sentence: looked for where they are asked for, for of most sentences nobody asks. */
  readonly span: () => Span;
}

/** Listens to one sentence, in small letters with straight quotes: what it is most like, of the things that do harm. Null when it has no words. */
export function hear(flat: string): Heard | null {
  const words = wordsOf(flat);
  if (words.length === 0) return null;
  const plain = words.map(({ word }) => word);
  const said = scoreSentence(plain);
  const turns = turnsOf(plain, wordKinds());
  const table = turnTable();
  const chances = mixed(TURN_MIX, softmax(said.scores), turnsSay(tallyOf(turns, table), table));
  const label = loudest(chances);
  const as = HEARD_AS[label - 1];
  if (as === undefined) return null;
  return {
    as,
    harm: harmOf(chances),
    chances,
    words: words.length,
    turns,
    span: () => wordsThatDoIt(words, said.speakingFor(label, HARMLESS)),
  };
}

const isWord = ({ word }: HeardWord): boolean => /[\p{L}#]/u.test(word);

/** The run of words that speaks most for the class and against harmlessness (the greatest sum, Kadane's way). */
function wordsThatDoIt(words: readonly HeardWord[], worth: Float64Array): Span {
  const rest = worth.reduce((sum, value) => sum + Math.max(0, value), 0) / (6 * worth.length);
  let best = { from: 0, to: 1, sum: -Infinity };
  let run = { from: 0, sum: 0 };
  for (const [at, value] of worth.entries()) {
    if (run.sum <= 0) run = { from: at, sum: 0 };
    run = { from: run.from, sum: run.sum + value - rest };
    if (run.sum > best.sum) best = { from: run.from, to: at + 1, sum: run.sum };
  }
  return spanOf(words, best.from, best.to);
}

/** The words from `from` to `to`, without the marks at their ends, and one more on each side when it is a word alone. */
function spanOf(words: readonly HeardWord[], from: number, to: number): Span {
  const wide = to - from < 2 ? [Math.max(0, from - 1), Math.min(words.length, to + 1)] : [from, to];
  const run = words.slice(wide[0], wide[1]).filter(isWord);
  const first = run[0] ?? words[0];
  const last = run.at(-1) ?? words.at(-1);
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
