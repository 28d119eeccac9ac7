import { hashOf } from '../drafting/choose.ts';
import type { InterfaceLanguage, Level } from '../vocabulary.ts';
import { LEVELS } from '../vocabulary.ts';
import type { Exercise } from './exercise.ts';
import type { PracticeRecord, Spot } from './practice-record.ts';
import { weakSpots } from './schedule.ts';

/** Letters of a level that went well before the next level comes by itself. */
const ENOUGH = 3;
/** Noes of the heart come up by themselves only after this many others. */
const FIRST_OTHERS = 5;
/** A weak spot is worth a level more or less. */
const STEP = 2;
const WEAK_SPOT = 3;

/**
 * The letter to hear next among these: one whose turn it is, else a new one that trains a weak spot, else a new one of the
 * level that was reached, else the one that comes back soonest. Null where there are none. Deterministic.
 * @param today ISO date
 * @param language new letters in it come before those in others
 */
export function nextExercise(
  exercises: readonly Exercise[],
  record: PracticeRecord,
  today: string,
  language: InterfaceLanguage = 'en',
): Exercise | null {
  const offered = exercises.filter(({ id }) => id !== record.last);
  const from = offered.length > 0 ? offered : exercises;
  const reached = levelReached(exercises, record);
  const own = from.filter((exercise) => exercise.language === language);
  return (
    due(from, record, today) ??
    fresh(own, record, today, reached) ??
    fresh(from, record, today, reached) ??
    soonest(from, record) ??
    from[0] ??
    null
  );
}

function due(from: readonly Exercise[], record: PracticeRecord, today: string): Exercise | null {
  const waiting = from.filter(({ id }) => (record.letters[id]?.due ?? '9') <= today);
  return soonest(waiting, record);
}

function soonest(from: readonly Exercise[], { letters }: PracticeRecord): Exercise | null {
  const turnOf = ({ id }: Exercise): string => letters[id]?.due ?? '9';
  return from.toSorted((a, b) => turnOf(a).localeCompare(turnOf(b)))[0] ?? null;
}

function fresh(from: readonly Exercise[], record: PracticeRecord, today: string, reached: Level): Exercise | null {
  const unheard = from.filter(({ id }) => record.letters[id] === undefined);
  const oneField = new Set(unheard.map(({ field }) => field)).size === 1;
  const fit = oneField || record.heard >= FIRST_OTHERS ? unheard : unheard.filter(({ field }) => field !== 'personal');
  const level = LEVELS.indexOf(reached);
  const weak = weakSpots(record, today);
  const rank = (exercise: Exercise): number =>
    Math.abs(LEVELS.indexOf(exercise.level) - level) * STEP -
    weak.filter((spot) => trains(exercise, spot)).length * WEAK_SPOT;
  const shuffled = (exercise: Exercise): number => hashOf(exercise.id, record.heard);
  return fit.toSorted((a, b) => rank(a) - rank(b) || shuffled(a) - shuffled(b))[0] ?? null;
}

/** The level after the last one of which three letters went well. */
export function levelReached(exercises: readonly Exercise[], { letters }: PracticeRecord): Level {
  const went = (level: Level): number =>
    exercises.filter((exercise) => exercise.level === level && (letters[exercise.id]?.box ?? 0) > 0).length;
  return LEVELS.find((level) => went(level) < ENOUGH) ?? 'hard';
}

/** Whether this letter puts a weak spot to the test. */
export function trains({ key, from, level }: Exercise, spot: Spot): boolean {
  switch (spot) {
    case 'finality':
      return level !== 'easy';
    case 'door':
      return key.doors.length > 0;
    case 'whom':
      return key.whom !== from.address;
    case 'choice':
      return level === 'hard' || key.best === 'let-go';
    default:
      return key.best !== 'let-go';
  }
}
