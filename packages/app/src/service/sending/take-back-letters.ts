import type { StoreTransactor } from '../../store/store.ts';
import { loadDraft } from '../drafts/draft-record.ts';
import { keep } from '../drafts/save-draft.ts';
import { cancel } from './take-back.ts';

/**
 * Takes back what was to leave about these rejections, or was not taken by its server: an answer to a no that was none must not go out
 * days later, when nobody sees it in a list any more. What is being handed over, or has left, stays as it is.
 */
export async function takeBackLetters(
  transactor: StoreTransactor,
  rejectionIds: ReadonlySet<string>,
  now: number,
): Promise<void> {
  const rows = await transactor.outbox({ states: ['approved', 'refused'] });
  for (const row of rows.filter(({ way, rejectionId }) => way !== null && rejectionIds.has(rejectionId))) {
    await cancel(transactor, row, now);
    const { rejectionId, draftId } = row;
    await keep(transactor, await loadDraft(transactor, draftId), { approvedAt: null }, now);
    await transactor.appendEvents([
      { rejectionId, event: { at: now, kind: 'approval-withdrawn', draftId }, dedupKey: null },
    ]);
  }
}
