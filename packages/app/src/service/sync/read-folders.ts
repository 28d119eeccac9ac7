import type { ShutFolders } from '../../account/account-state.ts';
import { FolderRefusedError } from '../../mailbox/imap/folder-refused-error.ts';
import { isInbox } from '../../mailbox/imap/folders-to-read.ts';
import type { FolderToRead } from '../../mailbox/imap/folders-to-read.ts';
import { strangersLine } from '../../strangers-line.ts';
import type { AccountWork, FolderWork, KnownFolder } from './folder-work.ts';
import { readFolder } from './read-folder.ts';
import { settleFolder } from './settle-folder.ts';

/**
 * Brings what is known of these folders up to now: what is gone first, so that a message that only moved is known again, then what is
 * new. One that the server does not let us read keeps none of the others from being read. Returns those; null when there are none.
 */
export async function readFolders(
  work: AccountWork,
  folders: readonly FolderToRead[],
  known: ReadonlyMap<string, KnownFolder>,
): Promise<ShutFolders | null> {
  const toRead: FolderWork[] = [];
  const refused: Refused[] = [];
  for (const folder of folders) {
    const before = known.get(folder.path);
    if (before === undefined) toRead.push({ folder, before: null, modseq: null });
    else if (!isUnchanged(folder, before))
      await unlessRefused(folder.path, refused, async () => void toRead.push(await settleFolder(work, folder, before)));
  }
  for (const one of toRead) await unlessRefused(one.folder.path, refused, () => readFolder(work, one));
  return shutFoldersOf(refused);
}

interface Refused {
  readonly path: string;
  readonly said: string;
}

/** As many are named. */
const MOST_NAMED = 10;

function shutFoldersOf(refused: readonly Refused[]): ShutFolders | null {
  const [first] = refused;
  if (first === undefined) return null;
  const names = refused.slice(0, MOST_NAMED).map(({ path }) => strangersLine(path));
  return { names, more: refused.length - names.length, said: first.said };
}

/** A folder that is not opened for us keeps none of the others from being read; without the inbox there is nothing to go on with. */
async function unlessRefused(path: string, refused: Refused[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof FolderRefusedError) || isInbox(path)) throw error;
    refused.push({ path, said: error.said });
  }
}

/** UIDs only grow: with the same next one and the same count, it is the same messages. */
function isUnchanged(folder: FolderToRead, { uidValidity, uidNext, count }: KnownFolder): boolean {
  return folder.uidValidity === uidValidity && folder.uidNext === uidNext && folder.messages === count;
}
