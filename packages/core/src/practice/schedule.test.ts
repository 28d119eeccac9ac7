import { describe, expect, it } from 'vitest';

import { EXERCISES } from './exercises.ts';
import { levelReached, nextExercise, trains } from './next-exercise.ts';
import type { PracticeRecord, Spot } from './practice-record.ts';
import { NO_PRACTICE } from './practice-record.ts';
import { afterHearing, weakSpots } from './schedule.ts';

const TRIED: readonly Spot[] = ['finality', 'door', 'whom', 'choice'];

function hear(record: PracticeRecord, id: string, missed: readonly Spot[], today: string): PracticeRecord {
  return afterHearing(record, { id, missed, tried: TRIED, foundDoor: false }, today);
}

describe('what comes back when', () => {
  it('brings a letter back later each time it goes well, and tomorrow when it does not', () => {
    const once = hear(NO_PRACTICE, 'job-1', [], '2026-03-01');
    expect(once.letters['job-1']).toEqual({ box: 1, due: '2026-03-05', times: 1 });
    const twice = hear(once, 'job-1', [], '2026-03-05');
    expect(twice.letters['job-1']?.due).toBe('2026-03-15');
    const missed = hear(twice, 'job-1', ['door'], '2026-03-15');
    expect(missed.letters['job-1']).toEqual({ box: 0, due: '2026-03-16', times: 3 });
  });

  it('does not count a letter heard again before its turn', () => {
    const once = hear(NO_PRACTICE, 'job-1', [], '2026-03-01');
    const again = hear(once, 'job-1', [], '2026-03-02');
    expect(again.letters['job-1']).toEqual({ box: 1, due: '2026-03-05', times: 2 });
  });

  it('stops at two months, over month ends and years', () => {
    let record = NO_PRACTICE;
    let day = '2026-01-30';
    for (let times = 0; times < 8; times += 1) {
      record = hear(record, 'job-1', [], day);
      day = record.letters['job-1']?.due ?? day;
    }
    expect(record.letters['job-1']?.box).toBe(4);
    expect(day > '2027-01-01').toBe(true);
  });

  it('keeps a weak spot until it held three times on its days', () => {
    let record = hear(NO_PRACTICE, 'job-1', ['door', 'choice'], '2026-03-01');
    expect(weakSpots(record, '2026-03-01')).toEqual(['door', 'choice']);
    record = hear(record, 'job-2', ['choice'], '2026-03-01');
    expect(weakSpots(record, '2026-03-01')).toEqual(['choice']);
    expect(weakSpots(record, '2026-03-02')).toEqual(['choice', 'door']);
    record = hear(record, 'job-3', [], '2026-03-02');
    record = hear(record, 'job-4', [], '2026-03-20');
    expect(record.spots).not.toHaveProperty('door');
    expect(record.spots).toHaveProperty('choice');
  });
});

describe('the next letter', () => {
  it('is an easy one at first, and none of the heart', () => {
    for (let heard = 0; heard < 5; heard += 1) {
      const next = nextExercise(EXERCISES, { ...NO_PRACTICE, heard }, '2026-03-01');
      expect(next?.level).toBe('easy');
      expect(next?.field).not.toBe('personal');
    }
    const only = EXERCISES.filter(({ field }) => field === 'personal');
    expect(nextExercise(only, NO_PRACTICE, '2026-03-01')?.field).toBe('personal');
  });

  it('is one whose turn it is, but never the last one over again', () => {
    const record = hear(NO_PRACTICE, 'grant-2', ['door'], '2026-03-01');
    expect(nextExercise(EXERCISES, record, '2026-03-02')?.id).not.toBe('grant-2');
    const later = hear(record, 'job-2', [], '2026-03-01');
    expect(nextExercise(EXERCISES, later, '2026-03-02')?.id).toBe('grant-2');
    expect(nextExercise(EXERCISES, later, '2026-03-01')?.id).not.toBe('grant-2');
  });

  it('trains what was missed', () => {
    const record = hear({ ...NO_PRACTICE, heard: 10 }, 'job-1', ['door', 'whom'], '2026-03-01');
    const next = nextExercise(EXERCISES, record, '2026-03-01');
    expect(next !== null && trains(next, 'door')).toBe(true);
  });

  it('grows harder when three of a level went well', () => {
    let record = NO_PRACTICE;
    for (const id of ['job-1', 'job-2', 'grant-1']) record = hear(record, id, [], '2026-03-01');
    expect(levelReached(EXERCISES, record)).toBe('middle');
    expect(nextExercise(EXERCISES, record, '2026-03-01')?.level).toBe('middle');
  });

  it('comes to every letter in the end, and then to the soonest', () => {
    let record = NO_PRACTICE;
    const met = new Set<string>();
    for (let times = 0; times < EXERCISES.length; times += 1) {
      const next = nextExercise(EXERCISES, record, '2026-03-01');
      if (next === null) break;
      met.add(next.id);
      record = hear(record, next.id, [], '2026-03-01');
    }
    expect(met.size).toBe(EXERCISES.length);
    expect(nextExercise(EXERCISES, record, '2026-03-01')).not.toBeNull();
    expect(nextExercise([], record, '2026-03-01')).toBeNull();
  });
});
