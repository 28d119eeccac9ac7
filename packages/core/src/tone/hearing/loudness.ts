import { remembered } from '../../remembered.ts';
import type { DraftText } from '../text/draft-text.ts';
import type { Sentence } from '../text/sentences.ts';
import { heardInDraft } from './heard-in-draft.ts';
import { harmInLetter, isQuestion } from './in-letter.ts';
import { letterTurnTable } from './turn-table.ts';
import { tallyOf, together, turnsSay } from './turns-say.ts';

/** From how much harm on a sentence is worth a note, and a warning. */
interface Thresholds {
  readonly note: number;
  readonly warning: number;
}

/** Of harmless near misses that taught nothing 1 in 34 is noted and 1 in 95 warned of. */
const ALONE: Thresholds = { note: 0.795, warning: 0.92 };

/** Of 214 harmless letters that taught nothing 10 are not ready, most of them for a note, and 7 have a warning. */
const IN_LETTER: Thresholds = { note: 0.58, warning: 0.8 };

/** Fewer sentences are no letter yet. */
const LEAST_SENTENCES = 4;

/** The sentences of a draft that are heard as harm, and how gravely: alone, or among the others where there is a letter. */
export const loudness = remembered((draft: DraftText): ReadonlyMap<Sentence, 'note' | 'warning'> => {
  const heard = [...heardInDraft(draft)];
  const isLetter = !draft.fragment && heard.length >= LEAST_SENTENCES;
  const harms = isLetter
    ? harmInLetter(
        heard.map(([{ flat }, { chances, words }]) => ({ chances, words, asks: isQuestion(flat) })),
        turnsSay(together(heard.map(([, { turns }]) => tallyOf(turns, letterTurnTable()))), letterTurnTable()),
      )
    : heard.map(([, { harm }]) => harm);
  const { note, warning } = isLetter ? IN_LETTER : ALONE;
  const loud = new Map<Sentence, 'note' | 'warning'>();
  for (const [at, [sentence]] of heard.entries()) {
    const harm = harms[at] ?? 0;
    if (harm >= note) loud.set(sentence, harm >= warning ? 'warning' : 'note');
  }
  return loud;
});
