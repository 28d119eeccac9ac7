import type { SourceScore } from './score.ts';
import { wilson } from '../../packages/core/src/wilson.ts';

function share(hits: number, of: number): string {
  const interval = wilson(hits, of);
  if (interval === null) return '-'.padEnd(22);
  return `${(hits / of).toFixed(3)} (${interval.low.toFixed(3)}-${interval.high.toFixed(3)})`.padEnd(22);
}

/** A line a source: counts, recall and precision of rejections with 95 % Wilson intervals. */
export function table(scores: readonly SourceScore[]): string {
  const head = `${'source'.padEnd(14)}${'count'.padStart(6)}${'noes'.padStart(6)}${'false'.padStart(6)}${'unsure'.padStart(7)}  ${'recall'.padEnd(22)}${'precision'.padEnd(22)}${'Brier'.padEnd(8)}per s`;
  const lines = scores.map((score) =>
    [
      score.source.padEnd(14),
      String(score.count).padStart(6),
      String(score.rejections).padStart(6),
      String(score.claimed - score.found).padStart(6),
      String(score.unsure).padStart(7),
      '  ',
      share(score.found, score.rejections),
      share(score.found, score.claimed),
      score.brier.toFixed(4).padEnd(8),
      String(Math.round(score.count / score.seconds)),
    ].join(''),
  );
  return [head, ...lines].join('\n');
}

/** What each label was read as. */
export function confusionOf(score: SourceScore): string {
  const rows = [...score.confusion].map(
    ([label, row]) =>
      `  ${label.padEnd(16)}${[...row].map(([verdict, count]) => `${verdict} ${String(count)}`).join(', ')}`,
  );
  return [score.source, ...rows].join('\n');
}
