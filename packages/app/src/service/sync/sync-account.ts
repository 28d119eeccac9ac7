import { READER_VERSION } from '@ajar/core';

import { accountOf } from '../../account/account.ts';
import { accountStateOf } from '../../account/account-state.ts';
import type { ShutFolders } from '../../account/account-state.ts';
import { isInbox } from '../../mailbox/imap/folders-to-read.ts';
import type { FolderToRead } from '../../mailbox/imap/folders-to-read.ts';
import type { ImapReader, WatchedFolder } from '../../mailbox/imap/imap-reader.ts';
import type { StoredAccount, StoreReader } from '../../store/store.ts';
import { changeState } from '../accounts/change-state.ts';
import type { Context } from '../context.ts';
import { myAddresses } from '../me.ts';
import { openExaminer } from '../scan/examiner.ts';
import type { ScanTally } from '../scan/scan-tally.ts';
import { accountSource } from '../watch/account-source.ts';
import type { AccountSource } from '../watch/account-source.ts';
import { linkRejections } from '../watch/link-rejections.ts';
import type { ReadSomewhere } from '../watch/read-in-thread.ts';
import { markToLink } from '../watch/to-link.ts';
import type { AccountWork, KnownFolder } from './folder-work.ts';
import { knownFolders } from './known-folders.ts';
import { readFolders } from './read-folders.ts';
import { accountAmong } from './stored-account.ts';
import { countUnreadable } from './unreadable.ts';

/** What a message is guessed to weigh, for deciding whether a thread of its own pays to read them in. */
const GUESSED_BYTES = 10_000;

/**
 * Brings what is known of an account up to now, over an open connection: what is gone first, so that a message that only
 * moved is known again, then what is new, then what follows from it. Throws the errors of the reader, and `AccountGoneError`;
 * what was read before one is kept. Returns the folder that mail arrives in, how far it is read, and which folders could not be read.
 */
export async function syncAccount(
  context: Context,
  accountId: string,
  reader: ImapReader,
  tally: ScanTally,
  options: { readonly signal?: AbortSignal | undefined; readonly source?: AccountSource | undefined } = {},
): Promise<{ readonly inbox: WatchedFolder; readonly shutFolders: ShutFolders | null }> {
  const folders = await reader.folders();
  const begun = await context.store.read((store) => whatIsKnown(store, accountId));
  const account = accountOf(begun.stored);
  const { rereads, anew } = await beginReading(context, begun.stored);
  const known = anew ? new Map<string, KnownFolder>() : begun.folders;
  await forgetFolders(context, account.id, known, folders);
  await using examiner = openExaminer(guessedBytes(folders, known), [account.address, ...begun.own]);
  const work: AccountWork = { context, account, reader, examiner, tally, rereads, signal: options.signal };
  const shutFolders = await readFolders(work, folders, known);
  tally.tell(account.address, 'linking', true);
  const source = options.source ?? accountSource(context, account, reader);
  await linkAll(context, source, examiner.read, () => tally.tell(account.address, 'linking'));
  const path = arrivalFolder(folders);
  let uidNext = 1;
  await changeState(context, account.id, async (_, lastSyncAt, store) => {
    const counts = await store.countPlaces(account.id);
    const messages = [...counts.values()].reduce((sum, count) => sum + count, 0);
    uidNext = (await store.accountFolders(account.id, path))[0]?.uidNext ?? uidNext;
    const unreadable = await countUnreadable(store, account.id);
    return { lastSyncAt, trouble: null, messages, unreadable, shutFolders, rereads: false };
  });
  return { inbox: { path, uidNext }, shutFolders };
}

interface KnownBefore {
  readonly stored: StoredAccount;
  readonly folders: ReadonlyMap<string, KnownFolder>;
  /** The user's addresses. */
  readonly own: readonly string[];
}

async function whatIsKnown(store: StoreReader, accountId: string): Promise<KnownBefore> {
  const accounts = await store.accounts();
  return {
    stored: accountAmong(accounts, accountId),
    folders: await knownFolders(store, accountId),
    own: await myAddresses(store, accounts),
  };
}

/** What could not be read again because the connection broke is linked the next time. */
async function linkAll(context: Context, source: AccountSource, read: ReadSomewhere, tell: () => void): Promise<void> {
  await linkRejections(context, [source], tell, { read });
  const failure = source.failure();
  if (failure === null) return;
  await context.store.write(markToLink);
  throw failure;
}

/** Where new mail arrives. */
function arrivalFolder(folders: readonly FolderToRead[]): string {
  return (folders.find((folder) => isInbox(folder.path)) ?? folders[0])?.path ?? 'INBOX';
}

/** Whether a newer reader goes over all of it again: then, `anew`, the places are forgotten, and found again one by one. */
async function beginReading(
  context: Context,
  stored: StoredAccount,
): Promise<{ readonly rereads: boolean; readonly anew: boolean }> {
  const state = accountStateOf(stored);
  if (state.readerVersion === READER_VERSION) return { rereads: state.rereads, anew: false };
  const rereads = state.readerVersion !== null;
  if (rereads) {
    await context.store.write(async (transactor) => {
      for (const { folder } of await transactor.accountFolders(stored.id))
        await transactor.removeAccountFolder(stored.id, folder);
    });
  }
  await changeState(context, stored.id, () => ({ readerVersion: READER_VERSION, rereads }));
  return { rereads, anew: rereads };
}

/** Those that are there no more. */
async function forgetFolders(
  context: Context,
  accountId: string,
  known: ReadonlyMap<string, KnownFolder>,
  folders: readonly FolderToRead[],
): Promise<void> {
  const there = new Set(folders.map(({ path }) => path));
  const gone = [...known.keys()].filter((path) => !there.has(path));
  if (gone.length === 0) return;
  await context.store.write(async (transactor) => {
    for (const path of gone) await transactor.removeAccountFolder(accountId, path);
  });
}

function guessedBytes(
  folders: readonly FolderToRead[],
  known: ReadonlyMap<string, { readonly count: number }>,
): number {
  const fresh = folders.map(({ path, messages }) => Math.max(0, (messages ?? 0) - (known.get(path)?.count ?? 0)));
  return fresh.reduce((sum, count) => sum + count, 0) * GUESSED_BYTES;
}
