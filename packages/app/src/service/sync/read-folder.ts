import type { ExaminedFolder } from '../../mailbox/imap/examine-folder.ts';
import type { ListedMail } from '../../mailbox/imap/mail-listing.ts';
import type { AccountFolder, AccountPlace, StoreTransactor } from '../../store/store.ts';
import { groupsOf } from '../../groups-of.ts';
import { AjarError } from '../ajar-error.ts';
import { saveExamined } from '../scan/save-examined.ts';
import { accountSourceId } from '../watch/account-source-id.ts';
import { MOST_SOURCE } from '../watch/account-source.ts';
import type { AccountWork, FolderWork, KnownFolder } from './folder-work.ts';
import { UNREADABLE } from './unreadable.ts';
import { knownByHeaders } from './known-by-headers.ts';
import { knownFolders } from './known-folders.ts';
import { readMail } from './read-mail.ts';
import { storedAccount } from './stored-account.ts';

/** Messages that are listed in one command, and bytes of mail that are worked on and stored together at most. */
const LISTED_AT_ONCE = 500;
const BATCH_BYTES = 32_000_000;

/** The place of a message that is passed over, a draft: it is known to be there, and that is all. */
const PASSED_OVER = '';

/**
 * Reads what is new in a folder, oldest first. Each batch of messages, where they lie and how far the folder is read are
 * one transaction: a reading that is cut off anywhere goes on there.
 */
export async function readFolder(work: AccountWork, { folder, before: settled, modseq }: FolderWork): Promise<void> {
  const { reader } = work;
  const known = settled ?? (await begunBySomebody(work, folder.path));
  const opened = reader.stillOpen(folder.path) ?? (await reader.examine(folder.path));
  const before = known?.uidValidity === opened.uidValidity ? known : null;
  // What is gone by then is settled, and what vanishes from now on is told with the next time.
  const highestModseq = before === null ? opened.highestModseq : modseq;
  const state = folderState(work, folder.path, opened, { uidNext: before?.uidNext ?? 1, highestModseq });
  const few = before === null ? null : fewFrom(before.uidNext, opened.uidNext);
  const read = await readUids(work, folder, few ?? (await reader.uids(before?.uidNext ?? 1)), state);
  // A disagreement that this does not see is seen at the next look, where what is known is counted anew.
  if (before !== null && before.count + read !== opened.exists) await recount(work, folder, opened, state);
  // Where the last message is the newest, it is written already.
  if (state.saved && state.uidNext >= opened.uidNext) return;
  state.uidNext = Math.max(opened.uidNext, state.uidNext);
  await save(work, state, () => Promise.resolve());
}

/** A folder that was not known a moment ago may be read by somebody else by now, far into it. */
async function begunBySomebody({ context, account }: AccountWork, path: string): Promise<KnownFolder | null> {
  return context.store.read(async (store) => (await knownFolders(store, account.id, path)).get(path) ?? null);
}

/** So few numbers are asked for as they are: what is gone of them is left out by the server (RFC 3501, 6.4.8). */
const FEW = 50;

/** The UIDs from one to another, which is not among them; null when they are not just a few, and it is asked which there are. */
function fewFrom(from: number, to: number): readonly number[] | null {
  const count = to - from;
  return count > 0 && count <= FEW ? Array.from({ length: count }, (_, index) => from + index) : null;
}

type State = { -readonly [K in keyof AccountFolder]: AccountFolder[K] } & {
  /** As it stands here. */
  saved: boolean;
};

function folderState(
  { account }: AccountWork,
  path: string,
  { uidValidity }: ExaminedFolder,
  known: Pick<AccountFolder, 'uidNext' | 'highestModseq'>,
): State {
  return { accountId: account.id, folder: path, uidValidity, ...known, updatedAt: 0, saved: false };
}

