import type { StoreReader } from '../../store/store.ts';

/** In the place of a message's key: its server says more of it than can be held, so nothing of it is known. No hash looks so. */
export const UNREADABLE = 'unreadable';

/** How many messages of an account were passed over because they could not be read. */
export async function countUnreadable(reader: StoreReader, account: string): Promise<number> {
  return (await reader.placesOf([UNREADABLE])).filter(({ accountId }) => accountId === account).length;
}
