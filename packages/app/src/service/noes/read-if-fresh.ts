import type { StoreReader } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { SUMMARY_VERSION } from '../present/shown-row.ts';

/** What reading the list needs of everything. */
export type ListContext = Pick<Context, 'store' | 'now' | 'zone'>;

/** Reads summaries where all of them stand at `now`; null where some have to be derived anew first. */
export function readIfFresh<T>(
  { store }: ListContext,
  now: number,
  work: (reader: StoreReader) => Promise<T>,
): Promise<{ readonly value: T } | null> {
  return store.read(async (reader) => {
    const stale = await reader.staleSummaries(SUMMARY_VERSION, now, 1);
    return stale.length > 0 ? null : { value: await work(reader) };
  });
}