/** What the server counts and what is known must agree: else both are gone through, whatever made them differ. */
async function recount(
  work: AccountWork,
  folder: FolderWork['folder'],
  opened: ExaminedFolder,
  state: State,
): Promise<void> {
  const { context, account, reader } = work;
  const counts = await context.store.read((store) => store.countPlaces(account.id, folder.path));
  if ((counts.get(folder.path) ?? 0) === opened.exists) return;
  const places = await context.store.read((store) => store.placesIn(account.id, folder.path));
  const there = await reader.uids(1);
  const known = new Set(places.map((place) => place.uid));
  const still = new Set(there);
  const gone = places.map((place) => place.uid).filter((uid) => !still.has(uid));
  await save(work, state, (transactor) => transactor.removePlaces(account.id, folder.path, gone));
  await readUids(
    work,
    folder,
    there.filter((uid) => !known.has(uid)),
    state,
  );
}

/** Returns how many of them are known now. */
async function readUids(
  work: AccountWork,
  { path, label }: FolderWork['folder'],
  uids: readonly number[],
  state: State,
): Promise<number> {
  const { reader, tally, account, signal } = work;
  let read = 0;
  for (const some of groupsOf(uids, LISTED_AT_ONCE, () => 1)) {
    const listed = (await reader.list(some)).toSorted((a, b) => a.uid - b.uid);
    for (const batch of groupsOf(listed, BATCH_BYTES, ({ size }) => Math.min(size, MOST_SOURCE))) {
      signal?.throwIfAborted();
      state.uidNext = Math.max(state.uidNext, (batch.at(-1)?.uid ?? 0) + 1);
      await readBatch(work, label, batch, state);
      tally.read += batch.length;
      read += batch.length;
      tally.tell(`${account.address}, ${path}`, 'reading');
    }
  }
  return read;
}

async function readBatch(work: AccountWork, label: string, batch: readonly ListedMail[], state: State): Promise<void> {
  const { context, account, tally, rereads } = work;
  const mails = batch.filter((mail) => !mail.draft && !mail.unreadable);
  const known = rereads
    ? new Map<number, string>()
    : await knownByHeaders(context.store, accountSourceId(account.id), mails);
  const read = await readMail(
    work,
    label,
    mails.filter((mail) => !known.has(mail.uid)),
  );
  tally.judged(read.map(({ examined }) => examined.row));
  const places = [
    ...batch.filter((mail) => mail.draft).map(({ uid }) => placeOf(state, uid, PASSED_OVER)),
    ...batch.filter((mail) => mail.unreadable).map(({ uid }) => placeOf(state, uid, UNREADABLE)),
    ...[...known].map(([uid, key]) => placeOf(state, uid, key)),
    ...read.map(({ uid, examined }) => placeOf(state, uid, examined.row.key)),
  ];
  await save(work, state, async (transactor) => {
    tally.added += await saveExamined(
      transactor,
      read.map(({ examined }) => examined),
      rereads,
    );
    await transactor.putPlaces(places);
  });
  const storedAt = await context.now();
  for (const { arrivedAt } of mails) if (arrivedAt !== null) tally.arrived(arrivedAt, storedAt);
}

function placeOf({ accountId, folder }: State, uid: number, messageKey: string): AccountPlace {
  return { accountId, folder, uid, messageKey };
}

const ANOTHER =
  'Another program is reading this account at the same time. What both read is kept; try again in a moment.';

/** One transaction, unless the account was removed, or somebody else found the folder numbered anew meanwhile: then the reading ends. */
async function save(
  { context, account }: AccountWork,
  state: State,
  write: (transactor: StoreTransactor) => Promise<unknown>,
): Promise<void> {
  state.updatedAt = await context.now();
  await context.store.write(async (transactor) => {
    await storedAccount(transactor, account.id);
    const [now] = await transactor.accountFolders(account.id, state.folder);
    if (now !== undefined && now.uidValidity !== state.uidValidity) throw new AjarError('store-busy', ANOTHER);
    await write(transactor);
    await transactor.putAccountFolder(state);
  });
  state.saved = true;
}
