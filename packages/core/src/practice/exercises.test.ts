import { describe, expect, it } from 'vitest';

import { advise } from '../advice/advise.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { readMessage } from '../reading/read-message.ts';
import { checkTone } from '../tone/check-tone.ts';
import { FIELDS, LEVELS } from '../vocabulary.ts';
import type { Exercise } from './exercise.ts';
import { LEARNER } from './exercise.ts';
import { exerciseMessage } from './exercise-message.ts';
import { exerciseById, EXERCISES } from './exercises.ts';
import { intentOf } from './mark-choice.ts';
import { modelLetter } from './model-letter.ts';

const words = (text: string): number => text.split(/\s+/).length;

describe('the letters of the practice room', () => {
  it('has five and more for every field but "other", of every level', () => {
    for (const field of FIELDS.filter((one) => one !== 'other')) {
      const letters = EXERCISES.filter((exercise) => exercise.field === field);
      expect(letters.length, field).toBeGreaterThanOrEqual(5);
      expect(new Set(letters.map(({ level }) => level)), field).toEqual(new Set(LEVELS));
    }
  });

  it.each(['fr', 'de'] as const)('has three and more of every level in %s', (language) => {
    const letters = EXERCISES.filter((exercise) => exercise.language === language);
    for (const level of LEVELS)
      expect(letters.filter((exercise) => exercise.level === level).length, level).toBeGreaterThanOrEqual(3);
    for (const { id, text, key } of letters) {
      expect(detectLanguage(text).language, id).toBe(language);
      expect(detectLanguage(`${key.why} ${key.model ?? ''}`).language, id).toBe(language);
    }
  });

  it.each(EXERCISES)('$id is whole, and its key quotes it', ({ id, text, from, key }) => {
    expect(words(text)).toBeGreaterThanOrEqual(80);
    expect(words(text)).toBeLessThanOrEqual(200);
    expect(from.address).toMatch(/^[^@\s]+@[^@\s]+\.example$/);
    for (const quote of [key.no, ...[...key.reasons, ...key.doors].map(([, quoted]) => quoted)])
      expect(text).toContain(quote);
    expect(key.also).not.toContain(key.best);
    expect(exerciseById(id)?.text).toBe(text);
  });

  it('names nobody twice, and uses no address outside of examples', () => {
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(EXERCISES.length);
    expect(new Set(EXERCISES.map(({ from }) => from.address)).size).toBe(EXERCISES.length);
    const all = EXERCISES.map(({ text, key }) => `${text} ${key.model ?? ''} ${key.why}`).join(' ');
    expect(all.match(/[\w.-]+@[\w.-]+/g)?.filter((address) => !/\.example\.?$/.test(address))).toEqual([]);
    expect(all).not.toMatch(/[\u2013\u2014]/);
  });

  it('lets every personal no go, and never asks where somebody wants to be left alone', () => {
    for (const { field, key } of EXERCISES) {
      if (field === 'personal') expect([key.best, key.also, key.whom]).toEqual(['let-go', [], null]);
      if (key.whom === null) expect(key.best).toBe('let-go');
    }
  });

  it.each(EXERCISES.filter(({ key }) => key.best !== 'let-go'))(
    '$id has a model letter that could leave',
    (exercise) => {
      const text = modelLetter(exercise, exercise.key.best) ?? '';
      const intent = intentOf(exercise.key.best) ?? undefined;
      const report = checkTone({ text, intent, field: exercise.field, answers: exercise.text });
      expect(report.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(report.ready).toBe(true);
      expect(report.words).toBeLessThanOrEqual(125);
    },
  );
});

/** What the product's own reader and adviser make of the letters. The key stands; this keeps the two from drifting apart. */
describe('the reader and the adviser in the practice room', () => {
  const seen = EXERCISES.map((exercise) => {
    const message = exerciseMessage(exercise);
    const reading = readMessage(message, { me: [LEARNER.address] });
    const advice = advise({ message, reading, context: { ...exercise.context, today: '2026-10-07' } });
    return { exercise, reading, advice };
  });
  const share = (fits: (one: (typeof seen)[number]) => boolean): number => seen.filter(fits).length / seen.length;
  const bears = ({ key }: Exercise, action: (typeof seen)[number]['advice']['action']): boolean =>
    key.best === action || key.also.includes(action);

  it('agree with the key on most of them', () => {
    expect(share(({ reading }) => reading.verdict === 'rejection' || reading.verdict === 'on-hold')).toBeGreaterThan(
      0.8,
    );
    expect(share(({ exercise, advice }) => bears(exercise, advice.action))).toBeGreaterThan(0.85);
    expect(share(({ exercise, advice }) => exercise.key.best === advice.action)).toBeGreaterThan(0.66);
    expect(
      share(({ exercise: { key }, reading: { doors } }) =>
        key.doors.length === 0
          ? doors.length === 0
          : key.doors.some(([kind]) => doors.some((door) => door.kind === kind)),
      ),
    ).toBeGreaterThan(0.75);
  });

  it('never ask where the key lets go', () => {
    for (const { exercise, advice } of seen.filter(({ exercise: { key } }) => key.whom === null))
      expect(['let-go', 'thank'], exercise.id).toContain(advice.action);
  });
});
