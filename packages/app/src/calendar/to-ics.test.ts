import { describe, expect, it } from 'vitest';

import { toIcs } from './to-ics.ts';
import type { CalendarDate } from './to-ics.ts';

const DATE: CalendarDate = {
  id: 'door.4f2a.apply-again.2027-01-11',
  day: '2027-01-11',
  changedAt: '2026-11-13T18:40:02.000Z',
  title: 'You may apply again: Harbour Review',
  says: 'About: an essay\n“please, do apply again; we like essays”',
};

/** Content lines, unfolded (RFC 5545 3.1). */
function linesOf(ics: string): readonly string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n');
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

const valueOf = (ics: string, name: string): string =>
  unescaped(
    linesOf(ics)
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1) ?? '',
  );

describe('an iCalendar file (RFC 5545)', () => {
  it('has whole days with the same id and stamp in every file, and rings no bell', () => {
    const ics = toIcs([DATE]);
    expect(toIcs([DATE])).toBe(ics);
    const lines = linesOf(ics);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('VERSION:2.0');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270111');
    expect(lines).toContain('UID:door.4f2a.apply-again.2027-01-11@ajar.invalid');
    expect(lines).toContain('DTSTAMP:20261113T184002Z');
    expect(ics).not.toContain('VALARM');
    expect(valueOf(ics, 'DESCRIPTION')).toBe(DATE.says);
  });

  it('is folded at 75 octets, ends its lines with CRLF, and keeps what is no ASCII', () => {
    const says = 'Ünïcödé, ein langer Satz; mit \\ und „Zeichen“ 🌱 '.repeat(20).trim();
    const ics = toIcs([{ ...DATE, says }]);
    for (const line of ics.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/u);
    }
    expect(valueOf(ics, 'DESCRIPTION')).toBe(says);
  });

  it('lets no words of strangers become properties', () => {
    const evil = 'x\r\nATTENDEE:mailto:evil@x.example\nBEGIN:VALARM\u2028END:VEVENT\u0085\u0000\u202Ey';
    const ics = toIcs([{ ...DATE, title: evil, says: evil }]);
    const names = new Set(linesOf(ics).map((line) => line.split(/[:;]/u)[0]));
    expect(names.has('ATTENDEE')).toBe(false);
    expect(linesOf(ics).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    for (const sign of ['\u0000', '\u0085', '\u202E']) expect(ics).not.toContain(sign);
  });

  it('passes over what is no day', () => {
    expect(
      toIcs([
        { ...DATE, day: '2027-02-31x' },
        { ...DATE, day: 'soon' },
      ]),
    ).not.toContain('VEVENT');
  });
});
