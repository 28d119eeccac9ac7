import type { StoreReader, StoreTransactor } from '../../store/store.ts';

/** The setting, and what it says where there is something to link. */
export const TO_LINK = 'to-link';
export const YES = 'yes';

/** Mail came in, or the user said who they are: linking has something to do. Survives a kill. */
export async function markToLink(transactor: StoreTransactor): Promise<void> {
  if (!(await isToLink(transactor))) await transactor.putSetting(TO_LINK, YES);
}

export async function isToLink(reader: StoreReader): Promise<boolean> {
  return (await reader.setting(TO_LINK)) === YES;
}

export async function markLinked(transactor: StoreTransactor): Promise<void> {
  await transactor.putSetting(TO_LINK, 'no');
}
