import { heldUntil } from '@ajar/core';

import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { planDue } from '../due/plan-due.ts';
import type { DraftView } from '../views.ts';
import { draftView, loadDraft } from './draft-record.ts';
import type { LoadedDraft } from './draft-record.ts';
import { keep } from './save-draft.ts';

/**
 * Lets a draft lie until the next morning of the user's, since they wish to see it once more then: it becomes due by then. Until
 * then it can be changed, and approved all the same. Throws `conflict` when it is approved already.
 */
export async function holdDraft(context: Context, draftId: string): Promise<DraftView> {
  const clock = await clockOf(context);
  const loaded = await context.store.read((reader) => loadDraft(reader, draftId));
  await keepHold(context, loaded, clock, true);
  return context.store.read(async (reader) =>
    draftView(reader, (await loadDraft(reader, loaded.stored.id)).stored, clock.now),
  );
}

/** Asked for again, these words wait no longer than they did. Returns until when. */
export async function keepHold(
  context: Context,
  { stored, record }: LoadedDraft,
  { now, zone }: Clock,
  heldByWish: boolean,
): Promise<number> {
  return context.store.write(async (transactor) => {
    const loaded = await loadDraft(transactor, stored.id);
    if (heldByWish && loaded.record.approvedAt !== null)
      throw new AjarError('conflict', 'It is approved already. Take the approval back to let it lie.');
    if (loaded.record.text !== record.text)
      throw new AjarError('conflict', 'The draft was changed elsewhere. Look at it once more, then approve.');
    const { heldUntil: before } = loaded.record;
    if (typeof before === 'number' && (before > now || !heldByWish)) return before;
    const until = heldUntil(now, zone);
    await keep(transactor, loaded, { heldUntil: until, heldByWish }, loaded.stored.updatedAt);
    const row = await transactor.rejection(stored.rejectionId);
    if (row !== null) await planDue(transactor, [row], { now, zone });
    return until;
  });
}
