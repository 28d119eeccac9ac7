import type { StoreReader, StoreTransactor } from '../../store/store.ts';

const SETTING = 'to-link';

/** Mail came in, or the user said who they are: linking has something to do. Survives a kill. */
export async function markToLink(transactor: StoreTransactor): Promise<void> {
  if (!(await isToLink(transactor))) await transactor.putSetting(SETTING, 'yes');
}

export async function isToLink(reader: StoreReader): Promise<boolean> {
  return (await reader.setting(SETTING)) === 'yes';
}

export async function markLinked(transactor: StoreTransactor): Promise<void> {
  await transactor.putSetting(SETTING, 'no');
}
