import { chanceOf, tagNumber } from '../model/tag-sentences.ts';
import type { SentenceLogits } from '../model/tag-sentences.ts';
import { TAGS } from '../model/tags.ts';

/** What a letter does, sentence by sentence: `no, no, no. That said, the place is yours` is an offer. */
const COURSE = [
  'no',
  'hint',
  'received',
  'pending',
  'invite',
  'revise',
  'offer',
  'withdrawn',
  'hold',
  'farewell',
  'thanks',
  'regret',
  'hypothetical',
  'story',
  'everyday',
] as const;

/** The names of `courseFeatures`, in their order. */
export const COURSE_FEATURES: readonly string[] = [
  ...COURSE.flatMap((one) => COURSE.map((other) => `${one}, then ${other}`)),
  ...COURSE.map((tag) => `${tag} first`),
  ...COURSE.map((tag) => `${tag} last`),
  ...COURSE.map((tag) => `${tag} in all`),
];

const NUMBERS = COURSE.map(tagNumber);
const EACH = TAGS.length;
const SIZE = COURSE.length;
/** Sentences looked at; a longer letter is no answer. */
const MOST = 60;

/**
 * How surely one sentence says one thing and a later one another, of each two; what the first sentence says, what the
 * last, and how many say each (thirds). The subject is left out. Linear in the number of sentences.
 */
export function courseFeatures(logits: SentenceLogits, subjectSentences: number): Float32Array {
  const features = new Float32Array(COURSE_FEATURES.length);
  const from = Math.min(subjectSentences, logits.length / EACH);
  const to = Math.min(logits.length / EACH, MOST);
  const before = new Float32Array(SIZE);
  const now = new Float32Array(SIZE);
  const [first, last, all] = [SIZE * SIZE, SIZE * SIZE + SIZE, SIZE * SIZE + 2 * SIZE];
  for (let sentence = from; sentence < to; sentence += 1) {
    for (let at = 0; at < SIZE; at += 1) now[at] = chanceOf(logits[sentence * EACH + (NUMBERS[at] ?? 0)] ?? 0);
    for (let one = 0; one < SIZE; one += 1) {
      const earlier = before[one] ?? 0;
      if (earlier === 0) continue;
      for (let other = 0; other < SIZE; other += 1) {
        const both = earlier * (now[other] ?? 0);
        if (both > (features[one * SIZE + other] ?? 0)) features[one * SIZE + other] = both;
      }
    }
    for (let at = 0; at < SIZE; at += 1) {
      const chance = now[at] ?? 0;
      before[at] = Math.max(before[at] ?? 0, chance);
      features[all + at] = (features[all + at] ?? 0) + chance / 3;
    }
    if (sentence === from) features.set(now, first);
    if (sentence === to - 1) features.set(now, last);
  }
  return features;
}
