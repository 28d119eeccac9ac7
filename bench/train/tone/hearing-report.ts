import { HEARD_AS, ORDINARY } from '../../../packages/core/src/tone/hearing/classes.ts';
import { KINDS } from './tone-corpus.ts';
import type { ToneSentence } from './tone-corpus.ts';

interface HeardSentence {
  readonly sentence: ToneSentence;
  readonly chances: Float64Array;
}

/** How well sentences are heard that taught nothing: a line for each share of good ones that may be marked wrongly. */
export function hearingReport(heard: readonly HeardSentence[]): string {
  const harmOf = ({ chances }: HeardSentence): number => 1 - (chances[0] ?? 0) - (chances[ORDINARY] ?? 0);
  const good = heard
    .filter(({ sentence }) => sentence.kind === 'good')
    .map(harmOf)
    .toSorted((one, other) => other - one);
  return [0.003, 0.01, 0.02, 0.03]
    .map((wrong) => {
      const threshold = good[Math.floor(good.length * wrong)] ?? 1;
      const marked = heard.filter((one) => harmOf(one) > threshold && one.sentence.kind !== 'good');
      const right = marked.filter(
        ({ sentence, chances }) => HEARD_AS[loudest(chances) - 1] === sentence.category,
      ).length;
      const shares = KINDS.filter((kind) => kind !== 'good').map((kind) => {
        const of = heard.filter(({ sentence }) => sentence.kind === kind);
        return `${kind} ${(of.filter((one) => harmOf(one) > threshold).length / of.length).toFixed(3)}`;
      });
      return `good marked ${String(wrong)} (harm > ${threshold.toFixed(3)}): ${shares.join(', ')}, right category ${(right / marked.length).toFixed(3)}`;
    })
    .join('\n');
}

function loudest(chances: Float64Array): number {
  let best = 1;
  for (let label = 2; label < ORDINARY; label += 1) if ((chances[label] ?? 0) > (chances[best] ?? 0)) best = label;
  return best;
}
