import { setTimeout as sleep } from 'node:timers/promises';

import type { FollowOptions } from '../ajar.ts';
import type { Context } from '../context.ts';
import type { ChangeNews } from '../views.ts';

const LOOK_EVERY_MS = 1_000;
/** Told one by one; after more than that the list is read anew anyway. */
const MOST_TOLD = 200;

/**
 * Tells what changed, whoever changed it: another tab, another process, the watch. Looks at one row of the store each second.
 * Ends when the signal aborts; a store that does not answer is asked again.
 */
export async function followChanges(
  { store }: Context,
  { signal, after }: FollowOptions,
  onChange: (news: ChangeNews) => void,
): Promise<void> {
  let seen = after ?? null;
  while (!signal.aborted) {
    const from = seen;
    const changes = await store
      .read((reader) => reader.changes(from ?? 0, from === null ? 0 : MOST_TOLD))
      .catch(() => null);
    if (changes !== null && changes.last !== seen) {
      seen = changes.last;
      onChange({ last: changes.last, ids: changes.ids, all: changes.all && from !== null });
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
