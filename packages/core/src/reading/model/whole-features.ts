import { spell } from '../grammar/spell.ts';
import { hashWord, STEM } from '../grammar/word-hash.ts';
import type { Message } from '../../message/message.ts';
import type { Passage } from '../passage/passage.ts';
import { mixed } from './sentence-features.ts';
import type { SentenceSeen } from './sentence-seen.ts';

/** Words of a letter looked at for what it is about. */
const MOST = 1200;

const SENDER = 0x1f83d9ab;

/** The sentences of a letter that are looked at for what it is as a whole. */
export function wholeSentences({ sentences }: Passage, seen: readonly SentenceSeen[]): readonly SentenceSeen[] {
  const beyond = sentences.findIndex(({ first }) => first > MOST);
  return beyond < 0 ? seen : seen.slice(0, beyond);
}

/** What is seen of a letter as a whole: all that is seen of its sentences, and the words of its sender's name and address. */
export function wholeFeatures(message: Message, passage: Passage, seen: readonly SentenceSeen[]): readonly number[] {
  return [...wholeSentences(passage, seen).flatMap(({ features }) => features), ...senderFeatures(message)];
}

/** The words of the sender's name and address. */
export function senderFeatures({ from }: Message): readonly number[] {
  if (from === null) return [];
  return spell(`${from.name} ${from.address}`.slice(0, 200)).map(({ word }) => mixed(hashWord(word, STEM) ^ SENDER));
}
