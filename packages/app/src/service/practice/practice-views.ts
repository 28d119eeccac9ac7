import type { Attempt, ChoiceMark, Ending, Exercise, PracticeOverview, ReadMarks, ReadQuestions } from '@ajar/core';

/** A letter of the practice room with the questions to it, without what is right to see in it. */
export interface PracticeLetterView extends Pick<
  Exercise,
  'id' | 'language' | 'field' | 'level' | 'from' | 'subject' | 'text' | 'before'
> {
  readonly questions: ReadQuestions;
}

/** An exercise that was left in the middle of its letter: what was said so far, and how that was. */
export interface PracticeBegunView {
  readonly attempt: Attempt;
  readonly reading: ReadMarks;
  readonly choice: ChoiceMark;
}

/** How an exercise ended, and the room as it is after it. */
export interface PracticeEndingView extends Ending {
  readonly room: PracticeOverview;
}
