import { describe, expect, it } from 'vitest';

import { parseDate } from './date.ts';

const MORNING = Date.UTC(2026, 9, 5, 7, 12, 30);

describe('parseDate', () => {
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
    expect(parseDate(text)).toBe(MORNING);
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
    expect(parseDate(text)).toBeNull();
  });

  it('reads a date without a time as midnight UTC', () => {
    expect(parseDate('2026-10-05')).toBe(Date.UTC(2026, 9, 5));
    expect(parseDate('5 Oct 2026')).toBe(Date.UTC(2026, 9, 5));
  });
});
