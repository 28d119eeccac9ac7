import { READER_VERSION } from '@ajar/core';

import { accountOf } from '../../account/account.ts';
import { accountStateOf } from '../../account/account-state.ts';
import { FolderRefusedError } from '../../mailbox/imap/folder-refused-error.ts';
import type { FolderToRead } from '../../mailbox/imap/folders-to-read.ts';
import type { ImapReader, WatchedFolder } from '../../mailbox/imap/imap-reader.ts';
import type { AccountFolder, StoredAccount } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { whoAmI } from '../me.ts';
import { openExaminer } from '../scan/examiner.ts';
import type { ScanTally } from '../scan/scan-tally.ts';
import { accountSource } from '../watch/account-source.ts';
import type { AccountSource } from '../watch/account-source.ts';
import { linkRejections } from '../watch/link-rejections.ts';
import { markToLink } from '../watch/to-link.ts';
import { noteState } from './account-state.ts';
import type { AccountWork, FolderWork } from './folder-work.ts';
import { readFolder } from './read-folder.ts';
import { settleFolder } from './settle-folder.ts';
import { countUnreadable } from './unreadable.ts';

/** What a message is guessed to weigh, for deciding whether a thread of its own pays to read them in. */
const GUESSED_BYTES = 10_000;

/**
 * Brings what is known of an account up to now, over an open connection: what is gone first, so that a message that only
 * moved is known again, then what is new, then what follows from it. Throws the errors of the reader; what was read
 * before one is kept. Returns the folder that mail arrives in, and how far it is read.
 */
export async function syncAccount(
  context: Context,
  stored: StoredAccount,
  reader: ImapReader,
  tally: ScanTally,
  options: { readonly signal?: AbortSignal | undefined; readonly source?: AccountSource | undefined } = {},
): Promise<{ readonly inbox: WatchedFolder }> {
  const account = accountOf(stored);
  const rereads = await beginReading(context, stored);
  const folders = await reader.folders();
  const known = await settled(context, account.id, folders);
  const own = (await context.store.read(whoAmI)).addresses;
  await using examiner = openExaminer(guessedBytes(folders, known), [account.address, ...own]);
  const work: AccountWork = { context, account, reader, examiner, tally, rereads, signal: options.signal };
  await readChanged(work, folders, known);
  tally.tell(account.address, 'linking', true);
  const source = options.source ?? accountSource(context, account, reader);
  await linkAll(context, source, () => tally.tell(account.address, 'linking'));
  const { counts, unreadable, read } = await context.store.read(async (store) => ({
    counts: await store.countPlaces(account.id),
    unreadable: await countUnreadable(store, account.id),
    read: await store.accountFolders(account.id),
  }));
  const messages = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const lastSyncAt = await context.now();
  await noteState(context, account.id, { lastSyncAt, trouble: null, messages, unreadable, rereads: false });
  return { inbox: arrivalFolder(folders, read) };
}

/** What could not be read again because the connection broke is linked the next time. */
async function linkAll(context: Context, source: AccountSource, tell: () => void): Promise<void> {
  await linkRejections(context, [source], tell);
  const failure = source.failure();
  if (failure === null) return;
  await context.store.write(markToLink);
  throw failure;
}

function arrivalFolder(folders: readonly FolderToRead[], read: readonly AccountFolder[]): WatchedFolder {
  const path = (folders.find((folder) => isInbox(folder.path)) ?? folders[0])?.path ?? 'INBOX';
  return { path, uidNext: read.find(({ folder }) => folder === path)?.uidNext ?? 1 };
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
  await noteState(context, stored.id, { readerVersion: READER_VERSION, rereads });
  return rereads;
}

/** What is known of each folder, and how many messages of it; folders that are gone are forgotten. */
async function settled(
  context: Context,
  accountId: string,
  folders: readonly FolderToRead[],
): Promise<ReadonlyMap<string, AccountFolder & { readonly count: number }>> {
  const there = new Set(folders.map(({ path }) => path));
  return context.store.write(async (transactor) => {
    const known = new Map<string, AccountFolder & { readonly count: number }>();
    const counts = await transactor.countPlaces(accountId);
    for (const one of await transactor.accountFolders(accountId)) {
      if (!there.has(one.folder)) await transactor.removeAccountFolder(accountId, one.folder);
      else known.set(one.folder, { ...one, count: counts.get(one.folder) ?? 0 });
    }
    return known;
  });
}

async function readChanged(
  work: AccountWork,
  folders: readonly FolderToRead[],
  known: ReadonlyMap<string, AccountFolder & { readonly count: number }>,
): Promise<void> {
  const toRead: FolderWork[] = [];
  for (const folder of folders) {
    const before = known.get(folder.path);
    if (before === undefined) toRead.push({ folder, modseq: null });
    else if (!isUnchanged(folder, before))
      await unlessRefused(folder.path, async () => void toRead.push(await settleFolder(work, folder, before)));
  }
  for (const one of toRead) await unlessRefused(one.folder.path, () => readFolder(work, one));
}

/** A folder that is not opened for us keeps none of the others from being read; without the inbox there is nothing to go on with. */
async function unlessRefused(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof FolderRefusedError) || isInbox(path)) throw error;
  }
}

function isInbox(path: string): boolean {
  return path.toUpperCase() === 'INBOX';
}

/** UIDs only grow: with the same next one and the same count, it is the same messages. */
function isUnchanged(
  folder: FolderToRead,
  { uidValidity, uidNext, count }: AccountFolder & { count: number },
): boolean {
  return folder.uidValidity === uidValidity && folder.uidNext === uidNext && folder.messages === count;
}

function guessedBytes(
  folders: readonly FolderToRead[],
  known: ReadonlyMap<string, { readonly count: number }>,
): number {
  const fresh = folders.map(({ path, messages }) => Math.max(0, (messages ?? 0) - (known.get(path)?.count ?? 0)));
  return fresh.reduce((sum, count) => sum + count, 0) * GUESSED_BYTES;
}
