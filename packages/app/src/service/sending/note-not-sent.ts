import type { OutboxRow, StoreTransactor } from '../../store/store.ts';
import { planNotSent } from '../due/news-due.ts';

/** What follows from a letter that was not taken: the rejection knows of it, and the user where they want to hear of each thing. */
export async function noteNotSent(
  transactor: StoreTransactor,
  { id, rejectionId, draftId }: Pick<OutboxRow, 'id' | 'rejectionId' | 'draftId'>,
  now: number,
): Promise<void> {
  await transactor.appendEvents([
    { rejectionId, event: { at: now, kind: 'not-sent', draftId, letter: id }, dedupKey: `not-sent:${id}` },
  ]);
  await planNotSent(transactor, { id, rejectionId }, now);
}
