import { describe, expect, it } from 'vitest';

import { parseMessage } from './parse-message.ts';

const NOV = Date.UTC(2026, 10, 24, 10);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function stamp(at: number): string {
  return `Received: from a.example (a.example [192.0.2.1])\r\n\tby mx.example (8.1; TLS) with ESMTPS id 5;\r\n\t${new Date(at).toUTCString().replace('GMT', '+0000 (UTC)')}\r\n`;
}

interface Facts {
  readonly date?: number | undefined;
  readonly stamps?: readonly number[];
  readonly arrivedAt?: number;
}

function read({ date, stamps = [], arrivedAt }: Facts) {
  const own = date === undefined ? '' : `Date: ${new Date(date).toUTCString()}\r\n`;
  const raw = `${stamps.map((at) => stamp(at)).join('')}From: a@b.example\r\n${own}Subject: x\r\n\r\nText\r\n`;
  const { date: found, headerDate } = parseMessage(new TextEncoder().encode(raw), { arrivedAt });
  return { found, headerDate };
}

describe('the date of a message', () => {
  it('is what its writer says, and then nothing else is noted', () => {
    expect(read({ date: NOV })).toEqual({ found: NOV, headerDate: undefined });
    expect(read({ date: NOV, stamps: [NOV + 2 * DAY, NOV + HOUR], arrivedAt: NOV + 900 * DAY }).found).toBe(NOV);
    // A wrong zone, and a letter that lay with a moderator.
    expect(read({ date: NOV, stamps: [NOV - 14 * HOUR] }).found).toBe(NOV);
    expect(read({ date: NOV, stamps: [NOV + 40 * DAY] }).found).toBe(NOV);
  });

  it('is not after it came', () => {
    const future = Date.UTC(2099, 0, 5);
    expect(read({ date: future, stamps: [NOV + HOUR, NOV] })).toEqual({ found: NOV + HOUR, headerDate: future });
    // The writer can write stamps, too; the last server is ours.
    expect(read({ date: future, stamps: [NOV, future] }).found).toBe(NOV);
    expect(read({ date: future, arrivedAt: NOV }).found).toBe(NOV);
    expect(read({ date: future }).found).toBe(future);
  });

  it('is not long before any server saw it', () => {
    const lost = Date.UTC(2004, 0, 1);
    expect(read({ date: lost, stamps: [NOV + HOUR, NOV] })).toEqual({ found: NOV, headerDate: lost });
    // Fetched from an old mailbox years later, or carried to another provider.
    expect(read({ date: lost, stamps: [NOV, lost + HOUR] }).found).toBe(lost);
    expect(read({ date: lost, stamps: [NOV] }).found).toBe(lost);
    expect(read({ date: lost, arrivedAt: NOV }).found).toBe(lost);
  });

  it('is when it came where there is none, or one from before there was mail', () => {
    for (const date of [undefined, 0, Date.UTC(1980, 0, 1)]) {
      expect(read({ date, stamps: [NOV + DAY, NOV] }).found).toBe(NOV);
      expect(read({ date, arrivedAt: NOV }).found).toBe(NOV);
      expect(read({ date }).found).toBeNull();
      expect(read({ date, arrivedAt: 0 }).found).toBeNull();
    }
  });
});
