import type { ImapFlow } from 'imapflow';

import { isAboutMail } from './despite-refusals.ts';
import { examineFolder } from './examine-folder.ts';
import type { ExaminedFolder } from './examine-folder.ts';
import { fetchSources } from './fetch-sources.ts';
import type { FetchedSource } from './fetch-sources.ts';
import { fetchTexts } from './fetch-texts.ts';
import { FolderRefusedError } from './folder-refused-error.ts';
import { foldersToRead } from './folders-to-read.ts';
import type { FolderToRead } from './folders-to-read.ts';
import { listDespiteFloods } from './list-despite-floods.ts';
import type { Listing } from './list-despite-floods.ts';
import { listMail } from './mail-listing.ts';
import type { ListedMail } from './mail-listing.ts';
import { uidsFrom } from './uids-from.ts';
import { strangersLine } from '../../strangers-line.ts';
import { waitForNews } from './wait-for-news.ts';
import { withinBounds } from './within-bounds.ts';
import type { Bounds } from './within-bounds.ts';

/**
 * A mail account that is open for reading, one thing at a time. Nothing in it can be changed through this: folders are
 * opened read-only (EXAMINE) and no flag is set by reading (BODY.PEEK). Every method throws the errors of
 * `explainImapError`; after one that says the server is away, the connection is gone.
 */
export interface ImapReader extends AsyncDisposable {
  folders(): Promise<readonly FolderToRead[]>;
  /**
   * Opens a folder; the methods below are about the one opened last. `since` asks what vanished after an earlier time. This and they
   * throw `FolderRefusedError` when the server says no to this folder; the others may be read all the same.
   */
  examine(path: string, since?: { readonly uidValidity: string; readonly modseq: string }): Promise<ExaminedFolder>;
  /** This folder as it was opened, where it is open still and no mail came since; else null. */
  stillOpen(path: string): ExaminedFolder | null;
  /** The UIDs from this one on, in order. */
  uids(from: number): Promise<readonly number[]>;
  list(uids: readonly number[]): Promise<readonly ListedMail[]>;
  texts(mails: readonly ListedMail[]): Promise<ReadonlyMap<number, Uint8Array>>;
  sources(uids: readonly number[], most: number): Promise<ReadonlyMap<number, FetchedSource>>;
  /** Until something happens in this folder (or has since it was read), the time (in milliseconds) is over or the signal aborts. */
  news(folder: WatchedFolder, ms: number, signal: AbortSignal): Promise<void>;
  /** Bytes that came over the connection since it was opened. */
  received(): number;
}

/** A folder that is listened to, and the next UID when it was read. */
export interface WatchedFolder {
  readonly path: string;
  readonly uidNext: number;
}

/** The connection of a reader: a new one takes its place where one message is too much for it. */
export interface Line {
  /** The client that is connected now. */
  client(): ImapFlow;
  reconnect(): Promise<void>;
  /** What is behind an error of the library: what ended the connection, where that says more. */
  cause(error: unknown): unknown;
  /** The error for people behind an error of the library. */
  explain(error: unknown): Error;
  /** One command and all that it brings: what a server says of a mailbox, and of mail. */
  readonly bounds: { readonly talk: Bounds; readonly mail: Bounds };
  /** Whoever watches over it may let go. */
  closed(): void;
}

export function imapReader(line: Line): ImapReader {
  let open: { readonly path: string; readonly opened: ExaminedFolder } | null = null;
  // A server tells of mail that comes whatever it is asked meanwhile (RFC 3501, 7.3.1), so none that came can be missed.
  let hasGrown = false;
  const noteGrowth = (): void => void (hasGrown = true);
  let before = 0;
  const { talk, mail } = line.bounds;
  const run =
    (bounds: Bounds, told: (explained: Error, error: unknown) => Error = (explained) => explained) =>
    async <T>(work: (client: ImapFlow) => Promise<T>): Promise<T> => {
      try {
        return await withinBounds(() => line.client(), bounds, work);
      } catch (error) {
        throw told(line.explain(error), error);
      }
    };
  const talkOf = run(talk, refusedFolder);
  const mailOf = run(mail, refusedFolder);
  const list: Listing['list'] = (...wanted) =>
    listMail(line.client(), ...wanted).catch((error: unknown) => {
      throw line.cause(error);
    });
  const reopen = async (): Promise<void> => {
    before += line.client().stats().received;
    await line.reconnect();
    if (open === null) return;
    hasGrown = true;
    const { uidValidity } = await examineFolder(line.client(), open.path);
    if (uidValidity !== open.opened.uidValidity)
      throw Object.assign(new Error('numbered anew'), { code: 'NoConnection' });
  };
  const examine = async (
    asked: typeof talkOf,
    path: string,
    since?: Parameters<ImapReader['examine']>[1],
  ): Promise<ExaminedFolder> => {
    open = null;
    hasGrown = false;
    const opened = await asked((client) => {
      client.off('exists', noteGrowth).on('exists', noteGrowth);
      return examineFolder(client, path, since);
    });
    open = { path, opened };
    return opened;
  };
  const stillOpen = (path: string): ExaminedFolder | null => (open?.path === path && !hasGrown ? open.opened : null);
  return {
    folders: () => foldersToRead(line.client(), run(talk)),
    examine: (path, since) => examine(talkOf, path, since),
    stillOpen,
    uids: (from) => talkOf((client) => uidsFrom(client, from)),
    list: (uids) =>
      mailOf(async () => {
        const inOrder = uids.toSorted((a, b) => a - b);
        return [...(await listDespiteFloods(inOrder, { list, reopen })).values()];
      }),
    texts: (mails) => mailOf((client) => fetchTexts(client, mails)),
    sources: (uids, most) => mailOf((client) => fetchSources(client, uids, most)),
    news: async ({ path, uidNext }, ms, signal) => {
      const opened = stillOpen(path) ?? (await examine(run(talk), path));
      if (opened.uidNext > uidNext) return;
      try {
        await waitForNews(line.client(), ms, signal);
      } catch (error) {
        throw line.explain(error);
      }
    },
    received: () => before + line.client().stats().received,
    [Symbol.asyncDispose]: async () => {
      line.closed();
      const client = line.client();
      // A server that is asked to say goodbye may take its time.
      const timer = setTimeout(() => client.close(), GOODBYE_MS);
      await client.logout().catch(() => {});
      clearTimeout(timer);
      client.close();
    },
  };
}

function refusedFolder(explained: Error, error: unknown): Error {
  const refused =
    isAboutMail(error) && error instanceof Error && 'responseStatus' in error && error.responseStatus === 'NO';
  if (!refused) return explained;
  const said = 'responseText' in error && typeof error.responseText === 'string' ? error.responseText : '';
  return new FolderRefusedError(explained.message, strangersLine(said));
}

const GOODBYE_MS = 2_000;
