import { hashOn } from '../../hash-on.ts';

/** Letters of a word that its stem keeps: enough to tell words apart, few enough to join their endings. */
export const STEM = 5;

/** The hash of a folded word, or of its first `length` letters. */
export function hashWord(word: string, length: number = word.length): number {
  let hash = 0;
  const end = Math.min(length, word.length);
  for (let at = 0; at < end; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}
