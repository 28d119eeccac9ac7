import type { Ending, Exercise, PracticeOverview, ReadQuestions } from '@ajar/core';

/** A letter of the practice room with the questions to it, without what is right to see in it. */
export interface PracticeLetterView extends Pick<
  Exercise,
  'id' | 'field' | 'level' | 'from' | 'subject' | 'text' | 'before'
> {
  readonly questions: ReadQuestions;
}

/** How an exercise ended, and the room as it is after it. */
export interface PracticeEndingView extends Ending {
  readonly room: PracticeOverview;
}
