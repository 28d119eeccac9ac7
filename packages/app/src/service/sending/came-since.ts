import type { RejectionEvent } from '@ajar/core';

import type { OutboxRow, StoreReader } from '../../store/store.ts';
import { answerTheSame } from '../drafts/reply-key.ts';

/**
 * What Ajar has seen of this conversation since a letter was approved, which may make it the wrong letter, in words for people:
 * they wrote, something came of it, or another letter of the user's has left. Null when nothing has. By the order in which it was
 * seen: the date of a mail is a stranger's.
 */
export async function cameSince(reader: StoreReader, letter: OutboxRow): Promise<string | null> {
  const { rejectionId, draftId } = letter;
  const events = (await reader.events([rejectionId])).get(rejectionId) ?? [];
  const approved = events.findLastIndex((event) => event.kind === 'approved' && event.draftId === draftId);
  if (approved === -1) return null;
  const since = events.slice(approved + 1);
  if (since.length === 0) return null;
  const others = (await reader.outbox({ rejectionId })).filter((other) => other.id !== letter.id);
  const rivals = new Set(others.filter((other) => answerTheSame(other, letter)).map(({ messageId }) => messageId));
  const [first] = since.flatMap((event) => wordsOf(event, rivals) ?? []);
  return first === undefined ? null : `${first} ${HELD}`;
}

const HELD =
  'So it was held back, and nothing has left. Read the conversation first; if your letter still fits, approve it again and send it.';

/** `rivals`: letters from here that answer the same, by their Message-ID. */
function wordsOf(event: RejectionEvent, rivals: ReadonlySet<string>): string | null {
  switch (event.kind) {
    case 'replied':
    case 'proposed':
      return 'Something came in about this after you approved it.';
    case 'outcome':
      return 'It became known what came of this after you approved it.';
    case 'sent':
      // One that left from here has no key, but a Message-ID.
      if (event.messageKey !== null || event.messageId == null)
        return 'You wrote to them yourself, it seems, after you approved this.';
      return rivals.has(event.messageId)
        ? 'Another letter of yours about this no has left since you approved this one.'
        : null;
    default:
      return null;
  }
}
