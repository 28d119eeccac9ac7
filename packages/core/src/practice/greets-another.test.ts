import { expect, it } from 'vitest';

import { exerciseById, EXERCISES } from './exercises.ts';
import { greetsAnother } from './greets-another.ts';
import { modelLetter } from './model-letter.ts';

it('finds nobody else in the letters to lay beside one’s own', () => {
  for (const exercise of EXERCISES)
    expect(greetsAnother(exercise, modelLetter(exercise, exercise.key.best) ?? ''), exercise.id).toBeNull();
});

it.each([
  ['Hi Desmond,\n\nThank you.', 'Desmond'],
  ['Dear Dr Achebe, thank you.', 'Dr Achebe'],
  ['Dear Odile,\n\nThank you.', null],
  ['dear Ms Marchetti\n\nThank you.', null],
  ['Dear all,\n\nThank you.', null],
  ['Dear Hiring Team,\n\nThank you.', null],
  ['Hello there,\n\nThank you.', null],
  ['Thank you, Desmond.', null],
  ['', null],
])('%j', (letter, whom) => {
  const exercise = exerciseById('freelance-1');
  expect(exercise?.from.name).toBe('Odile Marchetti');
  expect(exercise === null ? null : greetsAnother(exercise, letter)).toBe(whom);
});
