import type { Message, Reading } from '@ajar/core';
import { intentOf, outcomeOf } from '@ajar/core';

import type { MessageRow, NewEvent } from '../../store/store.ts';
import type { NoThread } from './gather.ts';
import { isMine, readInThread } from './gather.ts';

/** A message of the thread, decoded where it could be kept. */
export type KeptText = ReadonlyMap<string, { readonly message: Message }>;

/**
 * What the thread itself tells after its first no: the user's own answers, replies to them, bounces,
 * outcomes. Made from the mail alone, each with a key of its own: telling it again adds nothing.
 */
export function threadEvents(
  rejectionId: string,
  thread: NoThread,
  kept: KeptText,
  mine: ReadonlySet<string>,
): readonly NewEvent[] {
  const at = thread.rows.findIndex((row) => row.key === thread.no.key);
  const after = thread.rows.slice(at + 1).filter((row) => row.date !== null);
  const events: NewEvent[] = [];
  let answered = false;
  for (const row of after) {
    const text = kept.get(row.key);
    if (isMine(row, mine)) {
      answered = true;
      const intent = text === undefined ? null : intentOf(text.message.text);
      const { key: messageKey, messageId } = row;
      events.push(eventOf(rejectionId, row, { at: row.date ?? 0, kind: 'sent', messageKey, messageId, intent }));
    } else if (text !== undefined) {
      const reading = readInThread(text.message, [], mine);
      events.push(...replyEvents(rejectionId, row, text.message, reading, answered));
    }
  }
  return events;
}

/** Events of one message that came from the other side after the no. */
export function replyEvents(
  rejectionId: string,
  row: MessageRow,
  message: Message,
  reading: Reading,
  answered: boolean,
): readonly NewEvent[] {
  const at = row.date ?? 0;
  if (reading.verdict === 'auto-reply') return [];
  if (reading.verdict === 'bounce') {
    return answered ? [eventOf(rejectionId, row, { at, kind: 'bounced', messageKey: row.key })] : [];
  }
  const found = outcomeOf(message, reading);
  const events: NewEvent[] = [];
  if (answered) events.push(eventOf(rejectionId, row, { at, kind: 'replied', messageKey: row.key }));
  // A no repeated before anybody answered (the recruiter's, then the system's) is the same no.
  if (found !== null && (answered || found.outcome !== 'no-again')) {
    const { outcome, quote } = found;
    events.push(eventOf(rejectionId, row, { at, kind: 'outcome', outcome, messageKey: row.key, by: 'mailbox', quote }));
  }
  return events;
}

function eventOf(rejectionId: string, row: MessageRow, event: NewEvent['event']): NewEvent {
  return { rejectionId, event, dedupKey: `${event.kind}:${row.key}` };
}
