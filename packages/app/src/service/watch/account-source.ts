import { accountOf } from '../../account/account.ts';
import type { Account } from '../../account/account.ts';
import { FolderRefusedError } from '../../mailbox/imap/folder-refused-error.ts';
import type { ImapReader } from '../../mailbox/imap/imap-reader.ts';
import { openImap } from '../../mailbox/imap/open-imap.ts';
import type { RawMessage } from '../../mailbox/mail-source.ts';
import type { AccountPlace } from '../../store/store.ts';
import { signedIn } from '../accounts/signed-in.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { accountSourceId } from './account-source-id.ts';
import type { FetchSource, Wanted } from './fetch-source.ts';

/** As much of a message as is read again: above it, attachments are what is left out. */
export const MOST_SOURCE = 600_000;

/** Bytes of mail that are remembered: linking asks for the same messages each time that mail comes in. */
const REMEMBERED = 16_000_000;

export interface AccountSource extends FetchSource {
  /** Why messages were left out, if any were because the connection broke. */
  failure(): AjarError | null;
}

/** Mail of an account over an open connection. When that breaks, messages are left out; nothing fails. */
export function accountSource(context: Context, account: Pick<Account, 'id'>, reader: ImapReader): AccountSource {
  let failure: AjarError | null = null;
  const remembered = new Map<string, RawMessage>();
  let bytes = 0;
  return {
    id: accountSourceId(account.id),
    fetch: async function* fetch(keys, wanted) {
      const known = (key: string): RawMessage | undefined =>
        remembered.get(`whole ${key}`) ?? remembered.get(`${wanted} ${key}`);
      for (const key of keys) {
        const raw = known(key);
        if (raw !== undefined) yield raw;
      }
      try {
        const missing = [...keys].filter((key) => known(key) === undefined);
        for await (const raw of fetchPlaces(context, account.id, reader, missing, wanted)) {
          bytes += raw.raw.length;
          if (bytes <= REMEMBERED) remembered.set(`${wanted} ${raw.position}`, raw);
          yield raw;
        }
      } catch (error) {
        if (!(error instanceof AjarError)) throw error;
        failure = error;
      }
    },
    failure: () => failure,
  };
}

async function* fetchPlaces(
  context: Context,
  accountId: string,
  reader: ImapReader,
  keys: readonly string[],
  wanted: Wanted,
): AsyncGenerator<RawMessage> {
  if (keys.length === 0) return;
  const { places, folders } = await context.store.read(async (store) => ({
    places: (await store.placesOf(keys)).filter((place) => place.accountId === accountId),
    folders: new Map((await store.accountFolders(accountId)).map((folder) => [folder.folder, folder])),
  }));
  const once = new Map(places.map((place) => [place.messageKey, place]));
  for (const [path, lying] of Map.groupBy(once.values(), (place) => place.folder)) {
    const opened = await reader.examine(path).catch(unlessRefused);
    if (opened === null || opened.uidValidity !== folders.get(path)?.uidValidity) continue;
    for (const some of inGroups(lying)) {
      const keyOf = new Map(some.map((place) => [place.uid, place.messageKey]));
      for (const { uid, ...raw } of await (wanted === 'text' ? texts : sources)(reader, [...keyOf.keys()]))
        yield { ...raw, position: keyOf.get(uid) ?? '', folder: path, consumed: 0 };
    }
  }
}

/** A folder that is opened for us no more is left out, as what was deleted is. */
function unlessRefused(error: unknown): null {
  if (error instanceof FolderRefusedError) return null;
  throw error;
}

interface Again {
  readonly uid: number;
  readonly raw: Uint8Array;
  readonly size: number;
}

async function sources(reader: ImapReader, uids: readonly number[]): Promise<readonly Again[]> {
  const found = await reader.sources(uids, MOST_SOURCE);
  return [...found].map(([uid, { bytes, size }]) => ({ uid, raw: bytes, size }));
}

async function texts(reader: ImapReader, uids: readonly number[]): Promise<readonly Again[]> {
  const found = await reader.texts(await reader.list(uids));
  return [...found].map(([uid, raw]) => ({ uid, raw, size: raw.length + 1 }));
}

const GROUP = 20;

function inGroups(places: readonly AccountPlace[]): readonly (readonly AccountPlace[])[] {
  const groups: (readonly AccountPlace[])[] = [];
  for (let from = 0; from < places.length; from += GROUP) groups.push(places.slice(from, from + GROUP));
  return groups;
}

/** The same over a connection of its own; null when the account is gone, not signed in or away. */
export async function reopenAccount(
  context: Context,
  sourceId: string,
): Promise<(FetchSource & AsyncDisposable) | null> {
  const stored = (await context.store.read((reader) => reader.accounts())).find(
    ({ id }) => accountSourceId(id) === sourceId,
  );
  if (stored === undefined) return null;
  const account = accountOf(stored);
  try {
    const reader = await signedIn(context, account, 'reading', (shown) => openImap(account, shown));
    return { ...accountSource(context, account, reader), [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose]() };
  } catch (error) {
    if (error instanceof AjarError) return null;
    throw error;
  }
}
