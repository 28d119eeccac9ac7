import { describe, expect, it } from 'vitest';

import { NO_PRACTICE, practiceRecordFrom } from './practice-record.ts';
import type { PracticeRecord } from './practice-record.ts';

describe('the stored record of practice', () => {
  it('comes back as it was', () => {
    const record: PracticeRecord = {
      heard: 3,
      doorsFound: 1,
      last: 'job-1',
      letters: { 'job-1': { box: 2, due: '2026-03-01', times: 3 } },
      spots: { 'tone:snark': { box: 0, due: '2026-03-01', times: 1 } },
    };
    expect(practiceRecordFrom(JSON.stringify(record))).toEqual(record);
  });

  it.each([
    null,
    '',
    'nonsense',
    '[]',
    '7',
    'null',
    '{"heard":-1,"doorsFound":"x","last":4,"letters":[1],"spots":{"a":1}}',
  ])('begins anew where %s is stored', (stored) => {
    expect(practiceRecordFrom(stored)).toEqual(NO_PRACTICE);
  });

  it('leaves out what is none of it, and is bounded', () => {
    const turn = { box: 1, due: '2026-03-01', times: 1 };
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`x-${String(at)}`, turn]));
    const record = practiceRecordFrom(
      JSON.stringify({ letters: many, spots: { door: turn, 'tone:nothing': turn, whom: { ...turn, due: 'soon' } } }),
    );
    expect(Object.keys(record.letters)).toHaveLength(1_000);
    expect(record.spots).toEqual({ door: turn });
  });
});
