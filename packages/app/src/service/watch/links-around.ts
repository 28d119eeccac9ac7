import type { MessageRow, StoreReader } from '../../store/store.ts';
import { idsOf } from './ids-of.ts';

/** Who names and who refers to a Message-ID. */
export type Links = Pick<StoreReader, 'messagesWithIds' | 'messagesReferringTo'>;

/** How far it is looked ahead: most threads are a no and an answer or two. */
const ROUNDS = 2;

/** The links around many messages, asked for all of them together; what lies further off is asked when it is needed. */
export async function linksAround(reader: Links, starts: readonly MessageRow[]): Promise<Links> {
  const named = new Map<string, MessageRow[]>();
  const referring = new Map<string, MessageRow[]>();
  let fresh: readonly MessageRow[] = starts;
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = idsOf(fresh, named);
    if (ids.length === 0) break;
    for (const id of ids) {
      named.set(id, []);
      referring.set(id, []);
    }
    const [withIds, withRefs] = await Promise.all([reader.messagesWithIds(ids), reader.messagesReferringTo(ids)]);
    const asked = new Set(ids);
    for (const row of withIds) named.get(row.messageId ?? '')?.push(row);
    for (const row of withRefs) for (const ref of new Set(row.refs)) if (asked.has(ref)) referring.get(ref)?.push(row);
    fresh = [...withIds, ...withRefs];
  }
  return {
    messagesWithIds: (ids) => answer(named, ids, (some) => reader.messagesWithIds(some)),
    messagesReferringTo: (ids) => answer(referring, ids, (some) => reader.messagesReferringTo(some)),
  };
}

async function answer(
  known: ReadonlyMap<string, readonly MessageRow[]>,
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<readonly MessageRow[]>,
): Promise<readonly MessageRow[]> {
  const further = ids.filter((id) => !known.has(id));
  const rows = [...ids.flatMap((id) => known.get(id) ?? []), ...(further.length === 0 ? [] : await ask(further))];
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}
