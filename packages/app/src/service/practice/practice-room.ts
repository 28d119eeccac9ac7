import type {
  Action,
  Attempt,
  ChoiceMark,
  Field,
  InterfaceLanguage,
  Level,
  PracticeOverview,
  ReadAnswers,
  ReadMarks,
} from '@ajar/core';

import type { PracticeBegunView, PracticeEndingView, PracticeLetterView } from './practice-views.ts';

/** Which letters somebody wants to hear. */
export interface PracticeWish {
  readonly field?: Field | undefined;
  readonly level?: Level | undefined;
  /** Letters in it come first, those in English after them. English alone when omitted. */
  readonly language?: InterfaceLanguage | undefined;
}

/**
 * The practice room: noes that were made up, to get better at hearing them. Methods that take an id throw `not-found`.
 * Kept are counts and what comes back when; words only as long as they are being written.
 */
export interface PracticeRoom {
  look(wish?: PracticeWish): Promise<PracticeOverview>;
  /** A letter and the three questions, without the answers. */
  open(id: string): PracticeLetterView;
  /** How the three answers were. Nothing is kept yet. */
  markReading(id: string, answers: ReadAnswers): ReadMarks;
  /** How the choice was, and what there is to write. Nothing is kept yet. */
  markChoice(id: string, action: Action): ChoiceMark;
  /** The exercise as it was left, where a letter was begun; null where none was. */
  begun(id: string): Promise<PracticeBegunView | null>;
  /** Keeps a letter that is being written, until the exercise ends; an empty one is forgotten. */
  keep(id: string, attempt: Attempt): Promise<void>;
  /** Ends the exercise and remembers how it went. The other side answers by lot, the same lot for the same letter and count. */
  finish(id: string, attempt: Attempt, wish?: PracticeWish): Promise<PracticeEndingView>;
}
