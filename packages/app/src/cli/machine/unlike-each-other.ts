import { createHash } from 'node:crypto';

import { bodyOf, draftsInTurn } from '@ajar/core';
import type { Draft, DraftInput } from '@ajar/core';

/** Eight megabytes, however many letters there are. */
const BITS = 2 ** 26;

/**
 * Writes letters of which no two say the same between greeting and sign-off. What was said is kept as bits at the place of
 * its hash, so that memory stays flat; two bodies at one place cost a turn, nothing else.
 */
export function unlikeEachOther(): (input: DraftInput) => Draft {
  const said = new Uint8Array(BITS / 8);
  const isNew = (draft: Draft): boolean => {
    const place = createHash('sha256').update(bodyOf(draft)).digest().readUInt32BE() % BITS;
    const bit = 1 << (place % 8);
    const known = ((said[place >>> 3] ?? 0) & bit) !== 0;
    said[place >>> 3] = (said[place >>> 3] ?? 0) | bit;
    return !known;
  };
  return (input) => {
    let first: Draft | undefined;
    for (const draft of draftsInTurn(input)) {
      first ??= draft;
      if (isNew(draft)) return draft;
    }
    if (first === undefined) throw new TypeError('A letter has at least one draft.');
    return first;
  };
}
