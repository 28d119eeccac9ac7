import type { Passage } from '../passage/passage.ts';
import { SentenceSeen } from './sentence-seen.ts';

/** Sentences remembered at most; about a kilobyte each. A power of two. */
const PLACES = 2048;

const known: (SentenceSeen | undefined)[] = Array.from({ length: PLACES });
/** Hashes of the sentences met last: only what comes again is worth remembering. */
const met = new Int32Array(PLACES * 4);

/**
 * Mailboxes repeat themselves: greetings, footers, notices, answers below answers. What a sentence says by its words
 * alone is worked out once for those that come again, up to a bound; it is the same either way, for they are compared word for word.
 */
export function sentencesSeen(passage: Passage, language: string): readonly SentenceSeen[] {
  const { tokens, sentences, subjectSentences } = passage;
  const seen: SentenceSeen[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const inSubject = index < subjectSentences;
    let hash = sentence.last - sentence.first;
    for (let token = sentence.first; token < sentence.last; token += 1)
      hash = (Math.imul(hash, 31) + (tokens.stems[token] ?? 0)) | 0;
    hash ^= hash >>> 15;
    const place = hash & (PLACES - 1);
    const held = known[place];
    if (held?.is(tokens, sentence, inSubject, language) === true) {
      seen.push(held);
      continue;
    }
    const fresh = new SentenceSeen(tokens, sentence, inSubject, language);
    seen.push(fresh);
    const meeting = hash & (met.length - 1);
    if (met[meeting] === hash) known[place] = fresh.keep();
    else met[meeting] = hash;
  }
  return seen;
}
