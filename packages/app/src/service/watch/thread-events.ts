import type { FollowUp, Message, Reading } from '@ajar/core';
import { intentOf, machineNotice, outcomeOf } from '@ajar/core';

import type { MessageRow, NewEvent } from '../../store/store.ts';
import type { KnownTexts, NoThread } from './gather.ts';
import { isMine } from './gather.ts';
import type { OwnLetter } from './own-letters.ts';
import type { ReadSomewhere } from './read-in-thread.ts';

/**
 * What the thread itself tells after its first no: the user's own answers, replies to them, bounces,
 * outcomes. Made from the mail alone, each with a key of its own: telling it again adds nothing.
 */
export async function threadEvents(
  rejectionId: string,
  thread: NoThread,
  kept: KnownTexts,
  letters: readonly OwnLetter[],
  { mine, read }: { readonly mine: ReadonlySet<string>; readonly read: ReadSomewhere },
): Promise<readonly NewEvent[]> {
  const at = thread.rows.findIndex((row) => row.key === thread.no.key);
  const after = thread.rows.slice(at + 1).filter((row) => row.date !== null);
  const theirs: NewEvent[] = [];
  for (const row of after) {
    const text = isMine(row, mine) ? undefined : kept.get(row.key);
    if (text === undefined) continue;
    const date = cameAt(row, letters);
    const answered = letters.some((letter) => letter.at <= date);
    const reading = await read(text.message, [], mine);
    theirs.push(...replyEvents(rejectionId, { ...row, date }, text.message, reading, answered));
  }
  return [...letters.flatMap((letter) => sentEvent(rejectionId, letter, kept)), ...theirs];
}

/** What refers to a letter came after it, whatever the clocks of the two machines say. */
function cameAt({ date, refs }: MessageRow, letters: readonly OwnLetter[]): number {
  const answered = letters.filter(({ messageId }) => messageId !== null && refs.includes(messageId));
  const left = answered.flatMap(({ at, outbox }) => (outbox?.state === 'sent' ? [at, outbox.since] : [at]));
  return Math.max(date ?? 0, ...left);
}

/** A letter that lies in the mailbox. One that Ajar sent has one event, whoever writes it first. */
function sentEvent(rejectionId: string, { row, outbox, at }: OwnLetter, kept: KnownTexts): readonly NewEvent[] {
  if (row === null) return [];
  const text = kept.get(row.key);
  const intent = text === undefined ? null : intentOf(text.message.text);
  const event: NewEvent['event'] = { at, kind: 'sent', messageKey: row.key, intent, messageId: row.messageId };
  return [{ rejectionId, event, dedupKey: `sent:${outbox === null ? row.key : outbox.messageId}` }];
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
  const messageKey = row.key;
  // Reports of mail servers are matched to the letters they are about (bounces.ts).
  if (reading.verdict === 'bounce') return [];
  const notice = machineNotice(message, reading.verdict);
  if (notice !== null) {
    if (!answered || notice.kind === 'automatic') return [];
    const { kind } = notice;
    const event: NewEvent['event'] =
      kind === 'away' ? { at, kind, messageKey, until: notice.until } : { at, kind, messageKey };
    return [eventOf(rejectionId, row, event)];
  }
  const found = outcomeOf(message, reading);
  const events: NewEvent[] = [];
  if (answered) events.push(eventOf(rejectionId, row, { at, kind: 'replied', messageKey }));
  // A no repeated before anybody answered (the recruiter's, then the system's) is the same no.
  if (found !== null && (answered || found.outcome !== 'no-again')) {
    const { outcome, quote } = found;
    events.push(
      eventOf(
        rejectionId,
        row,
        found.plain
          ? { at, kind: 'outcome', outcome, messageKey, by: 'mailbox', quote }
          : { at, kind: 'proposed', outcome, messageKey, quote, why: found.byVerdict ? 'not-plain' : 'by-its-words' },
      ),
    );
  }
  return events;
}

/** What may have come of it in a thread of its own is never certain. */
export function followUpEvents(
  rejectionId: string,
  row: MessageRow,
  { found, standing }: FollowUp,
  answered: boolean,
): readonly NewEvent[] {
  const at = row.date ?? 0;
  const { outcome, quote } = found;
  const proposed = eventOf(rejectionId, row, {
    at,
    kind: 'proposed',
    outcome,
    messageKey: row.key,
    quote,
    why: standing,
  });
  if (!answered || standing === 'names-them') return [proposed];
  return [eventOf(rejectionId, row, { at, kind: 'replied', messageKey: row.key }), proposed];
}

function eventOf(rejectionId: string, row: MessageRow, event: NewEvent['event']): NewEvent {
  return { rejectionId, event, dedupKey: `${event.kind}:${row.key}` };
}
