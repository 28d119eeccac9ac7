import { describe, expect, it } from 'vitest';

import { ACTIONS } from '../vocabulary.ts';
import type { Attempt } from './ending.ts';
import { endExercise } from './ending.ts';
import type { Exercise } from './exercise.ts';
import { exerciseById, EXERCISES } from './exercises.ts';
import { theirAnswer } from './other-side/their-answer.ts';
import { readQuestions } from './read-questions.ts';

function letter(id: string): Exercise {
  const found = exerciseById(id);
  if (found === null) throw new Error(`There is no letter ${id}.`);
  return found;
}

/** Everything seen as the key has it. */
function rightly(exercise: Exercise, more: Partial<Attempt> = {}): Attempt {
  const { finality, doors, whom, best } = exercise.key;
  const read = { finality: finality[0], door: doors[0]?.[0] ?? 'none', whom: whom ?? 'nobody' } as const;
  return { ...read, action: best, letter: null, ...more };
}

describe('the three questions', () => {
  it.each(EXERCISES)('$id can be answered rightly, and gives nothing away', (exercise) => {
    const questions = readQuestions(exercise);
    const attempt = rightly(exercise);
    expect(questions.door).toContain(attempt.door);
    expect(questions.door).toHaveLength(4);
    expect(questions.whom).toContain(attempt.whom);
    expect(questions.whom).toEqual(expect.arrayContaining([exercise.from.address, 'above', 'nobody']));
    const { ending, heard } = endExercise(exercise, attempt, 1);
    expect(heard.missed).toEqual([]);
    expect(ending.choice.fit).toBe('best');
    expect(ending.tryNext).toContain('Nothing to mend');
  });
});

describe('how an exercise ends', () => {
  it('says one thing that went well and one to try, without a score', () => {
    const exercise = letter('job-3');
    const { ending, heard } = endExercise(exercise, rightly(exercise, { action: 'ask-again', door: 'none' }), 1);
    expect(ending.choice.fit).toBe('other');
    expect(ending.well).toBe('You read rightly how final it is.');
    expect(ending.tryNext).toBe(exercise.key.why);
    expect(heard.missed).toEqual(['door', 'choice']);
    expect(heard.foundDoor).toBe(false);
  });

  it('quotes the door that was not seen', () => {
    const exercise = letter('freelance-3');
    const { ending } = endExercise(exercise, rightly(exercise, { door: 'waitlist' }), 1);
    expect(ending.tryNext).toContain('If you were to drop me a line about then');
    expect(ending.well).toContain('door ajar');
  });

  it('sees a name at the top that is not theirs before anything but words that hurt', () => {
    const exercise = letter('freelance-1');
    const words = 'Thank you for writing, and for looking at the pictures. I wish you a good autumn.';
    const to = (name: string) =>
      endExercise(exercise, rightly(exercise, { letter: `Dear ${name},\n\n${words}\n\nBest wishes,\nRobin` }), 1)
        .ending;
    expect(to('Desmond').tryNext).toBe(
      'Next time, look at the name at the top once more: yours greets Desmond, and the letter is from Odile Marchetti.',
    );
    expect(to('Desmond').well).not.toContain('could leave');
    expect(to('Odile').tryNext).not.toContain('Desmond');
  });

  it('hears how the letter sounds, and takes the category for a weak spot', () => {
    const exercise = letter('job-2');
    const rude = 'Dear Ines,\n\nYou wasted my time. I deserve an explanation by Friday.\n\nRobin';
    const { ending, heard } = endExercise(exercise, rightly(exercise, { letter: rude }), 1);
    expect(heard.missed.some((spot) => spot.startsWith('tone:'))).toBe(true);
    expect(ending.tryNext).toContain('“');
    expect(ending.answer.outcome).toBe('silence');
    expect(ending.tips?.appreciative).toBe(false);
  });

  it('writes to nobody who is to be left in peace, whatever was chosen', () => {
    for (const id of ['personal-5', 'grant-5', 'freelance-5']) {
      const exercise = letter(id);
      const { choice, answer } = endExercise(
        exercise,
        rightly(exercise, { action: 'ask-again', letter: 'Why?' }),
        1,
      ).ending;
      expect(choice).toMatchObject({ fit: 'other', end: exercise.key.best });
      expect(answer.text ?? '').not.toContain('open');
    }
    expect(endExercise(letter('job-2'), rightly(letter('job-2'), { action: 'ask-again' }), 1).ending.choice.end).toBe(
      'ask-again',
    );
  });

  it('lays a model letter beside it, to the end that was chosen where it is fair', () => {
    const exercise = letter('job-2');
    const fair = endExercise(exercise, rightly(exercise, { action: 'ask-feedback' }), 1).ending;
    expect(fair.choice.fit).toBe('fair');
    expect(fair.model).toContain('?');
    const other = endExercise(exercise, rightly(exercise, { action: 'ask-again' }), 1).ending;
    expect(other.model).not.toContain('?');
    expect(endExercise(letter('personal-1'), rightly(letter('personal-1'), { action: 'thank' }), 1).ending.model).toBe(
      null,
    );
  });
});

