import type { OutboxRow, StoreReader } from '../../store/store.ts';
import type { NoThread } from './gather.ts';
import { byDate } from './thread-around.ts';

/** The thread with what refers to letters that Ajar sent: their copies may lie in no mailbox that was read. */
export async function withRepliesTo(
  reader: StoreReader,
  thread: NoThread,
  outbox: readonly OutboxRow[],
): Promise<NoThread> {
  if (outbox.length === 0) return thread;
  const ids = outbox.map(({ messageId }) => messageId);
  const related = [...(await reader.messagesWithIds(ids)), ...(await reader.messagesReferringTo(ids))];
  const rows = new Map([...thread.rows, ...related].map((row) => [row.key, row]));
  return { no: thread.no, rows: [...rows.values()].toSorted(byDate) };
}
