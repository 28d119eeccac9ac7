import { conceptFeatures } from '../concepts/concept-features.ts';
import { conceptsOf } from '../concepts/concepts.ts';
import { meaningFeatures } from '../meanings/meaning-features.ts';
import { meaningsOf } from '../meanings/meanings.ts';
import type { Passage } from '../passage/passage.ts';
import { namedFeature, wordFeatures } from './sentence-features.ts';

/** What is seen of each sentence's words, as numbers; some stand there twice. Those of sentence `i` are at `starts[i]`..`starts[i + 1]`. */
export interface WordsSeen {
  readonly features: readonly number[];
  readonly starts: readonly number[];
}

const SUBJECT = namedFeature('<subject>');

/** Looks at each sentence once, for what it says itself and for what the letter is as a whole. */
export function wordsSeen({ tokens, sentences, subjectSentences }: Passage, language: string): WordsSeen {
  const concepts = conceptsOf(language);
  const meanings = meaningsOf(language);
  const features: number[] = [];
  const starts = [0];
  for (const sentence of sentences) {
    wordFeatures(tokens, sentence, features);
    conceptFeatures(tokens, sentence, concepts, features);
    meaningFeatures(tokens, sentence, meanings, features);
    if (starts.length <= subjectSentences) features.push(SUBJECT);
    starts.push(features.length);
  }
  return { features, starts };
}
