import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { TimingInput } from './good-moment.ts';
import { goodMoment } from './good-moment.ts';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = -240;

/** A plain answer to a job no, written in Berlin; name only what the row is about. */
function moment(now: string, facts: Partial<TimingInput> = {}) {
  return goodMoment({
    now: Date.parse(now),
    zone: BERLIN,
    theirOffset: null,
    field: 'job',
    asks: true,
    receivedAt: Date.parse(now) - 3_600_000,
    notBefore: null,
    hot: false,
    ...facts,
  });
}

describe('goodMoment', () => {
  it.each<[string, string, string, Partial<TimingInput>?]>([
    // why, now, the earliest good moment, what is particular
    ['a working morning is fine', '2026-11-26T10:30:00+01:00', '2026-11-26T10:30:00+01:00'],
    ['the night is for the morning', '2026-11-26T02:00:00+01:00', '2026-11-26T09:00:00+01:00'],
    ['so is the late evening', '2026-11-26T21:00:00+01:00', '2026-11-27T09:00:00+01:00'],
    ['their day is over at five', '2026-11-26T17:00:00+01:00', '2026-11-27T09:00:00+01:00'],
    ['Friday evening is for Monday', '2026-11-27T18:30:00+01:00', '2026-11-30T09:00:00+01:00'],
    ['so is Saturday', '2026-11-28T11:00:00+01:00', '2026-11-30T09:00:00+01:00'],
    ['so is Sunday night', '2026-11-29T23:00:00+01:00', '2026-11-30T09:00:00+01:00'],
    ['the theatre works at weekends', '2026-11-28T11:00:00+01:00', '2026-11-28T11:00:00+01:00', { field: 'audition' }],
    ['clocks go back in between', '2026-10-24T12:00:00+02:00', '2026-10-26T09:00:00+01:00'],
    ['clocks go forward in between', '2026-03-28T12:00:00+01:00', '2026-03-30T09:00:00+02:00'],
    [
      'in the night they go forward',
      '2026-03-29T01:59:00+01:00',
      '2026-03-29T07:00:00+02:00',
      { field: 'audition', theirOffset: -120 + 360 },
    ],
    ['nine o’clock in New York', '2026-09-15T09:00:00+02:00', '2026-09-15T09:00:00-04:00', { theirOffset: NEW_YORK }],
    [
      'five o’clock in New York is your night',
      '2026-09-15T22:00:00+02:00',
      '2026-09-16T09:00:00-04:00',
      { theirOffset: NEW_YORK },
    ],
    ['their Saturday begins first', '2026-11-27T16:30:00+01:00', '2026-11-30T07:00:00+01:00', { theirOffset: 540 }],
    ['UTC is no place', '2026-11-26T09:05:00+01:00', '2026-11-26T09:05:00+01:00', { theirOffset: 0 }],
    ['a date they name is kept', '2026-11-26T10:30:00+01:00', '2027-03-01T09:00:00+01:00', { notBefore: '2027-03-01' }],
    [
      'one that is past holds nothing',
      '2026-11-26T10:30:00+01:00',
      '2026-11-26T10:30:00+01:00',
      { notBefore: '2026-11-01' },
    ],
    [
      'one that cannot be read neither',
      '2026-11-26T10:30:00+01:00',
      '2026-11-26T10:30:00+01:00',
      { notBefore: 'spring' },
    ],
    [
      'an appeal to a journal rests a week',
      '2026-11-26T10:30:00+01:00',
      '2026-12-03T09:30:00+01:00',
      { field: 'journal' },
    ],
    [
      'thanks to a journal do not',
      '2026-11-26T10:30:00+01:00',
      '2026-11-26T10:30:00+01:00',
      { field: 'journal', asks: false },
    ],
    [
      'a promotion settles for a few days',
      '2026-11-24T10:30:00+01:00',
      '2026-11-26T09:30:00+01:00',
      { field: 'promotion' },
    ],
    ['anger waits for the morning', '2026-11-25T16:00:00+01:00', '2026-11-26T09:00:00+01:00', { hot: true }],
    ['anger of the night for eight hours', '2026-11-26T03:00:00+01:00', '2026-11-26T11:00:00+01:00', { hot: true }],
    ['anger of a Friday for Monday', '2026-11-27T16:00:00+01:00', '2026-11-30T09:00:00+01:00', { hot: true }],
  ])('%s', (_why, now, at, facts) => {
    expect(moment(now, facts).at).toBe(new Date(at).toISOString());
  });

  it('says it for people, by both clocks where they differ', () => {
    expect(moment('2026-11-26T10:30:00+01:00').says).toBe('now');
    expect(moment('2026-11-27T18:30:00+01:00').says).toBe('Monday 30 November, 9:00');
    const far = moment('2026-09-15T09:00:00+02:00', { theirOffset: NEW_YORK });
    expect(far.says).toBe('Tuesday 15 September, 9:00 their time (15:00 yours)');
    const across = moment('2026-11-26T20:00:00+13:00', { zone: 780, theirOffset: -300 });
    expect(across.says).toBe('Thursday 26 November, 13:00 their time (Friday 7:00 yours)');
  });

  it('says why', () => {
    expect(moment('2026-11-26T10:30:00+01:00').why).toEqual([expect.stringContaining('working day')]);
    expect(moment('2026-11-28T02:00:00+01:00').why).toEqual([
      expect.stringContaining('night where you are'),
      expect.stringContaining('weekend'),
    ]);
    const hot = moment('2026-11-26T10:30:00+01:00', { hot: true, notBefore: '2027-03-01' });
    expect(hot.held).toBe(true);
    expect(hot.why.join(' ')).toMatch(/angry.*they name a time/i);
  });

  it('gives way where two days have no hour in common', () => {
    const apart = moment('2026-11-26T10:30:00+01:00', { theirOffset: -720 });
    expect(apart.at).toBe(new Date('2026-11-26T10:30:00+01:00').toISOString());
    expect(apart.why.join(' ')).toContain('no hour in common');
  });

  it('is never past, and is a good moment itself', () => {
    const zones = fc.constantFrom<TimingInput['zone']>(
      BERLIN,
      'America/New_York',
      'Pacific/Auckland',
      'Asia/Kolkata',
      -480,
      0,
    );
    const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 });
    const offsets = fc.option(fc.integer({ min: -12, max: 14 }));
    fc.assert(
      fc.property(minutes, zones, offsets, fc.boolean(), (minute, zone, offset, hot) => {
        const now = minute * 60_000;
        const theirOffset = offset === null ? null : offset * 60;
        const at = Date.parse(moment(new Date(now).toISOString(), { zone, theirOffset, hot }).at);
        expect(at).toBeGreaterThanOrEqual(hot ? now + 8 * 3_600_000 : now);
        expect(at).toBeLessThan(now + 8 * 86_400_000);
        expect(Date.parse(moment(new Date(at).toISOString(), { zone, theirOffset }).at)).toBe(at);
      }),
    );
  });
});
