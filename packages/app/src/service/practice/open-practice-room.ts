import {
  afterHearing,
  endExercise,
  exerciseById,
  EXERCISES,
  markChoice,
  markReading,
  practiceOverview,
  practiceRecordFrom,
  readQuestions,
} from '@ajar/core';
import type { Attempt, Exercise, PracticeOverview, PracticeRecord } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { keepBegun, letterBegun } from './letters-begun.ts';
import type { PracticeBegunView, PracticeEndingView, PracticeLetterView } from './practice-views.ts';
import type { PracticeRoom, PracticeWish } from './practice-room.ts';

const PRACTICE = 'practice';

/** The practice room over the store. */
export function openPracticeRoom(context: Context): PracticeRoom {
  return {
    look: async (wish) => overview(wish, await context.store.read(recordOf), await today(context)),
    open: (id) => letterView(exercise(id)),
    markReading: (id, answers) => markReading(exercise(id), answers),
    markChoice: (id, action) => markChoice(exercise(id), action),
    begun: async (id) => begun(context, exercise(id)),
    keep: async (id, attempt) => {
      const { id: known } = exercise(id);
      await context.store.write((transactor) => keepBegun(transactor, known, attempt));
    },
    finish: async (id, attempt, wish) => finish(context, exercise(id), attempt, wish),
  };
}

async function finish(
  context: Context,
  heardNow: Exercise,
  attempt: Attempt,
  wish: PracticeWish | undefined,
): Promise<PracticeEndingView> {
  const day = await today(context);
  return context.store.write(async (transactor) => {
    const before = await recordOf(transactor);
    const { ending, heard } = endExercise(heardNow, attempt, before.heard);
    const record = afterHearing(before, heard, day);
    await transactor.putSetting(PRACTICE, JSON.stringify(record));
    await keepBegun(transactor, heardNow.id, null);
    return { ...ending, room: overview(wish, record, day) };
  });
}

async function begun(context: Context, shown: Exercise): Promise<PracticeBegunView | null> {
  const attempt = await context.store.read((reader) => letterBegun(reader, shown.id));
  if (attempt === null) return null;
  return { attempt, reading: markReading(shown, attempt), choice: markChoice(shown, attempt.action) };
}

async function recordOf(reader: StoreReader): Promise<PracticeRecord> {
  return practiceRecordFrom(await reader.setting(PRACTICE));
}

function overview(wish: PracticeWish | undefined, record: PracticeRecord, day: string): PracticeOverview {
  const { field, level, language = 'en' } = wish ?? {};
  const wished = EXERCISES.filter(
    (one) => (field === undefined || one.field === field) && (level === undefined || one.level === level),
  );
  const own = wished.filter((one) => one.language === language);
  const others = wished.filter((one) => language !== 'en' && one.language === 'en');
  return practiceOverview([...own, ...others], record, day, language);
}

function exercise(id: string): Exercise {
  const found = exerciseById(id);
  if (found === null)
    throw new AjarError(
      'not-found',
      `There is no practice letter "${id}". The room lists them all; in the terminal: ajar practice --list`,
    );
  return found;
}

function letterView(shown: Exercise): PracticeLetterView {
  const { id, language, field, level, from, subject, text, before } = shown;
  return { id, language, field, level, from, subject, text, before, questions: readQuestions(shown) };
}

/** ISO date where the user is. */
async function today(context: Context): Promise<string> {
  const { now, zone } = await clockOf(context);
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
}
