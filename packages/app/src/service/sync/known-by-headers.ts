import { parseMessage } from '@ajar/core';
import type { Message } from '@ajar/core';

import type { ListedMail } from '../../mailbox/imap/mail-listing.ts';
import type { MessageRow, Store } from '../../store/store.ts';

/**
 * Which of these messages are known already and only lie elsewhere now (moved, or in a folder that was numbered anew):
 * the key of each by its UID. Told by headers and size, and only where there is no doubt: the known message lies nowhere
 * else any more, and just one of these can be it. What is left is read.
 */
export async function knownByHeaders(
  store: Store,
  sourceId: string,
  mails: readonly ListedMail[],
): Promise<ReadonlyMap<number, string>> {
  const heads = mails.map((mail) => ({ mail, message: parseMessage(mail.headers, mail) }));
  const ids = heads.flatMap(({ message }) => message.messageId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await store.read(async (reader) => {
    const found = (await reader.messagesWithIds([...new Set(ids)])).filter((row) => row.sourceId === sourceId);
    const placed = new Set((await reader.placesOf(found.map((row) => row.key))).map((place) => place.messageKey));
    return found.map((row) => ({ row, placed: placed.has(row.key) }));
  });
  const byId = Map.groupBy(rows, ({ row }) => row.messageId ?? '');
  const claims = heads.flatMap(({ mail, message }) => {
    const alike = (byId.get(message.messageId ?? '') ?? []).filter(({ row }) => isAlike(row, message, mail.size));
    const [only] = alike;
    return alike.length === 1 && only !== undefined && !only.placed ? [{ uid: mail.uid, key: only.row.key }] : [];
  });
  const perKey = Map.groupBy(claims, ({ key }) => key);
  return new Map(claims.filter(({ key }) => perKey.get(key)?.length === 1).map(({ uid, key }) => [uid, key]));
}

function isAlike(row: MessageRow, message: Message, size: number): boolean {
  return (
    row.size === size &&
    row.date === message.date &&
    row.fromAddress === (message.from?.address ?? null) &&
    row.toAddress === (message.to[0]?.address ?? null) &&
    row.subject === message.subject
  );
}
