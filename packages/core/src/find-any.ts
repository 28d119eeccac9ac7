/**
 * Finds out whether any of many words stands in a text, by one look at each place: only where two letters in a row begin
 * one of the words is anything compared. Words have two letters at least.
 */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const byPair: (string[] | undefined)[] = Array.from({ length: PAIRS });
  const begins = new Uint8Array(PAIRS);
  for (const word of words) {
    if (word.length < 2) throw new Error(`too short to be looked for: ${word}`);
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    (byPair[pair] ??= []).push(word);
    begins[pair] = 1;
  }
  return (text) => {
    let one = text.charCodeAt(0);
    for (let at = 1; at < text.length; at += 1) {
      const other = text.charCodeAt(at);
      const pair = pairOf(one, other);
      one = other;
      if (begins[pair] === 0) continue;
      for (const word of byPair[pair] ?? []) if (text.startsWith(word, at - 1)) return true;
    }
    return false;
  };
}

const PAIRS = 4096;

function pairOf(one: number, other: number): number {
  return (one * 61 + other) & (PAIRS - 1);
}
