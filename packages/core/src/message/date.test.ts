import { describe, expect, it } from 'vitest';

import { readDate } from './date.ts';

const MORNING = Date.UTC(2026, 9, 5, 7, 12, 30);

describe('readDate', () => {
  it.each([
    'Mon, 5 Oct 2026 09:12:30 +0200',
    'Mon, 05 Oct 2026 07:12:30 GMT',
    '5 Oct 26 09:12:30 CEST',
    'Mon, 5 Oct 2026 07:12:30 +0000 (UTC)',
    'Mon,5 Oct 2026 00:12:30 PDT',
    'Mon, 5-Oct-2026 07.12.30 Z',
    'Mon, 5 Oct 2026 9:12:30 AM +02:00',
    'Mon Oct  5 07:12:30 2026',
    'Mon Oct  5 07:12:30 UTC 2026',
    'Mon Oct 05 07:12:30 +0000 2026',
    '2026-10-05T07:12:30Z',
    '2026-10-05T09:12:30.123+02:00',
    '2026-10-05 07:12:30',
    'October 5, 2026 07:12:30',
  ])('reads %s', (text) => {
    expect(readDate(text)?.time).toBe(MORNING);
  });

  it.each([
    '',
    'yesterday',
    '31 Feb 2026 10:00',
    'Mon, 5 Okt 2026 09:12',
    '5 Oct 1812',
    '99 Oct 2026',
    '5 Oct 2026 10:99',
  ])('takes %j for none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('reads a date without a time as midnight UTC', () => {
    expect(readDate('2026-10-05')?.time).toBe(Date.UTC(2026, 9, 5));
    expect(readDate('5 Oct 2026')?.time).toBe(Date.UTC(2026, 9, 5));
  });

  it.each([
    ['Mon, 5 Oct 2026 09:12:30 +0200', 120],
    ['5 Oct 26 09:12:30 CEST', 120],
    ['Mon, 5 Oct 2026 00:12:30 PDT', -420],
    ['2026-10-05T12:42:30+05:30', 330],
    ['Mon, 5 Oct 2026 07:12:30 GMT', null],
    ['Mon, 5 Oct 2026 07:12:30 +0000', 0],
    ['2026-10-05T07:12:30Z', 0],
    ['Mon, 5 Oct 2026 07:12:30 -0000', null],
    ['Mon, 5 Oct 2026 07:12:30 XYZ', null],
    ['Mon, 5 Oct 2026 07:12:30 +9900', null],
    ['2026-10-05', null],
  ])('keeps the clock that %s was told by', (text, offset) => {
    expect(readDate(text)?.offset).toBe(offset);
  });
});
