import type { Message } from '@ajar/core';

import { packSource, unpackSource } from '../packed-source.ts';
import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { KeptMessage, StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';
import { insertInBulk } from './insert-in-bulk.ts';

export function keptMessageReader(
  db: Db,
  seal: Seal | null,
): Pick<StoreReader, 'kept' | 'keptKeys' | 'keptSource' | 'keysWithSource'> {
  return {
    kept: async (keys) => {
      const rows = await inChunks(keys, (some) =>
        db.selectFrom('kept_message').select(['key', 'message', 'has_html']).where('key', 'in', some).execute(),
      );
      return rows
        .map((row) => openRow(seal, 'kept_message', row))
        .map((row) => ({
          key: row.key,
          message: JSON.parse(row.message) as Message,
          hasHtml: row.has_html === 1,
        }));
    },
    keptSource: async (key) => {
      const row = await db.selectFrom('kept_message').select(['key', 'raw']).where('key', '=', key).executeTakeFirst();
      const packed = row === undefined ? null : openRow(seal, 'kept_message', row).raw;
      return packed === null ? null : unpackSource(packed);
    },
    keysWithSource: async (keys) => {
      const rows = await inChunks(keys, (some) =>
        db.selectFrom('kept_message').select('key').where('key', 'in', some).where('raw', 'is not', null).execute(),
      );
      return new Set(rows.map((row) => row.key));
    },
    keptKeys: async (keys) => {
      const rows = await inChunks(keys, (some) =>
        db.selectFrom('kept_message').select('key').where('key', 'in', some).execute(),
      );
      return new Set(rows.map((row) => row.key));
    },
  };
}

export function keptMessageWriter(db: Db, seal: Seal | null): Pick<StoreTransactor, 'keep' | 'emptyKept'> {
  return {
    emptyKept: async (keys) => {
      for (const { key, message } of await keptMessageReader(db, seal).kept(keys)) {
        const empty = JSON.stringify({ ...message, text: '', links: [] } satisfies Message);
        const row = sealRow(seal, 'kept_message', { key, message: empty, has_html: 0, raw: null });
        await db.updateTable('kept_message').set(row).where('key', '=', key).execute();
      }
    },
    keep: async (messages) => {
      const known = await keptMessageReader(db, seal).keptKeys(messages.map((one) => one.key));
      const fresh = messages.filter((one) => !known.has(one.key));
      const rows = fresh.map((one) => sealRow(seal, 'kept_message', toRow(one)));
      await insertInBulk(
        db,
        rows,
        (some) =>
          db
            .insertInto('kept_message')
            .values(some)
            .onConflict((conflict) => conflict.doNothing())
            .compile(),
        // Sources are large.
        1,
      );
    },
  };
}

function toRow({ key, message, hasHtml, raw }: KeptMessage) {
  return {
    key,
    message: JSON.stringify(message),
    has_html: hasHtml ? 1 : 0,
    raw: raw === null ? null : packSource(raw),
  };
}
