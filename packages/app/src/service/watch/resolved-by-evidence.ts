import type { NewEvent, OutboxRow, StoreTransactor } from '../../store/store.ts';

/**
 * Something in the mailbox proves that a letter of which it was not known has left: an answer to it, a report on it, its
 * copy among the sent mail. Puts it down as sent; does nothing for a letter that is known to be.
 */
export async function resolvedByEvidence(transactor: StoreTransactor, letter: OutboxRow, at: number): Promise<void> {
  if (!(await transactor.moveOutbox(letter.id, 'unknown', 'sent', at))) return;
  const drafted = (await transactor.events([letter.rejectionId]))
    .get(letter.rejectionId)
    ?.findLast((event) => event.kind === 'drafted' && event.draftId === letter.draftId);
  const sent: NewEvent = {
    rejectionId: letter.rejectionId,
    event: {
      at: letter.since,
      kind: 'sent',
      messageKey: null,
      intent: drafted?.kind === 'drafted' ? drafted.intent : null,
      messageId: letter.messageId,
    },
    dedupKey: `sent:${letter.messageId}`,
  };
  await transactor.appendEvents([sent]);
}
