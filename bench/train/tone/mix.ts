import { harmOf, logOdds } from '../../../packages/core/src/tone/hearing/chances.ts';
import type { Mix } from '../../../packages/core/src/tone/hearing/mixed.ts';
import { trainOdds } from '../softmax.ts';
import type { HeardTwice } from './ears.ts';
import type { ToneSentence } from './tone-corpus.ts';

/** How the two are best taken together: logistic regression over sentences that taught neither. */
export function mixOf(heard: readonly (HeardTwice & { readonly sentence: ToneSentence })[]): Mix {
  const cases = heard.map(({ sentence, chances, turns }) => ({
    values: Float64Array.of(logOdds(harmOf(chances)), turns),
    label: Number(sentence.kind !== 'good'),
    weight: 1,
  }));
  const [ofPhrases = 0, ofTurns = 0, base = 0] = trainOdds(cases, 1e-5, 12);
  return [base, ofPhrases, ofTurns];
}
