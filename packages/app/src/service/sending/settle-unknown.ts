import { momentWords } from '@ajar/core';

import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { draftView, loadDraft } from '../drafts/draft-record.ts';
import { keep } from '../drafts/save-draft.ts';
import type { DraftView } from '../views.ts';
import { PACE } from './pace.ts';
import { resolveUnknown } from './resolve-unknown.ts';

/**
 * The user knows what became of a letter that nobody could tell of. `not-sent` opens the draft again: approved anew, it is
 * another letter. Throws `not-ready` while it is still being looked for, and `conflict` when it is known by now.
 */
export async function settleUnknown(
  context: Context,
  draftId: string,
  how: 'arrived' | 'not-sent',
): Promise<DraftView> {
  const { now, zone } = await clockOf(context);
  return context.store.write(async (transactor) => {
    const draft = await loadDraft(transactor, draftId);
    const [row] = await transactor.outbox({ draftId, states: ['unknown'] });
    if (row === undefined)
      throw new AjarError('conflict', 'It is known by now what became of this letter. Look at how it stands.');
    if (how === 'arrived') {
      await resolveUnknown(transactor, row, 'user', now);
      return draftView(transactor, draft.stored, now);
    }
    const askFrom = row.since + PACE.askAfterMs;
    if (now < askFrom)
      throw new AjarError(
        'not-ready',
        `Ajar still looks for it, until ${momentWords(askFrom, zone, zone)}. Sent again now, it could arrive twice.`,
      );
    await transactor.moveOutbox(row.id, 'unknown', 'cancelled', now, { note: 'You said that it was not sent.' });
    const stored = await keep(transactor, draft, { approvedAt: null }, now);
    await transactor.appendEvents([
      {
        rejectionId: draft.stored.rejectionId,
        event: { at: now, kind: 'approval-withdrawn', draftId },
        dedupKey: null,
      },
    ]);
    return draftView(transactor, stored, now);
  });
}
