import type { DraftPart } from '@ajar/core';

/**
 * Finds the parts of a draft again after it was edited, also where they were moved; a part whose words were changed is the
 * user's own now.
 */
export function relocateParts(before: string, parts: readonly DraftPart[], after: string): readonly DraftPart[] {
  const found: DraftPart[] = [];
  let from = 0;
  for (const { part, start, end } of parts) {
    const words = before.slice(start, end);
    const at = words === '' ? null : placeOf(words, after, from, found);
    if (at === null) continue;
    found.push({ part, start: at, end: at + words.length });
    from = Math.max(from, at + words.length);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Where these words stand: after the part before them, else anywhere that is free. */
function placeOf(words: string, text: string, from: number, taken: readonly DraftPart[]): number | null {
  const behind = text.indexOf(words, from);
  if (behind >= 0) return behind;
  const at = text.indexOf(words);
  const isFree = taken.every(({ start, end }) => end <= at || at + words.length <= start);
  return at >= 0 && isFree ? at : null;
}
