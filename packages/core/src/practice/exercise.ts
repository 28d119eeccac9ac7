import type { AdviceContext } from '../advice/advice.ts';
import type { Action, DoorKind, Field, Finality, InterfaceLanguage, Level, ReasonKind } from '../vocabulary.ts';

/** What is right to see in a letter, and what is right to do about it: the key of the exercise. */
export interface ExerciseKey {
  /** The words that say no. */
  readonly no: string;
  /** The first is right, the others can be argued. */
  readonly finality: readonly [Finality, ...Finality[]];
  /** Each with the words of the letter that say it. */
  readonly reasons: readonly (readonly [ReasonKind, string])[];
  /** Empty: nothing is left open. Any of them is a right answer. */
  readonly doors: readonly (readonly [DoorKind, string])[];
  /** The only open thing is a set phrase: to see nothing in it is right too. */
  readonly setPhrase: boolean;
  /** Address that an answer goes to; null where nobody reads it or none is wanted. */
  readonly whom: string | null;
  readonly best: Action;
  /** What a careful friend could defend. */
  readonly also: readonly Action[];
  /** Why, in one sentence. */
  readonly why: string;
  /** A letter to the best end, written by hand; null where a drafted one does. */
  readonly model: string | null;
}

/** One letter of the practice room. Everybody and everything in it is made up. */
export interface Exercise {
  /** `job-3`; `fr-3` where it is written in French. */
  readonly id: string;
  /** What all of it is written in, also what went before and why. */
  readonly language: InterfaceLanguage;
  readonly field: Field;
  readonly level: Level;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** What went before, told to the learner in a sentence or two. */
  readonly before: string;
  /** The same, as the adviser is told it. */
  readonly context: AdviceContext;
  readonly key: ExerciseKey;
}

/** To whom all the letters are written. */
export const LEARNER = { name: 'Robin Vale', address: 'robin@vale.example' } as const;
