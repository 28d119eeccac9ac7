import type { ExpungeEvent, ImapFlow } from 'imapflow';

/** A folder as it was when it was opened. Numbers of 64 bits are text. */
export interface ExaminedFolder {
  readonly uidValidity: string;
  readonly uidNext: number;
  readonly exists: number;
  /** Null where the server does not count changes. */
  readonly highestModseq: string | null;
  /** UIDs that vanished since the time that was asked about (QRESYNC, RFC 7162); null when the server cannot tell. */
  readonly vanished: readonly number[] | null;
}

/** As many as are noted one by one; a server that says more is not taken at its word, and is asked what there is. */
const MOST_VANISHED = 2_000_000;

/** Opens a folder read-only. */
export async function examineFolder(
  client: ImapFlow,
  path: string,
  since?: { readonly uidValidity: string; readonly modseq: string },
): Promise<ExaminedFolder> {
  const vanished: number[] = [];
  const note = ({ uid }: ExpungeEvent): void => {
    if (uid !== undefined && vanished.length < MOST_VANISHED) vanished.push(uid);
  };
  client.on('expunge', note);
  try {
    const asked = since === undefined ? {} : { changedSince: since.modseq, uidValidity: since.uidValidity };
    const opened = await client.mailboxOpen(path, { readOnly: true, ...asked });
    const all = vanished.length < MOST_VANISHED;
    const tells = since !== undefined && client.enabled.has('QRESYNC') && opened.noModseq !== true && all;
    return {
      uidValidity: String(opened.uidValidity),
      uidNext: opened.uidNext,
      exists: opened.exists,
      highestModseq: opened.noModseq === true ? null : (opened.highestModseq?.toString() ?? null),
      vanished: tells && String(opened.uidValidity) === since.uidValidity ? vanished : null,
    };
  } finally {
    client.off('expunge', note);
  }
}
