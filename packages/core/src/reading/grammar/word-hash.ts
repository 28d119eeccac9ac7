/** Letters of a word that its stem keeps: enough to tell words apart, few enough to join their endings. */
export const STEM = 5;

/** One letter added to a hash. 32-bit, the same on every machine: trained weights hang on it. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The hash of a folded word, or of its first `length` letters. */
export function hashWord(word: string, length: number = word.length): number {
  let hash = 0;
  const end = Math.min(length, word.length);
  for (let at = 0; at < end; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}
