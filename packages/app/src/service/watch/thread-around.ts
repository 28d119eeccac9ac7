import type { MessageRow } from '../../store/store.ts';
import { idsOf } from './ids-of.ts';
import type { Links } from './links-around.ts';

/** Longest thread that is followed; hostile headers can link a whole mailbox together. */
const MAX_THREAD = 300;

/**
 * Every message linked to this one by Message-ID and references, in either direction, itself
 * included, oldest first, undated last. Threads are derived when asked for, never stored: the order
 * in which mail arrives cannot make them differ.
 */
export async function threadAround(reader: Links, start: MessageRow): Promise<readonly MessageRow[]> {
  const found = new Map<string, MessageRow>([[start.key, start]]);
  const asked = new Set<string>();
  let frontier = idsOf([start], asked);
  while (frontier.length > 0 && found.size < MAX_THREAD) {
    for (const id of frontier) asked.add(id);
    const [withIds, referring] = await Promise.all([
      reader.messagesWithIds(frontier),
      reader.messagesReferringTo(frontier),
    ]);
    const fresh = [...withIds, ...referring].filter((row) => !found.has(row.key));
    for (const row of fresh.slice(0, MAX_THREAD - found.size)) found.set(row.key, row);
    frontier = idsOf(fresh, asked);
  }
  return [...found.values()].toSorted(byDate);
}

export function byDate(a: MessageRow, b: MessageRow): number {
  return (a.date ?? Infinity) - (b.date ?? Infinity) || (a.key < b.key ? -1 : 1);
}
