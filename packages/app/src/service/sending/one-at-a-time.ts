import type { OutboxRow, OutboxState, StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import { answerTheSame } from '../drafts/reply-key.ts';

const UNDER_WAY: Partial<Record<OutboxState, string>> = {
  approved:
    'Another letter of yours about this no is to leave already. Let it leave or take it back first, then look whether this one is still needed.',
  sending: 'Another letter of yours about this no is being handed over at this moment. Wait until it has left.',
  unknown:
    'Nobody can tell yet whether another letter of yours about this no has arrived. Say first what became of that one.',
};

/**
 * A no is answered by one letter at a time: two under way at once would both arrive, and neither was written knowing of the other.
 * Throws `conflict` while another of the same no waits to leave, is leaving, or may have left.
 */
export async function refuseBesideAnother(
  reader: StoreReader,
  letter: Pick<OutboxRow, 'draftId' | 'rejectionId' | 'replyKey'>,
): Promise<void> {
  for (const other of await reader.outbox({ rejectionId: letter.rejectionId })) {
    if (other.draftId === letter.draftId || other.way === null || !answerTheSame(other, letter)) continue;
    const words = UNDER_WAY[other.state];
    if (words !== undefined) throw new AjarError('conflict', words);
  }
}
