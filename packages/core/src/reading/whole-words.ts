import type { Quote } from '../span.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** A contraction is short; what goes on for longer is no word of a language. */
const LONGEST = 12;

/**
 * A quote widened to whole words: patterns read `can't` as the two words `can` and `t`, and may begin or end between
 * them. Offsets are UTF-16 into `text`.
 */
export function wholeWords(text: string, { start, end }: Pick<Quote, 'start' | 'end'>): Quote {
  const from = start - joinedBefore(text, start);
  const to = end + joinedAfter(text, end);
  return { start: from, end: to, quote: text.slice(from, to) };
}

function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’';
}

function joinedBefore(text: string, start: number): number {
  if (!isApostrophe(text.charAt(start - 1)) || !LETTER.test(text.charAt(start))) return 0;
  let length = 1;
  while (length < LONGEST && LETTER.test(text.charAt(start - length - 1))) length += 1;
  return length > 1 ? length : 0;
}

function joinedAfter(text: string, end: number): number {
  if (!isApostrophe(text.charAt(end)) || !LETTER.test(text.charAt(end + 1)) || !LETTER.test(text.charAt(end - 1)))
    return 0;
  let length = 2;
  while (length < LONGEST && LETTER.test(text.charAt(end + length))) length += 1;
  return length;
}
