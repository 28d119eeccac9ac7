import type { Db, MessageTable } from '../schema.ts';
import { BY_HAND } from '../store.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { MessageRow, StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';
import { insertInBulk } from './insert-in-bulk.ts';
import { lookupText } from './lookup-text.ts';
import { fromMessageRow, toMessageRow } from './message-row.ts';
import { messagesAround } from './messages-around.ts';

export function messageReader(
  db: Db,
  seal: Seal | null,
): Pick<
  StoreReader,
  | 'messages'
  | 'messagesWithIds'
  | 'messagesReferringTo'
  | 'messagesWithVerdict'
  | 'messagesWithCue'
  | 'messagesAround'
  | 'messagesAroundEach'
  | 'messagePage'
  | 'countMessages'
  | 'commonRecipients'
> {
  const toRow = (row: MessageTable): MessageRow => toMessageRow(openRow(seal, 'message', row));
  const all = db.selectFrom('message').selectAll('message');
  const oldestFirst = all.orderBy('date', (order) => order.asc().nullsLast()).orderBy('key');
  return {
    messages: async (keys) => (await inChunks(keys, (some) => all.where('key', 'in', some).execute())).map(toRow),
    messagesWithIds: async (messageIds) => {
      const ids = messageIds.map(lookupText);
      return (await inChunks(ids, (some) => all.where('message_id', 'in', some).execute())).map(toRow);
    },
    messagesReferringTo: async (messageIds) => {
      const referring = await inChunks(messageIds.map(lookupText), (some) =>
        db.selectFrom('message_link').select('message_key').where('ref', 'in', some).execute(),
      );
      const keys = referring.map((link) => link.message_key);
      return (await inChunks(keys, (some) => all.where('key', 'in', some).execute())).map(toRow);
    },
    messagesWithVerdict: async (verdicts) => {
      if (verdicts.length === 0) return [];
      return (await oldestFirst.where('verdict', 'in', verdicts).execute()).map(toRow);
    },
    messagesWithCue: async (cue) =>
      (await oldestFirst.where('cue', '=', cue).where('date', 'is not', null).execute()).map(toRow),
    messagesAround: async (query) => (await messagesAround(db, [query], toRow))[0] ?? [],
    messagesAroundEach: (queries) => messagesAround(db, queries, toRow),
    messagePage: async (after, limit) =>
      (await all.where('key', '>', after).orderBy('key').limit(limit).execute()).map(toRow),
    countMessages: async () => {
      const row = await db
        .selectFrom('message')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    commonRecipients: async (limit) => {
      const rows = await db
        .selectFrom('message')
        .select((eb) => ['to_address', eb.fn.countAll<number>().as('count')])
        .where('to_address', 'is not', null)
        .groupBy('to_address')
        .orderBy('count', 'desc')
        .orderBy('to_address')
        .limit(limit)
        .execute();
      return rows.flatMap((row) => (row.to_address === null ? [] : [{ address: row.to_address, count: row.count }]));
    },
  };
}

export function messageWriter(
  db: Db,
  seal: Seal | null,
): Pick<StoreTransactor, 'addMessages' | 'renewVerdicts' | 'relocate'> {
  return {
    addMessages: async (rows) => {
      const sealed = rows.map((row) => sealRow(seal, 'message', fromMessageRow(row)));
      const inserted = await insertInBulk(db, sealed, (some) =>
        db
          .insertInto('message')
          .values(some)
          .onConflict((conflict) => conflict.doNothing())
          .returning('key')
          .compile(),
      );
      const added = new Set(inserted.map((row) => row.key));
      const links = rows
        .filter((row) => added.has(row.key))
        .flatMap((row) => row.refs.map((ref) => ({ ref: lookupText(ref), message_key: row.key })));
      await insertInBulk(db, links, (some) =>
        db
          .insertInto('message_link')
          .values(some)
          .onConflict((conflict) => conflict.doNothing())
          .compile(),
      );
      return added;
    },
    relocate: async (places) => {
      for (const { key, sourceId, position } of places)
        await db.updateTable('message').set({ source_id: sourceId, position }).where('key', '=', key).execute();
    },
    renewVerdicts: async (rows) => {
      for (const { key, verdict, cue } of rows) {
        await db
          .updateTable('message')
          .set({ verdict, cue })
          .where('key', '=', key)
          .where('source_id', '<>', BY_HAND)
          .execute();
      }
    },
  };
}
