import type { Span } from '../../span.ts';

/** One sentence, trimmed; `flat` is its text as the rules read it. */
export interface Sentence extends Span {
  readonly flat: string;
}

const BOUNDARY = /[.!?…]{1,40}["')\]]{0,3}(?=\s|$)|\n{1,400}/g;
const ABBREVIATION =
  /(?:^|[\s("])(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|vs|no|nos|fig|e\.g|i\.e|etc|al|inc|ltd|co|dept|approx|p|pp|vol|a\.m|p\.m|\p{L})\.$/u;

const hasLetters = /[\p{L}\p{N}]/u;

function trimmed(flat: string, from: number, to: number): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && /[\s\uE000>*•-]/.test(flat[start] ?? '')) start++;
  while (end > start && /[\s\uE000]/.test(flat[end - 1] ?? '')) end--;
  const words = flat.slice(start, end);
  return hasLetters.test(words) ? { start, end, flat: words } : null;
}

/** Splits flat text into sentences. Own splitter: `Intl.Segmenter` takes longer than all rules together, and breaks after “Dr.”. */
export function splitSentences(flat: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const push = (to: number): void => {
    const sentence = trimmed(flat, from, to);
    if (sentence) sentences.push(sentence);
    from = to;
  };
  for (const boundary of flat.matchAll(BOUNDARY)) {
    const end = boundary.index + boundary[0].length;
    const single = boundary[0] === '.';
    if (single && ABBREVIATION.test(flat.slice(Math.max(from, end - 12), end))) continue;
    push(end);
  }
  push(flat.length);
  return sentences;
}

/** The sentence that holds an offset, by bisection. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
