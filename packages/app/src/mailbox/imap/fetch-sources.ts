import type { ImapFlow } from 'imapflow';

import { despiteRefusals } from './despite-refusals.ts';
import { uidSet } from './mail-listing.ts';

export interface FetchedSource {
  /** Full size in bytes; larger than `bytes.length` when it was cut. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** These messages as they lie there, by UID, each up to `most` bytes. Those that are gone are left out. */
export async function fetchSources(
  client: ImapFlow,
  uids: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, FetchedSource>> {
  const sources = new Map<number, FetchedSource>();
  const wanted = new Set(uids);
  const query = { uid: true, size: true, source: { start: 0, maxLength: most } };
  await despiteRefusals(uids, async (some) => {
    for await (const { uid, size, source } of client.fetch(uidSet(some), query, { uid: true })) {
      if (source === undefined || !wanted.has(uid) || sources.has(uid)) continue;
      const bytes = Uint8Array.from(source.subarray(0, most));
      sources.set(uid, { size: Math.max(size ?? 0, bytes.length), bytes });
    }
  });
  return sources;
}
