import type { Match } from '../rule.ts';
import { WORD, type DraftText } from '../text/draft-text.ts';

/** The words beyond `limit` up to the last one, when there are more than `limit` and at most `most`. */
export function beyond(draft: DraftText, limit: number, most: number): readonly Match[] {
  if (draft.fragment || draft.words <= limit || draft.words > most) return [];
  let count = 0;
  let start = 0;
  let end = 0;
  for (const word of draft.flat.matchAll(WORD)) {
    count++;
    if (count === limit + 1) start = word.index;
    end = word.index + word[0].length;
  }
  return [{ start, end, fixes: [] }];
}
