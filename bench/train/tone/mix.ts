import { harmOf, logOdds } from '../../../packages/core/src/tone/hearing/chances.ts';
import type { Mix } from '../../../packages/core/src/tone/hearing/mixed.ts';
import { trainSoftmax } from '../softmax.ts';
import type { HeardTwice } from './ears.ts';
import type { ToneSentence } from './tone-corpus.ts';

/** How the two are best taken together: logistic regression over sentences that taught neither. */
export function mixOf(heard: readonly (HeardTwice & { readonly sentence: ToneSentence })[]): Mix {
  const cases = heard.map(({ sentence, chances, turns }) => ({
    values: Float64Array.of(logOdds(harmOf(chances)), turns),
    label: Number(sentence.kind !== 'good'),
    weight: 1,
  }));
  const rows = trainSoftmax(cases, 2, 1e-5, 12);
  const part = (at: number): number => (rows[1]?.[at] ?? 0) - (rows[0]?.[at] ?? 0);
  return [part(2), part(0), part(1)];
}
