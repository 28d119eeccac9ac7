import { checkTone } from '../tone/check-tone.ts';
import { CATEGORIES } from '../tone/finding.ts';
import type { Tips, ToneReport } from '../tone/finding.ts';
import type { Action } from '../vocabulary.ts';
import { oneToTry, whatWentWell } from './coach.ts';
import type { Exercise } from './exercise.ts';
import { greetsAnother } from './greets-another.ts';
import { markChoice } from './mark-choice.ts';
import type { ChoiceMark } from './mark-choice.ts';
import { markReading } from './mark-reading.ts';
import type { ReadMarks } from './mark-reading.ts';
import { modelLetter } from './model-letter.ts';
import { theirAnswer } from './other-side/their-answer.ts';
import type { TheirAnswer } from './other-side/their-answer.ts';
import type { Spot } from './practice-record.ts';
import type { ReadAnswers } from './read-questions.ts';
import type { Heard } from './schedule.ts';

/** One letter, read, answered or let go. */
export interface Attempt extends ReadAnswers {
  readonly action: Action;
  /** Null or empty: nothing is sent. */
  readonly letter: string | null;
}

/** How it ended: what went well, one thing to try, what came back, and the key. No score. */
export interface Ending {
  readonly reading: ReadMarks;
  readonly choice: ChoiceMark;
  /** Of the letter; null where none was written. */
  readonly tips: Tips | null;
  readonly well: string;
  readonly tryNext: string;
  readonly answer: TheirAnswer;
  /** A letter to lay beside one's own; null where there was nothing to write. */
  readonly model: string | null;
}

/**
 * Ends an exercise.
 * @param seed decides what the other side does; the same seed, the same answer
 * @returns the ending, and what is to be remembered of it
 */
export function endExercise(
  exercise: Exercise,
  attempt: Attempt,
  seed: number,
): { readonly ending: Ending; readonly heard: Heard } {
  const reading = markReading(exercise, attempt);
  const choice = markChoice(exercise, attempt.action);
  const report = heardTone(exercise, choice, attempt.letter);
  const other = report === null ? null : greetsAnother(exercise, attempt.letter ?? '');
  const kind = report?.findings.every(({ severity }) => severity !== 'error') ?? true;
  const answer = theirAnswer(exercise, report === null ? null : { action: choice.end, kind, seed });
  return {
    ending: {
      reading,
      choice,
      tips: report?.tips ?? null,
      well: whatWentWell(exercise, reading, choice, report?.ready === true && other === null),
      tryNext: oneToTry(reading, choice, report, other === null ? null : { written: other, right: exercise.from.name }),
      answer,
      model: modelLetter(exercise, attempt.action),
    },
    heard: heardOf(exercise, reading, choice, report),
  };
}

const TONE_SPOTS: readonly Spot[] = CATEGORIES.map((category): Spot => `tone:${category}`);

/** The tone check on what was written; null where nothing was, or nothing is to be. */
function heardTone(exercise: Exercise, { intent }: ChoiceMark, letter: string | null): ToneReport | null {
  const text = letter?.trim() ?? '';
  if (intent === null || text === '') return null;
  return checkTone({ text, intent, field: exercise.field, answers: exercise.text });
}

function heardOf(exercise: Exercise, reading: ReadMarks, choice: ChoiceMark, report: ToneReport | null): Heard {
  const grave = (report?.findings ?? []).filter(({ severity }) => severity !== 'note');
  const tone = [...new Set(grave.map(({ category }): Spot => `tone:${category}`))];
  const missed: readonly Spot[] = [
    ...(reading.finality.right ? [] : (['finality'] as const)),
    ...(reading.door.right ? [] : (['door'] as const)),
    ...(reading.whom.right ? [] : (['whom'] as const)),
    ...(choice.fit === 'other' ? (['choice'] as const) : []),
    ...tone,
  ];
  return {
    id: exercise.id,
    missed,
    tried: ['finality', 'door', 'whom', 'choice', ...(report === null ? [] : TONE_SPOTS)],
    foundDoor: exercise.key.doors.length > 0 && !exercise.key.setPhrase && reading.door.right,
  };
}
