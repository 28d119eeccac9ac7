import { expect, it } from 'vitest';

import { isTimeZone, localTime, momentAt } from './time-zone.ts';

it('knows which names are zones', () => {
  expect(['Europe/Berlin', 'UTC', 'America/Los_Angeles'].every(isTimeZone)).toBe(true);
  expect(['', 'Berlin', '../etc', 'Europe/Nowhere'].some(isTimeZone)).toBe(false);
});

it.each([
  ['Asia/Kolkata', '2026-11-26T20:00:00Z', { weekday: 5, hour: 1, minute: 30 }],
  ['Europe/Berlin', '2026-07-01T22:00:00Z', { weekday: 4, hour: 0, minute: 0 }],
  [-210, '2026-11-26T02:00:00Z', { weekday: 3, hour: 22, minute: 30 }],
  ['UTC', '1969-12-31T23:59:59Z', { weekday: 3, hour: 23, minute: 59, day: -1 }],
] as const)('reads the clock of %s at %s', (zone, at, says) => {
  expect(localTime(Date.parse(at), zone)).toMatchObject(says);
});

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

it('finds the moment of an hour on both sides of a change of the clocks', () => {
  expect(momentAt(day('2026-03-29'), 9, 'Europe/Berlin')).toBe(Date.parse('2026-03-29T09:00:00+02:00'));
  expect(momentAt(day('2026-03-28'), 9, 'Europe/Berlin')).toBe(Date.parse('2026-03-28T09:00:00+01:00'));
  expect(momentAt(day('2026-10-25'), 9, 'Europe/Berlin')).toBe(Date.parse('2026-10-25T09:00:00+01:00'));
  expect(momentAt(day('2026-11-01'), 0, 'America/New_York')).toBe(Date.parse('2026-11-01T00:00:00-04:00'));
});
