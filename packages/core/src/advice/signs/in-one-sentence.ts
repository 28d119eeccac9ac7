/** Two things said in one sentence, the first before the second or after it. */
export function inOneSentence(first: string, second: string, gap = 70): RegExp {
  const between = upTo(gap);
  return new RegExp(
    `(?<!\\p{L})(?:(?:${first})${between}(?<!\\p{L})(?:${second})|(?:${second})${between}(?<!\\p{L})(?:${first}))`,
    'iu',
  );
}

/** The first thing, and the second after it. */
export function inOrder(first: string, second: string, gap = 70): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${first})${upTo(gap)}(?<!\\p{L})(?:${second})`, 'iu');
}

/** Within the sentence; the dots of an address and of a day do not end it. */
function upTo(gap: number): string {
  return `(?:[^.!?\\n]|\\.(?=\\S)|(?<=\\d)\\.){0,${String(gap)}}`;
}
