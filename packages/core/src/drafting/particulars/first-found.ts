/** Longer sentences are passed over: time stays bounded, and nobody says them back. */
const MOST = 500;

/** What the first sentence holds in which `find` finds something; null where none does. */
export function firstFound<Found>(
  sentences: readonly string[],
  find: (sentence: string, at: number) => Found | null,
): Found | null {
  for (const [at, sentence] of sentences.entries()) {
    const found = sentence.length > MOST ? null : find(sentence, at);
    if (found !== null) return found;
  }
  return null;
}
