import { spell } from '../grammar/spell.ts';
import { hashWord, STEM } from '../grammar/word-hash.ts';
import type { Message } from '../../message/message.ts';
import type { Passage } from '../passage/passage.ts';
import { mixed } from './sentence-features.ts';
import type { WordsSeen } from './words-seen.ts';

/** Words of a letter looked at for what it is about. */
const MOST = 1200;

const SENDER = 0x1f83d9ab;

/** What is seen of a letter as a whole: all that is seen of its sentences, and the words of its sender's name and address. */
export function wholeFeatures(
  message: Message,
  { sentences }: Passage,
  { features, starts }: WordsSeen,
): readonly number[] {
  let looked = 0;
  while (looked < sentences.length && (sentences[looked]?.first ?? 0) <= MOST) looked += 1;
  const seen = features.slice(0, starts[looked]);
  if (message.from !== null) {
    for (const { word } of spell(`${message.from.name} ${message.from.address}`.slice(0, 200)))
      seen.push(mixed(hashWord(word, STEM) ^ SENDER));
  }
  return seen;
}