const KIND = { kind: true } as const;
const outcomes = (id: string, action: Attempt['action'], kind: boolean): readonly (string | null)[] =>
  Array.from({ length: 400 }, (_, seed) => theirAnswer(letter(id), { action, kind, seed }).outcome);

describe('the other side', () => {
  it('answers the same to the same seed', () => {
    const sent = { action: 'ask-again', seed: 7, ...KIND } as const;
    expect(theirAnswer(letter('job-5'), sent)).toEqual(theirAnswer(letter('job-5'), sent));
  });

  it('opens the door as often as has been counted, and says who counted', () => {
    const reopened = outcomes('journal-5', 'use-the-route', true).filter((one) => one === 'reopened').length;
    expect(reopened / 400).toBeGreaterThan(0.24);
    expect(reopened / 400).toBeLessThan(0.4);
    const answer = theirAnswer(letter('journal-5'), { action: 'use-the-route', seed: 1, ...KIND });
    expect(answer.odds).toContain('32 % of appeals');
    const job = theirAnswer(letter('job-5'), { action: 'ask-again', seed: 1, ...KIND });
    expect(job.odds).toContain('Nobody has counted');
  });

  it('mostly says no again or nothing', () => {
    const all = EXERCISES.flatMap(({ id }) => outcomes(id, 'ask-again', true));
    expect(all.filter((one) => one === 'no-again' || one === 'silence').length / all.length).toBeGreaterThan(0.8);
  });

  it('opens nothing to a letter that is not kind, or that should not have been written', () => {
    expect(outcomes('job-5', 'ask-again', false)).not.toContain('reopened');
    expect(outcomes('job-1', 'ask-again', true)).not.toContain('reopened');
    for (const action of ACTIONS) expect(new Set(outcomes('personal-5', action, true))).toEqual(new Set(['silence']));
  });

  it('sends nothing back where nothing was sent', () => {
    expect(theirAnswer(letter('job-2'), null)).toMatchObject({ outcome: null, text: null, odds: null });
  });

  it('is always kind', () => {
    const texts = EXERCISES.flatMap((exercise) =>
      ACTIONS.flatMap((action) => [1, 2, 3, 4].map((seed) => theirAnswer(exercise, { action, seed, ...KIND }).text)),
    );
    const said = [...new Set(texts.filter((text) => text !== null))];
    expect(said.length).toBeGreaterThan(20);
    for (const text of said.filter((one) => one.startsWith('Dear Robin')))
      expect(text).toMatch(/^Dear Robin,\n\n(?:Thank|I |What|Well|With|Of course|How good)/);
  });

  it('writes back in the language it was written to in', () => {
    const greeted = { en: 'Dear Robin,', fr: 'Bonjour Robin,', de: 'Guten Tag, Robin Vale,' };
    for (const exercise of EXERCISES)
      for (const action of ACTIONS)
        for (const seed of [1, 2, 3, 4]) {
          const { text } = theirAnswer(exercise, { action, seed, ...KIND });
          if (text !== null) expect(text.split('\n')[0], exercise.id).toBe(greeted[exercise.language]);
        }
  });
});
