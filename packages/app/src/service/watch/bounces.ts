import type { MessageRow, NewEvent, StoreReader } from '../../store/store.ts';
import type { NoThread } from './gather.ts';
import { isMine, keptOf } from './gather.ts';

const DAY = 86_400_000;
/** Mail servers give up on a letter within five days (RFC 5321 4.5.4.1); a little is added for the way back. */
const BOUNCES_WITHIN = 7 * DAY;

export interface Bounce {
  readonly row: MessageRow;
  readonly failedRecipients: readonly string[];
}

export async function knownBounces(reader: StoreReader): Promise<readonly Bounce[]> {
  const rows = await reader.messagesWithVerdict(['bounce']);
  const kept = await keptOf(reader, rows);
  return rows.map((row) => ({ row, failedRecipients: kept.get(row.key)?.message.signs.failedRecipients ?? [] }));
}

/** Bounces of the user's answers in this thread: told by the failed recipient and the time. */
export function bounceEvents(
  rejectionId: string,
  thread: NoThread,
  bounces: readonly Bounce[],
  mine: ReadonlySet<string>,
): readonly NewEvent[] {
  const answers = thread.rows.filter((row) => isMine(row, mine) && (row.date ?? 0) >= (thread.no.date ?? 0));
  return bounces
    .filter((bounce) =>
      answers.some((answer) => bounce.failedRecipients.includes(answer.toAddress ?? '') && within(answer, bounce.row)),
    )
    .map(({ row }) => ({
      rejectionId,
      event: { at: row.date ?? 0, kind: 'bounced', messageKey: row.key },
      dedupKey: `bounced:${row.key}`,
    }));
}

function within(answer: MessageRow, bounce: MessageRow): boolean {
  const wait = (bounce.date ?? Infinity) - (answer.date ?? Infinity);
  return wait >= 0 && wait <= BOUNCES_WITHIN;
}
