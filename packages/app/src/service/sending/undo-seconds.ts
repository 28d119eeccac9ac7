import type { StoreReader } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';

const SETTING = 'undo-seconds';
const USUAL = 30;
const MOST = 600;

/** How long a letter can be taken back before it leaves. */
export async function undoSeconds(reader: StoreReader): Promise<number> {
  const told = await reader.setting(SETTING);
  return told === null ? USUAL : Number(told);
}

/** Throws `bad-input` for anything but whole seconds from 0 to 600. */
export async function tellUndoSeconds({ store }: Context, seconds: number): Promise<number> {
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > MOST)
    throw new AjarError('bad-input', `The time to take a letter back is told in seconds, from 0 to ${String(MOST)}.`);
  await store.write((transactor) => transactor.putSetting(SETTING, String(seconds)));
  return seconds;
}
