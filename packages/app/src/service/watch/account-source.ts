import { accountOf } from '../../account/account.ts';
import type { Account } from '../../account/account.ts';
import type { ImapReader } from '../../mailbox/imap/imap-reader.ts';
import { openImap } from '../../mailbox/imap/open-imap.ts';
import type { RawMessage } from '../../mailbox/mail-source.ts';
import type { AccountPlace } from '../../store/store.ts';
import { AjarError } from '../ajar.ts';
import type { Context } from '../context.ts';
import type { FetchSource } from './fetch-source.ts';

const PREFIX = 'imap:';

/** The source of mail that was read from an account. Its positions are keys of messages: where one lies now, the places know. */
export function accountSourceId(accountId: string): string {
  return `${PREFIX}${accountId}`;
}

export function isAccountSource(sourceId: string): boolean {
  return sourceId.startsWith(PREFIX);
}

/** As much of a message as is read again: above it, attachments are what is left out. */
export const MOST_SOURCE = 600_000;

/** Bytes of mail that are remembered: linking asks for the same messages each time that mail comes in. */
const REMEMBERED = 16_000_000;

/** Mail of an account over an open connection. When that breaks, messages are left out; nothing fails. */
export function accountSource(context: Context, account: Pick<Account, 'id'>, reader: ImapReader): FetchSource {
  const remembered = new Map<string, RawMessage>();
  let bytes = 0;
  return {
    id: accountSourceId(account.id),
    fetch: async function* fetch(keys) {
      const wanted = [...keys].filter((key) => !remembered.has(key));
      for (const key of keys) {
        const raw = remembered.get(key);
        if (raw !== undefined) yield raw;
      }
      try {
        for await (const raw of fetchPlaces(context, account.id, reader, wanted)) {
          bytes += raw.raw.length;
          if (bytes <= REMEMBERED) remembered.set(raw.position, raw);
          yield raw;
        }
      } catch (error) {
        if (!(error instanceof AjarError)) throw error;
      }
    },
  };
}

async function* fetchPlaces(
  context: Context,
  accountId: string,
  reader: ImapReader,
  keys: readonly string[],
): AsyncGenerator<RawMessage> {
  const { places, folders } = await context.store.read(async (store) => ({
    places: (await store.placesOf(keys)).filter((place) => place.accountId === accountId),
    folders: new Map((await store.accountFolders(accountId)).map((folder) => [folder.folder, folder])),
  }));
  const once = new Map(places.map((place) => [place.messageKey, place]));
  for (const [path, lying] of Map.groupBy(once.values(), (place) => place.folder)) {
    const { uidValidity } = await reader.examine(path);
    if (uidValidity !== folders.get(path)?.uidValidity) continue;
    for (const some of inGroups(lying)) {
      for (const [uid, { bytes, size }] of await reader.sources(
        some.map((place) => place.uid),
        MOST_SOURCE,
      )) {
        const position = some.find((place) => place.uid === uid)?.messageKey ?? '';
        yield { raw: bytes, size, position, folder: path, consumed: 0 };
      }
    }
  }
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
    const reader = await openImap(account, await context.signIn(account));
    return { ...accountSource(context, account, reader), [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose]() };
  } catch (error) {
    if (error instanceof AjarError) return null;
    throw error;
  }
}
