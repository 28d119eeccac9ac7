import type { FolderToRead } from '../../mailbox/imap/folders-to-read.ts';
import type { AccountWork, FolderWork, KnownFolder } from './folder-work.ts';

/**
 * Takes back what no longer lies in a folder that was read before: single messages, or all of them when the server has
 * numbered the folder anew (UIDVALIDITY, RFC 3501 2.3.1.1). What is known about the messages stays.
 */
export async function settleFolder(
  { context, account, reader }: AccountWork,
  folder: FolderToRead,
  known: KnownFolder,
): Promise<FolderWork> {
  const { uidValidity, highestModseq } = known;
  const since = highestModseq === null ? undefined : { uidValidity, modseq: highestModseq };
  const opened = await reader.examine(folder.path, since);
  if (opened.uidValidity !== uidValidity) {
    await context.store.write((transactor) => transactor.removeAccountFolder(account.id, folder.path));
    return { folder, before: null, modseq: null };
  }
  const work = { folder, before: known, modseq: opened.highestModseq };
  // UIDs only grow: as many more messages as there are new numbers, and none of those that were known is gone.
  const allThere = opened.exists - known.count === opened.uidNext - known.uidNext;
  if (opened.vanished === null ? allThere : opened.vanished.length === 0) return work;
  const places = await context.store.read((store) => store.placesIn(account.id, folder.path));
  const uids = places.map((place) => place.uid);
  const gone = new Set(opened.vanished ?? (await missing(reader, uids)));
  const goneHere = uids.filter((uid) => gone.has(uid));
  if (goneHere.length > 0)
    await context.store.write((transactor) => transactor.removePlaces(account.id, folder.path, goneHere));
  return { ...work, before: { ...known, count: known.count - goneHere.length } };
}

async function missing(reader: AccountWork['reader'], uids: readonly number[]): Promise<readonly number[]> {
  const there = new Set(await reader.uids(1));
  return uids.filter((uid) => !there.has(uid));
}
