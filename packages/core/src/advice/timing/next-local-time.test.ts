import { describe, expect, it } from 'vitest';

import { localDay, momentOfDay, nextLocalTime } from './next-local-time.ts';

const next = (now: string, time: string, zone = 'Europe/Berlin'): string =>
  new Date(nextLocalTime(Date.parse(now), time, zone)).toISOString();

describe('the next time of day', () => {
  it.each([
    ['today, when it is still to come', '2026-11-26T06:00:00Z', '08:30', '2026-11-26T07:30:00.000Z'],
    ['tomorrow, when it is past', '2026-11-26T07:30:00Z', '08:30', '2026-11-27T07:30:00.000Z'],
    ['the same wall clock when summer time begins', '2027-03-27T12:00:00Z', '08:30', '2027-03-28T06:30:00.000Z'],
    ['the same wall clock when it ends', '2026-10-24T12:00:00Z', '08:30', '2026-10-25T07:30:00.000Z'],
    ['an hour later where the clock leaves it out', '2027-03-27T12:00:00Z', '02:30', '2027-03-28T01:30:00.000Z'],
    ['tomorrow, not again, where the clock says it twice', '2026-10-25T00:31:00Z', '02:30', '2026-10-26T01:30:00.000Z'],
  ])('%s', (_, now, time, at) => {
    // Where an hour comes twice either of the two is right, but not both.
    const found = next(now, time);
    expect(found === at || (time === '02:30' && found === '2026-10-25T01:30:00.000Z')).toBe(true);
  });

  it('moves forward for ever, one a day', () => {
    let now = Date.parse('2026-10-20T00:00:00Z');
    for (let day = 0; day < 400; day += 1) {
      const then = nextLocalTime(now, '02:30', 'Europe/Berlin');
      expect(then).toBeGreaterThan(now);
      expect(then - now).toBeLessThan(26 * 3_600_000);
      now = then;
    }
  });

  it('knows days as a zone has them', () => {
    expect(localDay(Date.parse('2026-11-26T23:30:00Z'), 'Europe/Berlin')).toBe('2026-11-27');
    expect(new Date(momentOfDay('2027-01-11', 8, 'America/New_York') ?? 0).toISOString()).toBe(
      '2027-01-11T13:00:00.000Z',
    );
    expect(momentOfDay('soon', 8, 'UTC')).toBeNull();
    expect(() => nextLocalTime(0, '25:00', 'UTC')).toThrow(RangeError);
  });
});
