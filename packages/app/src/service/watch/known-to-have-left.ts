import type { NewEvent, OutboxRow, StoreTransactor } from '../../store/store.ts';
import { resolveUnknown } from '../sending/resolve-unknown.ts';
import type { SentEvidence } from '../sending/resolve-unknown.ts';

/**
 * Something in the mailbox proves that a letter has left of which that was not known, or that was taken out as a file: an
 * answer to it, a report on it, its copy among the sent mail. Puts it down as sent; does nothing for one that is known to be.
 */
export async function knownToHaveLeft(
  transactor: StoreTransactor,
  letter: OutboxRow,
  by: SentEvidence,
  at: number,
): Promise<void> {
  if (await resolveUnknown(transactor, letter, by, at)) return;
  if (!(await transactor.moveOutbox(letter.id, 'exported', 'sent', at))) return;
  const events = (await transactor.events([letter.rejectionId])).get(letter.rejectionId) ?? [];
  // The user may have said so already.
  if (events.some((event) => event.kind === 'sent' && event.at >= letter.since)) return;
  const drafted = events.findLast((event) => event.kind === 'drafted' && event.draftId === letter.draftId);
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
