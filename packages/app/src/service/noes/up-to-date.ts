import type { StoreReader } from '../../store/store.ts';
import { summariser } from '../present/kept-summary.ts';
import { SUMMARY_VERSION } from '../present/shown-row.ts';
import { readIfFresh } from './read-if-fresh.ts';
import type { ListContext } from './read-if-fresh.ts';

/** Summaries derived in one transaction: others may write between two of them. */
const AT_ONCE = 1_000;

/** Rounds in which another process may undo what this one did; after that the list is shown as it is. */
const MOST_ROUNDS = 1_000;

/**
 * Reads summaries that stand at `now`. Those kept by another version, and those that time has turned, are derived anew before:
 * all of them after an update, a handful a day otherwise.
 */
export async function readUpToDate<T>(
  context: ListContext,
  now: number,
  work: (reader: StoreReader) => Promise<T>,
): Promise<T> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = await readIfFresh(context, now, work);
    if (found !== null) return found.value;
    await context.store.write(async (transactor) => {
      const stale = await transactor.staleSummaries(SUMMARY_VERSION, now, AT_ONCE);
      await transactor.renewSummaries(
        stale,
        summariser(() => now, context.zone),
      );
    });
  }
  return context.store.read(work);
}
