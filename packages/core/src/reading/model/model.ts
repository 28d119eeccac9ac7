import { unpackWeights } from './tagger.ts';
import type { TaggerWeights } from './tagger.ts';
import { VERDICTS_FIRST } from './whole-classes.ts';
import { SENTENCE_WEIGHTS, WHOLE_WEIGHTS } from './weights.ts';

let sentences: TaggerWeights | null = null;
let wholes: TaggerWeights | null = null;
let verdicts: TaggerWeights | null = null;

/** What sentences say, by their words; unpacked at first use (about 20 ms). */
export function sentenceModel(): TaggerWeights {
  sentences ??= unpackWeights(SENTENCE_WEIGHTS);
  return sentences;
}

/** What letters as a whole are, by their words; unpacked at first use. */
export function wholeModel(): TaggerWeights {
  wholes ??= unpackWeights(WHOLE_WEIGHTS);
  return wholes;
}

/** The same as far as it tells the verdict: the first classes only. Whoever only scans never unpacks the rest. */
export function verdictModel(): TaggerWeights {
  verdicts ??= unpackWeights(WHOLE_WEIGHTS, VERDICTS_FIRST);
  return verdicts;
}
