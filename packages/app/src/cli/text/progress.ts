import type { ScanProgress } from '../../service/ajar.ts';
import { count, duration, several } from './numbers.ts';
import { cut } from './width.ts';

const BAR = 20;

/** Messages a second so far. */
export function rate({ messages, elapsedMs }: ScanProgress): number {
  return elapsedMs > 0 ? (messages * 1000) / elapsedMs : 0;
}

/** Where this scan began: not at 0 when an earlier one was stopped half-way. */
export type Beginning = Pick<ScanProgress, 'bytes' | 'elapsedMs'>;

const AT_ZERO: Beginning = { bytes: 0, elapsedMs: 0 };

/** Milliseconds until the end at the speed since the beginning; null when it cannot be told yet. */
export function timeLeft({ bytes, bytesTotal, elapsedMs }: ScanProgress, beginning = AT_ZERO): number | null {
  const elapsed = elapsedMs - beginning.elapsedMs;
  const done = bytes - beginning.bytes;
  if (bytesTotal === null || done <= 0 || elapsed < 500) return null;
  return (elapsed * Math.max(0, bytesTotal - bytes)) / done;
}

/** One line on how a scan is going: `45%  12,340 messages  3,120/s  37 noes  1m 20s left`. */
export function progressLine(progress: ScanProgress, beginning?: Beginning): string {
  if (progress.phase === 'linking')
    return `${several(progress.messages, 'message')} read; looking for the answers to the noes`;
  const parts = [
    several(progress.messages, 'message'),
    `${count(Math.round(rate(progress)))}/s`,
    several(progress.rejections, 'no', 'noes'),
  ];
  const share = doneShare(progress);
  if (share !== null) parts.unshift(`${Math.floor(share * 100)}%`);
  const left = timeLeft(progress, beginning);
  if (left !== null) parts.push(`${duration(left)} left`);
  return parts.join('  ');
}

/** The line with a bar before it, cut to the width of the terminal. */
export function progressBar(progress: ScanProgress, width: number, beginning?: Beginning): string {
  const share = progress.phase === 'linking' ? 1 : doneShare(progress);
  if (share === null) return cut(progressLine(progress, beginning), width);
  const filled = Math.round(share * BAR);
  return cut(`[${'='.repeat(filled)}${' '.repeat(BAR - filled)}] ${progressLine(progress, beginning)}`, width);
}

function doneShare({ bytes, bytesTotal }: ScanProgress): number | null {
  if (bytesTotal === null || bytesTotal <= 0) return null;
  return Math.min(1, Math.max(0, bytes / bytesTotal));
}
