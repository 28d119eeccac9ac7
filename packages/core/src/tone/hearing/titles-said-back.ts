import type { Span } from '../../span.ts';
import type { DraftText } from '../text/draft-text.ts';
import { flatten, MASKED } from '../text/flat.ts';

/** A word with a capital in the middle of a sentence: where the name of a piece of work may begin. */
const BEGINS = /(?<=[\p{Ll}\p{N},:]\s|[“„«"‘]|^)\p{Lu}\p{L}+/gmu;
const NEXT_WORD = /^[ ’'-]{1,2}\p{L}+/u;
/** Fewer words are a name that may stand there for anything. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 14;
const MOST_PLACES = 60;
const LOOKED_AT = 20_000;

/**
 * Where a draft says a title as the letter that it answers says it ("Maps for people who get lost"): words of a name, which
 * tell nothing of how the writer sounds.
 */
export function titlesSaidBack({ own, input }: Pick<DraftText, 'own' | 'input'>): readonly Span[] {
  const theirs = flatten((input.answers ?? '').slice(0, LOOKED_AT));
  if (theirs === '') return [];
  const spans: Span[] = [];
  for (const { 0: first, index } of [...own.matchAll(BEGINS)].slice(0, MOST_PLACES)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const { end, words } = longestSaid(own, index, index + first.length, theirs);
    if (words >= FEWEST_WORDS) spans.push({ start: index, end });
  }
  return spans;
}

/** How far the words from `start` on stand in their letter as well. */
function longestSaid(own: string, start: number, first: number, theirs: string): { end: number; words: number } {
  let end = first;
  let words = 1;
  while (words < MOST_WORDS) {
    const next = NEXT_WORD.exec(own.slice(end, end + 40))?.[0];
    if (next === undefined || !theirs.includes(flatten(own.slice(start, end + next.length)))) break;
    end += next.length;
    words += 1;
  }
  return { end, words };
}

/** A sentence with those places masked; the same where there are none in it. */
export function withoutTitles<Said extends { readonly flat: string; readonly start: number }>(
  sentence: Said,
  titles: readonly Span[],
): Said {
  let { flat } = sentence;
  for (const { start, end } of titles) {
    const from = start - sentence.start;
    const to = end - sentence.start;
    if (from < 0 || to > flat.length) continue;
    flat = flat.slice(0, from) + MASKED.repeat(to - from) + flat.slice(to);
  }
  return flat === sentence.flat ? sentence : { ...sentence, flat };
}
