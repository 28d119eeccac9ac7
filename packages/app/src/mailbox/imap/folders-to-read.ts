import type { ImapFlow, ListResponse, StatusObject } from 'imapflow';

import { isDiscardedFolder, isDraftsFolder, isSentFolder } from '../folder-names.ts';
import { isAboutMail } from './despite-refusals.ts';

/** A folder whose mail matters, and what the server says of it before it is opened. */
export interface FolderToRead {
  readonly path: string;
  /** The folder as it is told to the reader of messages: by a name that says sent mail where it holds that. */
  readonly label: string;
  /** A 64-bit number, as text. */
  readonly uidValidity: string | null;
  readonly uidNext: number | null;
  readonly messages: number | null;
}

/** More than any mailbox that a person has. */
const MOST_FOLDERS = 10_000;
/** No server makes folders with longer names; it would be said again with each command about it. */
const LONGEST_PATH = 2_000;
const STATUS = { uidNext: true, uidValidity: true, messages: true } as const;

/** Runs one command, within its time. */
export type RunCommand = <T>(work: (client: ImapFlow) => Promise<T>) => Promise<T>;

/**
 * The folders that are read, sent mail first (it tells who the user is), then the inbox. A server that cannot tell their state with
 * the list (LIST-STATUS, RFC 5819) is asked about each by itself: with thousands of folders that takes more than the time of one.
 */
export async function foldersToRead(client: ImapFlow, run: RunCommand): Promise<readonly FolderToRead[]> {
  const tells = client.capabilities.has('LIST-STATUS') || client.capabilities.has('IMAP4rev2');
  // Not with `listOnly`: that leaves out what folders are for, and their state.
  const listed = await run(() => client.list(tells ? { statusQuery: STATUS } : {}));
  const folders: FolderToRead[] = [];
  for (const folder of chooseFolders(listed)) {
    const status = folder.status ?? (tells ? undefined : await run(() => statusOf(client, folder.path)));
    folders.push({
      path: folder.path,
      label: folder.specialUse === '\\Sent' && !isSentFolder(folder.path) ? 'Sent' : folder.path,
      uidValidity: status?.uidValidity?.toString() ?? null,
      uidNext: status?.uidNext ?? null,
      messages: status?.messages ?? null,
    });
  }
  return folders;
}

/** Undefined where the server does not tell: the folder is looked into then. */
async function statusOf(client: ImapFlow, path: string): Promise<StatusObject | undefined> {
  try {
    const status = await client.status(path, STATUS);
    return status === false ? undefined : status;
  } catch (error) {
    if (isAboutMail(error)) return undefined;
    throw error;
  }
}

type Folder = Pick<ListResponse, 'path' | 'flags' | 'specialUse' | 'specialUseSource'>;

/**
 * All Mail where the server has it, since it holds the others; else everything that can be opened. Never what was
 * thrown away, taken for spam or not sent.
 */
export function chooseFolders<F extends Folder>(listed: readonly F[]): readonly F[] {
  const open = listed.filter(
    ({ path, flags }) =>
      !UNOPENABLE.some((flag) => hasFlag(flags, flag)) && !path.includes('\0') && path.length <= LONGEST_PATH,
  );
  const all = open.find(
    ({ specialUse, specialUseSource }) => specialUse === '\\All' && specialUseSource === 'extension',
  );
  if (all !== undefined) return [all];
  return open
    .filter((folder) => !isLeftOut(folder))
    .toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))
    .slice(0, MOST_FOLDERS);
}

const UNOPENABLE = ['\\noselect', '\\nonexistent'];

function hasFlag(flags: ReadonlySet<string>, flag: string): boolean {
  return [...flags].some((one) => one.toLowerCase() === flag);
}

const LEFT_OUT_USES: ReadonlySet<string> = new Set(['\\Trash', '\\Junk', '\\Drafts', '\\Flagged', '\\Important']);

function isLeftOut({ path, specialUse }: Folder): boolean {
  if (specialUse !== undefined && LEFT_OUT_USES.has(specialUse)) return true;
  return path.split(/[/.\\]/u).some((name) => isDraftsFolder(name) || isDiscardedFolder(name));
}

function rank({ path, specialUse }: Folder): number {
  if (specialUse === '\\Sent' || isSentFolder(path)) return 0;
  return specialUse === '\\Inbox' || isInbox(path) ? 1 : 2;
}

/** Where mail arrives, in whichever case a server writes it (RFC 3501, section 5.1). */
export function isInbox(path: string): boolean {
  return path.toUpperCase() === 'INBOX';
}
