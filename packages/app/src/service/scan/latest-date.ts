import type { MessageRow, StoreReader, StoreTransactor } from '../../store/store.ts';

const SETTING = 'latest-message-date';

/** Remembers the date of the newest message: the demo mailbox is shown as of the day after it. */
export async function noteLatestDate(transactor: StoreTransactor, rows: readonly MessageRow[]): Promise<void> {
  const known = await latestDate(transactor);
  const newest = rows.reduce((latest, row) => Math.max(latest, row.date ?? 0), known ?? 0);
  if (newest > (known ?? 0)) await transactor.putSetting(SETTING, String(newest));
}

export async function latestDate(reader: StoreReader): Promise<number | null> {
  const value = await reader.setting(SETTING);
  return value === null ? null : Number(value);
}
