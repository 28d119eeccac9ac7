import type { MessageRow, StoreReader, StoreTransactor } from '../../store/store.ts';
import { TO_LINK, YES } from '../watch/to-link.ts';

const SETTING = 'latest-message-date';

/**
 * Remembers that these came in: the date of the newest message (the demo mailbox is shown as of the day after it), and, where they are
 * `news`, that there is something to link.
 */
export async function noteArrival(
  transactor: StoreTransactor,
  rows: readonly MessageRow[],
  news: boolean,
): Promise<void> {
  const stored = await transactor.settings([SETTING, TO_LINK]);
  const known = Number(stored[SETTING] ?? 0);
  const newest = rows.reduce((latest, row) => Math.max(latest, row.date ?? 0), known);
  await transactor.putSettings({
    ...(newest > known && { [SETTING]: String(newest) }),
    ...(news && stored[TO_LINK] !== YES && { [TO_LINK]: YES }),
  });
}

export async function latestDate(reader: StoreReader): Promise<number | null> {
  const value = await reader.setting(SETTING);
  return value === null ? null : Number(value);
}
