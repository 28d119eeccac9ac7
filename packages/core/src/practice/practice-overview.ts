import type { Field, InterfaceLanguage, Level } from '../vocabulary.ts';
import type { Exercise } from './exercise.ts';
import { nextExercise } from './next-exercise.ts';
import type { PracticeRecord, Spot } from './practice-record.ts';
import { weakSpots } from './schedule.ts';

/** One letter in the list of the room. */
export interface PracticeLetter {
  readonly id: string;
  readonly language: InterfaceLanguage;
  readonly field: Field;
  readonly level: Level;
  readonly from: string;
  readonly subject: string;
  /** How often it was heard. */
  readonly heard: number;
  /** ISO date on which it comes back; null before it was heard. */
  readonly due: string | null;
}

/** The room as somebody finds it. */
export interface PracticeOverview {
  readonly heard: number;
  readonly doorsFound: number;
  /** The counts, kindly, in a sentence. */
  readonly says: string;
  readonly weak: readonly Spot[];
  /** The letter to hear next; null where none fits. */
  readonly next: string | null;
  readonly letters: readonly PracticeLetter[];
}

/**
 * @param exercises those that are wished for
 * @param today ISO date
 * @param language new letters in it come first
 */
export function practiceOverview(
  exercises: readonly Exercise[],
  record: PracticeRecord,
  today: string,
  language: InterfaceLanguage,
): PracticeOverview {
  const { heard, doorsFound } = record;
  return {
    heard,
    doorsFound,
    says: countsSaid(heard, doorsFound),
    weak: weakSpots(record, today),
    next: nextExercise(exercises, record, today, language)?.id ?? null,
    letters: exercises.map(({ id, language: written, field, level, from, subject }) => {
      const turn = record.letters[id];
      const how = { heard: turn?.times ?? 0, due: turn?.due ?? null };
      return { id, language: written, field, level, from: from.name, subject, ...how };
    }),
  };
}

function countsSaid(heard: number, doors: number): string {
  if (heard === 0) return 'No letter heard here yet.';
  const noes = heard === 1 ? 'One no heard' : `${String(heard)} noes heard`;
  if (doors === 0) return `${noes}.`;
  return `${noes}, ${doors === 1 ? 'one door found' : `${String(doors)} doors found`}.`;
}
