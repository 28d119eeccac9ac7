import { conceptFeatures } from '../concepts/concept-features.ts';
import { conceptsOf } from '../concepts/concepts.ts';
import { meaningFeatures } from '../meanings/meaning-features.ts';
import { meaningsOf } from '../meanings/meanings.ts';
import type { Passage } from '../passage/passage.ts';
import { namedFeature, wordFeatures } from './sentence-features.ts';

/** What is seen of each sentence's words, as numbers. Some stand there twice. */
export type WordsSeen = readonly (readonly number[])[];

const SUBJECT = namedFeature('<subject>');

/** Looks at each sentence once, for what it says itself and for what the letter is as a whole. */
export function wordsSeen({ tokens, sentences, subjectSentences }: Passage, language: string): WordsSeen {
  const concepts = conceptsOf(language);
  const meanings = meaningsOf(language);
  return sentences.map((sentence, index) => {
    const features: number[] = [];
    wordFeatures(tokens, sentence, features);
    conceptFeatures(tokens, sentence, concepts, features);
    meaningFeatures(tokens, sentence, meanings, features);
    if (index < subjectSentences) features.push(SUBJECT);
    return features;
  });
}
