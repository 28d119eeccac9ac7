import type { RejectionEvent } from '@ajar/core';

import type { OutboxRow, StoreReader } from '../../store/store.ts';

/**
 * What Ajar has seen of this conversation since a letter was approved, which may make it the wrong letter, in words for people:
 * they wrote, something came of it, or the user wrote by another way. Null when nothing has. By the order in which it was seen:
 * the date of a mail is a stranger's.
 */
export async function cameSince(reader: StoreReader, { rejectionId, draftId }: OutboxRow): Promise<string | null> {
  const events = (await reader.events([rejectionId])).get(rejectionId) ?? [];
  const approved = events.findLastIndex((event) => event.kind === 'approved' && event.draftId === draftId);
  if (approved === -1) return null;
  const [first] = events.slice(approved + 1).flatMap((event) => wordsOf(event) ?? []);
  return first === undefined ? null : `${first} ${HELD}`;
}

const HELD =
  'So it was held back, and nothing has left. Read the conversation first; if your letter still fits, approve it again and send it.';

function wordsOf(event: RejectionEvent): string | null {
  switch (event.kind) {
    case 'replied':
    case 'proposed':
      return 'Something came in about this after you approved it.';
    case 'outcome':
      return 'It became known what came of this after you approved it.';
    case 'sent':
      // One that left from here has no key, but a Message-ID.
      return event.messageKey === null && event.messageId != null
        ? null
        : 'You wrote to them yourself, it seems, after you approved this.';
    default:
      return null;
  }
}
