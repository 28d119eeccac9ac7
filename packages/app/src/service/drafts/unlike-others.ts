import { draftsInTurn } from '@ajar/core';
import type { Draft, DraftInput } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import { bodyMark } from './body-mark.ts';

/**
 * The draft of the seed asked for, or the next that says nothing another rejection was answered with: two people may
 * compare their letters. Where every turn is taken, the seed asked for.
 */
export async function unlikeOthers(reader: StoreReader, rejectionId: string, input: DraftInput): Promise<Draft> {
  let first: Draft | undefined;
  for (const draft of draftsInTurn(input)) {
    first ??= draft;
    if (!(await reader.hasDraftElsewhere(rejectionId, bodyMark(draft)))) return draft;
  }
  if (first === undefined) throw new TypeError('A letter has at least one draft.');
  return first;
}
