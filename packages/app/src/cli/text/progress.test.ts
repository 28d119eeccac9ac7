import { expect, test } from 'vitest';

import type { ScanProgress } from '../../service/ajar.ts';
import { progressBar, progressLine, rate, timeLeft } from './progress.ts';

const HALF: ScanProgress = {
  source: 'mail.mbox',
  messages: 12_000,
  rejections: 37,
  found: [],
  bytes: 50_000_000,
  bytesTotal: 100_000_000,
  elapsedMs: 4000,
  phase: 'reading',
};

test('says how far, how fast, what was found and how long it still takes', () => {
  expect(progressLine(HALF)).toBe('50%  12,000 messages  3,000/s  37 noes  4s left');
  expect(progressBar(HALF, 100)).toBe('[==========          ] 50%  12,000 messages  3,000/s  37 noes  4s left');
});

test('does not pretend to know the end where the size is unknown', () => {
  const unknown = { ...HALF, bytesTotal: null };
  expect(timeLeft(unknown)).toBeNull();
  expect(progressBar(unknown, 100)).toBe('12,000 messages  3,000/s  37 noes');
});

test('a scan that goes on half-way counts its own speed only', () => {
  expect(timeLeft({ ...HALF, bytes: 75_000_000 }, { bytes: 50_000_000, elapsedMs: 0 })).toBe(4000);
});

test('survives the first moment', () => {
  const first = { ...HALF, messages: 0, bytes: 0, elapsedMs: 0, rejections: 0 };
  expect(rate(first)).toBe(0);
  expect(timeLeft(first)).toBeNull();
  expect(progressLine(first)).toBe('0%  0 messages  0/s  0 noes');
});

test('never claims more than all, and fits the terminal', () => {
  expect(progressLine({ ...HALF, bytes: 200_000_000 })).toMatch(/^100%/u);
  expect(progressBar(HALF, 30)).toHaveLength(30);
});
