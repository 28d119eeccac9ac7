import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import type { Message } from '@ajar/core';

import type { Db } from '../schema.ts';
import type { StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export function keptMessageReader(db: Db): Pick<StoreReader, 'kept' | 'keptKeys'> {
  return {
    kept: async (keys) => {
      const rows = await inChunks(keys, (some) =>
        db.selectFrom('kept_message').selectAll().where('key', 'in', some).execute(),
      );
      return Promise.all(
        rows.map(async (row) => ({
          key: row.key,
          message: JSON.parse(row.message) as Message,
          raw: row.raw === null ? null : new Uint8Array(await unpack(row.raw)),
        })),
      );
    },
    keptKeys: async (keys) => {
      const rows = await inChunks(keys, (some) =>
        db.selectFrom('kept_message').select('key').where('key', 'in', some).execute(),
      );
      return new Set(rows.map((row) => row.key));
    },
  };
}

export function keptMessageWriter(db: Db): Pick<StoreTransactor, 'keep'> {
  return {
    keep: async (messages) => {
      const known = await keptMessageReader(db).keptKeys(messages.map((one) => one.key));
      for (const { key, message, raw } of messages.filter((one) => !known.has(one.key))) {
        const values = { key, message: JSON.stringify(message), raw: raw === null ? null : await pack(raw) };
        await db
          .insertInto('kept_message')
          .values(values)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    },
  };
}
