import { READER_VERSION } from '@ajar/core';

import { accountOf } from '../../account/account.ts';
import { accountStateOf } from '../../account/account-state.ts';
import type { ShutFolders } from '../../account/account-state.ts';
import { isInbox } from '../../mailbox/imap/folders-to-read.ts';
import type { FolderToRead } from '../../mailbox/imap/folders-to-read.ts';
import type { ImapReader, WatchedFolder } from '../../mailbox/imap/imap-reader.ts';
import type { StoredAccount } from '../../store/store.ts';
import { changeState } from '../accounts/change-state.ts';
import type { Context } from '../context.ts';
import { whoAmI } from '../me.ts';
import { openExaminer } from '../scan/examiner.ts';
import type { ScanTally } from '../scan/scan-tally.ts';
import { accountSource } from '../watch/account-source.ts';
import type { AccountSource } from '../watch/account-source.ts';
import { linkRejections } from '../watch/link-rejections.ts';
import { markToLink } from '../watch/to-link.ts';
import type { AccountWork } from './folder-work.ts';
import { readFolders } from './read-folders.ts';
import type { KnownFolder } from './read-folders.ts';
import { countUnreadable } from './unreadable.ts';

/** What a message is guessed to weigh, for deciding whether a thread of its own pays to read them in. */
const GUESSED_BYTES = 10_000;

/**
 * Brings what is known of an account up to now, over an open connection: what is gone first, so that a message that only
 * moved is known again, then what is new, then what follows from it. Throws the errors of the reader; what was read
 * before one is kept. Returns the folder that mail arrives in, how far it is read, and which folders could not be read.
 */
export async function syncAccount(
  context: Context,
  stored: StoredAccount,
  reader: ImapReader,
  tally: ScanTally,
  options: { readonly signal?: AbortSignal | undefined; readonly source?: AccountSource | undefined } = {},
): Promise<{ readonly inbox: WatchedFolder; readonly shutFolders: ShutFolders | null }> {
  const account = accountOf(stored);
  const rereads = await beginReading(context, stored);
  const folders = await reader.folders();
  const known = await settled(context, account.id, folders);
  const own = (await context.store.read(whoAmI)).addresses;
  await using examiner = openExaminer(guessedBytes(folders, known), [account.address, ...own]);
  const work: AccountWork = { context, account, reader, examiner, tally, rereads, signal: options.signal };
  const shutFolders = await readFolders(work, folders, known);
  tally.tell(account.address, 'linking', true);
  const source = options.source ?? accountSource(context, account, reader);
  await linkAll(context, source, () => tally.tell(account.address, 'linking'));
  const path = arrivalFolder(folders);
  const { counts, unreadable, arrival } = await context.store.read(async (store) => ({
    counts: await store.countPlaces(account.id),
    unreadable: await countUnreadable(store, account.id),
    arrival: (await store.accountFolders(account.id, path))[0],
  }));
  const messages = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const lastSyncAt = await context.now();
  const read = { lastSyncAt, trouble: null, messages, unreadable, shutFolders, rereads: false };
  await changeState(context, account.id, () => read);
  return { inbox: { path, uidNext: arrival?.uidNext ?? 1 }, shutFolders };
}

/** What could not be read again because the connection broke is linked the next time. */
async function linkAll(context: Context, source: AccountSource, tell: () => void): Promise<void> {
  await linkRejections(context, [source], tell);
  const failure = source.failure();
  if (failure === null) return;
  await context.store.write(markToLink);
  throw failure;
}

/** Where new mail arrives. */
function arrivalFolder(folders: readonly FolderToRead[]): string {
  return (folders.find((folder) => isInbox(folder.path)) ?? folders[0])?.path ?? 'INBOX';
}

/** Whether a newer reader goes over all of it again: then the places are forgotten, and found again one by one. */
async function beginReading(context: Context, stored: StoredAccount): Promise<boolean> {
  const state = accountStateOf(stored);
  if (state.readerVersion === READER_VERSION) return state.rereads;
  const rereads = state.readerVersion !== null;
  if (rereads) {
    await context.store.write(async (transactor) => {
      for (const { folder } of await transactor.accountFolders(stored.id))
        await transactor.removeAccountFolder(stored.id, folder);
    });
  }
  await changeState(context, stored.id, () => ({ readerVersion: READER_VERSION, rereads }));
  return rereads;
}

/** What is known of each folder, and how many messages of it; folders that are gone are forgotten. */
async function settled(
  context: Context,
  accountId: string,
  folders: readonly FolderToRead[],
): Promise<ReadonlyMap<string, KnownFolder>> {
  const there = new Set(folders.map(({ path }) => path));
  return context.store.write(async (transactor) => {
    const known = new Map<string, KnownFolder>();
    const counts = await transactor.countPlaces(accountId);
    for (const one of await transactor.accountFolders(accountId)) {
      if (!there.has(one.folder)) await transactor.removeAccountFolder(accountId, one.folder);
      else known.set(one.folder, { ...one, count: counts.get(one.folder) ?? 0 });
    }
    return known;
  });
}

function guessedBytes(
  folders: readonly FolderToRead[],
  known: ReadonlyMap<string, { readonly count: number }>,
): number {
  const fresh = folders.map(({ path, messages }) => Math.max(0, (messages ?? 0) - (known.get(path)?.count ?? 0)));
  return fresh.reduce((sum, count) => sum + count, 0) * GUESSED_BYTES;
}
