import type { ImapFlow, ListResponse } from 'imapflow';

import { isDiscardedFolder, isDraftsFolder, isSentFolder } from '../folder-names.ts';

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

const MOST_FOLDERS = 2_000;
const STATUS = { uidNext: true, uidValidity: true, messages: true } as const;

/** The folders that are read, sent mail first (it tells who the user is), then the inbox. */
export async function foldersToRead(client: ImapFlow): Promise<readonly FolderToRead[]> {
  const listed = await client.list({ statusQuery: STATUS, listOnly: true });
  return chooseFolders(listed).map((folder) => ({
    path: folder.path,
    label: folder.specialUse === '\\Sent' && !isSentFolder(folder.path) ? 'Sent' : folder.path,
    uidValidity: folder.status?.uidValidity?.toString() ?? null,
    uidNext: folder.status?.uidNext ?? null,
    messages: folder.status?.messages ?? null,
  }));
}

type Folder = Pick<ListResponse, 'path' | 'flags' | 'specialUse' | 'specialUseSource'>;

/**
 * All Mail where the server has it, since it holds the others; else everything that can be opened. Never what was
 * thrown away, taken for spam or not sent.
 */
export function chooseFolders<F extends Folder>(listed: readonly F[]): readonly F[] {
  const open = listed.filter(
    ({ path, flags }) => !UNOPENABLE.some((flag) => hasFlag(flags, flag)) && !path.includes('\0'),
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
  return specialUse === '\\Inbox' || path.toUpperCase() === 'INBOX' ? 1 : 2;
}
