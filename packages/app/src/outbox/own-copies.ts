import type { ImapFlow } from 'imapflow';

import { AjarError } from '../service/ajar-error.ts';

/** By what our own letter is found again: some servers replace the Message-ID. */
export interface CopyMarks {
  readonly messageId: string;
  readonly outboxId: string;
}

/** What a folder is for (RFC 6154); found by its special use, or by its name in many languages where a server does not tell. */
export type FolderUse = '\\Drafts' | '\\Sent' | '\\All';

/** The folder for this use; null when the account has none. */
export async function folderFor(client: ImapFlow, use: FolderUse): Promise<string | null> {
  const folders = await client.list();
  return folders.find(({ specialUse, flags }) => specialUse === use && !flags.has('\\Noselect'))?.path ?? null;
}

/** Whether our letter lies in this folder. Looks only: nothing is marked. */
export async function liesIn(client: ImapFlow, folder: string, { messageId, outboxId }: CopyMarks): Promise<boolean> {
  const lock = await client.getMailboxLock(folder, { readOnly: true });
  try {
    for (const header of [{ 'Message-ID': messageId }, { 'X-Ajar-Id': outboxId }]) {
      const found = await client.search({ header }, { uid: true });
      if (found === false || found === undefined)
        throw new AjarError('server-away', `The server could not look through ${folder}.`);
      if (found.length > 0) return true;
    }
    return false;
  } finally {
    lock.release();
  }
}

/**
 * Puts a letter into a folder unless it lies there. Where the connection breaks in between nobody knows: throws, and the next
 * try looks first. `mayWrite` is asked last of all.
 */
export async function appendOnce(
  client: ImapFlow,
  folder: string,
  letter: CopyMarks & { readonly raw: Uint8Array },
  flags: readonly string[],
  mayWrite: () => Promise<boolean>,
): Promise<'was-there' | 'added' | 'not-ours'> {
  if (await liesIn(client, folder, letter)) return 'was-there';
  if (!(await mayWrite())) return 'not-ours';
  const added = await client.append(folder, letter.raw, [...flags]);
  if (added === false) throw new AjarError('server-refused', `The server did not take the letter into ${folder}.`);
  return 'added';
}
