import type { DraftPart } from '@ajar/core';

/** Finds the parts of a draft again after it was edited; a part whose words were changed is the user's own now. */
export function relocateParts(before: string, parts: readonly DraftPart[], after: string): readonly DraftPart[] {
  let from = 0;
  return parts.flatMap((part) => {
    const words = before.slice(part.start, part.end);
    const start = after.indexOf(words, from);
    if (start < 0 || words === '') return [];
    from = start + words.length;
    return [{ part: part.part, start, end: from }];
  });
}
