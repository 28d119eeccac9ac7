import { describe, expect, it } from 'vitest';

import { dayAfterKey, monthAfter, monthGrid } from './month-grid.ts';

describe('monthGrid', () => {
  it('begins its weeks on Monday and leaves out the days of other months', () => {
    const weeks = monthGrid('2026-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([
      null,
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
    expect(weeks[4]?.filter((day) => day !== null)).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31']);
  });

  it.each(['2026-02', '2024-02', '2027-02', '2027-08', '2026-11'])('has every day of %s once', (month) => {
    const days = monthGrid(month)
      .flat()
      .filter((day) => day !== null);
    const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    expect(days).toEqual(Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`));
  });
});

it('goes over the turn of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2027-01', -1)).toBe('2026-12');
});

describe('dayAfterKey', () => {
  it('moves by day and by week, over the end of a month', () => {
    expect(dayAfterKey('ArrowRight', '2026-12-31')).toBe('2027-01-01');
    expect(dayAfterKey('ArrowLeft', '2026-03-01')).toBe('2026-02-28');
    expect(dayAfterKey('ArrowUp', '2026-12-03')).toBe('2026-11-26');
    expect(dayAfterKey('ArrowDown', '2026-12-03')).toBe('2026-12-10');
  });

  it('goes to the ends of the week', () => {
    expect(dayAfterKey('Home', '2026-12-03')).toBe('2026-11-30');
    expect(dayAfterKey('End', '2026-12-03')).toBe('2026-12-06');
    expect(dayAfterKey('Home', '2026-11-30')).toBe('2026-11-30');
  });

  it('moves by month, to the last day where there is no such one', () => {
    expect(dayAfterKey('PageDown', '2027-01-31')).toBe('2027-02-28');
    expect(dayAfterKey('PageUp', '2027-01-15')).toBe('2026-12-15');
  });

  it('leaves other keys alone', () => {
    expect(dayAfterKey('a', '2026-12-03')).toBeNull();
    expect(dayAfterKey('toString', '2026-12-03')).toBeNull();
  });
});
