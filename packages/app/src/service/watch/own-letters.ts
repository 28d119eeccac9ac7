import { parseMessage } from '@ajar/core';

import type { MessageRow, OutboxRow, OutboxState } from '../../store/store.ts';
import { isUnsent } from '../scan/mail-folders.ts';
import type { KnownTexts, NoThread } from './gather.ts';
import { isMine } from './gather.ts';

/** A letter of the user's own that answers a no: seen in the mailbox, sent by Ajar, or both. */
export interface OwnLetter {
  readonly at: number;
  readonly messageId: string | null;
  /** To whom, lower case; who is only in copy is not counted. */
  readonly to: readonly string[];
  readonly row: MessageRow | null;
  readonly outbox: OutboxRow | null;
}

/** States in which a letter may have left, by our hand or the user's. */
const MAY_HAVE_LEFT: ReadonlySet<OutboxState> = new Set(['sending', 'sent', 'unknown', 'exported', 'returned']);

/** The user's letters after the no, oldest first; one that Ajar sent and that lies in the mailbox is one. */
export function ownLetters(
  thread: NoThread,
  kept: KnownTexts,
  outbox: readonly OutboxRow[],
  mine: ReadonlySet<string>,
): readonly OwnLetter[] {
  const sent = outbox.filter(({ state }) => MAY_HAVE_LEFT.has(state));
  const byId = new Map(sent.map((row) => [row.messageId, row]));
  const at = thread.rows.findIndex((row) => row.key === thread.no.key);
  const seen = thread.rows.slice(at + 1).filter((row) => {
    const text = kept.get(row.key);
    return row.date !== null && isMine(row, mine) && !(text !== undefined && isUnsent(text.message));
  });
  const ids = new Set(seen.map(({ messageId }) => messageId));
  const answered = new Set(thread.rows.flatMap(({ refs }) => refs));
  return [
    ...seen.map((row) => ({
      at: row.date ?? 0,
      messageId: row.messageId,
      to:
        kept.get(row.key)?.message.to.map(({ address }) => address) ?? (row.toAddress === null ? [] : [row.toAddress]),
      row,
      outbox: byId.get(row.messageId ?? '') ?? null,
    })),
    ...sent
      // Taken out as a file, never seen since and answered by nobody: it may still lie there.
      .filter(({ messageId, state }) => !ids.has(messageId) && (state !== 'exported' || answered.has(messageId)))
      .map(fromOutbox),
  ].toSorted((a, b) => a.at - b.at);
}

/** Letters that were taken out as files and not seen since. */
export function takenOut(outbox: readonly OutboxRow[]): readonly OwnLetter[] {
  return outbox.filter(({ state }) => state === 'exported').map(fromOutbox);
}

function fromOutbox(row: OutboxRow): OwnLetter {
  return {
    // The state of the row changes; the letter's own date does not.
    at: parseMessage(row.raw).date ?? row.since,
    messageId: row.messageId,
    to: row.envelopeTo === null ? [] : [row.envelopeTo.toLowerCase()],
    row: null,
    outbox: row,
  };
}
