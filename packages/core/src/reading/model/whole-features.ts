import { conceptFeatures } from '../concepts/concept-features.ts';
import { conceptsOf } from '../concepts/concepts.ts';
import { spell } from '../grammar/spell.ts';
import { hashWord, STEM } from '../grammar/word-hash.ts';
import type { Message } from '../../message/message.ts';
import type { Passage } from '../passage/passage.ts';
import { mixed } from './sentence-features.ts';

/** Words of a letter looked at for what it is about. */
const MOST = 1200;

const WORD = 0x3c6ef372;
const SENDER = 0x1f83d9ab;
const CONCEPT = 0x5be0cd19;

/**
 * What is seen of a letter as a whole: which stems it has, which of them side by side, its concepts, and the words of
 * its sender's name and address. Some stand there twice.
 */
export function wholeFeatures(message: Message, { tokens, sentences }: Passage, language: string): readonly number[] {
  const seen: number[] = [];
  const concepts = conceptsOf(language);
  const found: number[] = [];
  for (const sentence of sentences) {
    if (sentence.first > MOST) break;
    let before = 0;
    for (let token = sentence.first; token < sentence.last; token += 1) {
      const stem = tokens.stems[token] ?? 0;
      seen.push(mixed(stem ^ WORD));
      if (before !== 0) seen.push(mixed((Math.imul(before, 0x9e3779b1) + stem) ^ WORD));
      before = stem;
    }
    conceptFeatures(tokens, sentence, concepts, found);
  }
  for (const feature of found) seen.push(mixed(feature ^ CONCEPT));
  if (message.from !== null) {
    for (const { word } of spell(`${message.from.name} ${message.from.address}`.slice(0, 200)))
      seen.push(mixed(hashWord(word, STEM) ^ SENDER));
  }
  return seen;
}
