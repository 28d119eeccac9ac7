import type { StoreReader } from '../../store/store.ts';
import type { KnownFolder } from './folder-work.ts';

/** What is known of the folders of an account, or of the one at `path`. */
export async function knownFolders(
  store: StoreReader,
  accountId: string,
  path?: string,
): Promise<ReadonlyMap<string, KnownFolder>> {
  const folders = await store.accountFolders(accountId, path);
  if (folders.length === 0) return new Map();
  const counts = await store.countPlaces(accountId, path);
  return new Map(folders.map((one) => [one.folder, { ...one, count: counts.get(one.folder) ?? 0 }]));
}
