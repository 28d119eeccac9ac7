import { describe, expect, it } from 'vitest';
import { FIELDS } from '../vocabulary.ts';
import { advise } from './advise.ts';
import { ARTS_AND_STUDY_SITUATIONS } from './testing/arts-and-study-situations.ts';
import { CLIENT_SITUATIONS } from './testing/client-situations.ts';
import { JOB_SITUATIONS } from './testing/job-situations.ts';
import { LOCKED_SITUATIONS } from './testing/locked-situations.ts';
import { makeLetter } from './testing/make-letter.ts';
import type { Situation } from './testing/situation.ts';

const ALL: readonly Situation[] = [
  ...LOCKED_SITUATIONS,
  ...JOB_SITUATIONS,
  ...CLIENT_SITUATIONS,
  ...ARTS_AND_STUDY_SITUATIONS,
];

describe('what a careful friend would do', () => {
  it.each(ALL)('$why', ({ letter, context, action, locked, notBefore, to }) => {
    const advice = advise({ ...makeLetter(letter), context: context ?? {} });
    expect(advice.action).toBe(action);
    expect(advice.locked).toBe(locked ?? false);
    expect(advice.notBefore).toBe(notBefore ?? null);
    if (to !== undefined) expect(advice.to).toBe(to);
    expect(advice.because.length).toBeGreaterThan(0);
    for (const { quote } of [...advice.because, ...advice.against]) {
      if (quote !== undefined) expect(letter.text).toContain(quote);
    }
  });

  it('is never what would do harm', () => {
    const harmful = ALL.filter(({ never }) => never !== undefined).map(({ why, letter, context, never }) => {
      const { action } = advise({ ...makeLetter(letter), context: context ?? {} });
      return { why, action, harmful: never?.includes(action) };
    });
    expect(harmful.length).toBeGreaterThan(0);
    expect(harmful.filter((one) => one.harmful)).toEqual([]);
  });

  it('covers every field, at least eighty times', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(80);
    const seen = new Set(ALL.map(({ letter }) => letter.field ?? 'job'));
    expect(FIELDS.filter((field) => !seen.has(field))).toEqual([]);
  });
});
