import type { Span } from '../span.ts';

/** A sentence longer than this, in characters, is more than a quote needs. */
const MOST = 260;

/** The full stop of a German day ("vom 1. Februar") ends no sentence. */
const ENDS =
  /(?:(?<!\d)\.|(?<=\d)\.(?!\s(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|[!?…])["”’)]?\s|\n\s{0,9}\n/gu;

/** The sentence that words of a text stand in, on one line; the words themselves where it has no ends nearby. Bounded. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - MOST);
  const after = text.slice(end, end + MOST);
  // Looked for beyond the start of the words: what follows a stop says whether it ends a sentence.
  const opens = [...text.slice(from, end).matchAll(ENDS)].findLast(
    (stop) => from + stop.index + stop[0].length <= start,
  );
  const closes = after.search(ENDS);
  const first = opens === undefined ? (from === 0 ? 0 : start) : from + opens.index + opens[0].length;
  const last = closes < 0 ? (end + MOST >= text.length ? text.length : end) : end + closes + 1;
  const sentence = oneLine(text.slice(first, last));
  return sentence.length > MOST ? oneLine(text.slice(start, end)) : sentence;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
