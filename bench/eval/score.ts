import { readMessage } from '@ajar/core';
import type { Verdict } from '@ajar/core';
import type { Item } from './item.ts';

/** What the reader made of one source. */
export interface SourceScore {
  readonly source: string;
  readonly count: number;
  readonly rejections: number;
  readonly found: number;
  readonly claimed: number;
  readonly unsure: number;
  /** label → verdict → count */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<Verdict, number>>;
  readonly misses: readonly {
    readonly id: string;
    readonly label: string;
    readonly verdict: Verdict;
    readonly head: string;
  }[];
  /** Mean squared distance between the stated chance of a no and what it was (Brier). */
  readonly brier: number;
  readonly seconds: number;
}

/** Reads every item of one source and counts. */
export function scoreSource(source: string, items: readonly Item[]): SourceScore {
  const confusion = new Map<string, Map<Verdict, number>>();
  const misses: SourceScore['misses'][number][] = [];
  const counts = { rejections: 0, found: 0, claimed: 0, unsure: 0 };
  let squares = 0;
  const started = performance.now();
  for (const { id, message, label } of items) {
    const { verdict, confidence } = readMessage(message);
    const isNo = label === 'rejection';
    const saysNo = verdict === 'rejection';
    counts.rejections += Number(isNo);
    counts.claimed += Number(saysNo);
    counts.found += Number(isNo && saysNo);
    counts.unsure += Number(verdict === 'unsure');
    squares += (chanceOfNo(verdict, confidence) - Number(isNo)) ** 2;
    const row = confusion.get(label) ?? new Map<Verdict, number>();
    confusion.set(label, row.set(verdict, (row.get(verdict) ?? 0) + 1));
    if (isNo !== saysNo)
      misses.push({
        id,
        label,
        verdict,
        head: `${message.subject} | ${message.text}`.replaceAll(/\s+/gu, ' ').slice(0, 160),
      });
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    source,
    count: items.length,
    ...counts,
    confusion,
    misses,
    brier: squares / Math.max(1, items.length),
    seconds,
  };
}

function chanceOfNo(verdict: Verdict, confidence: number): number {
  if (verdict === 'rejection') return confidence;
  return verdict === 'unsure' ? 0.5 : (1 - confidence) / 2;
}
