import { harmOf, loudest } from '../../../packages/core/src/tone/hearing/chances.ts';
import type { Chances } from '../../../packages/core/src/tone/hearing/chances.ts';
import { HEARD_AS } from '../../../packages/core/src/tone/hearing/classes.ts';
import { KINDS } from './tone-corpus.ts';
import type { ToneSentence } from './tone-corpus.ts';

interface HeardSentence {
  readonly sentence: ToneSentence;
  readonly chances: Chances;
}

/** How well sentences are heard that taught nothing: a line for each share of good ones that may be marked wrongly. */
export function hearingReport(heard: readonly HeardSentence[]): string {
  const good = heard
    .filter(({ sentence }) => sentence.kind === 'good')
    .map(({ chances }) => harmOf(chances))
    .toSorted((one, other) => other - one);
  return [0.003, 0.01, 0.02, 0.03]
    .map((wrong) => {
      const threshold = good[Math.floor(good.length * wrong)] ?? 1;
      const marked = heard.filter(({ sentence, chances }) => harmOf(chances) > threshold && sentence.kind !== 'good');
      const right = marked.filter(
        ({ sentence, chances }) => HEARD_AS[loudest(chances) - 1] === sentence.category,
      ).length;
      const shares = KINDS.filter((kind) => kind !== 'good').map((kind) => {
        const of = heard.filter(({ sentence }) => sentence.kind === kind);
        return `${kind} ${(of.filter(({ chances }) => harmOf(chances) > threshold).length / of.length).toFixed(3)}`;
      });
      return `good marked ${String(wrong)} (harm > ${threshold.toFixed(3)}): ${shares.join(', ')}, right category ${(right / marked.length).toFixed(3)}`;
    })
    .join('\n');
}
