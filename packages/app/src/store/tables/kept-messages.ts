import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import type { Message } from '@ajar/core';

import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';

/** As many as there are threads to pack them: each takes a quarter of a megabyte while it is packed. */
const PACKED_AT_ONCE = 4;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export function keptMessageReader(db: Db, seal: Seal | null): Pick<StoreReader, 'kept' | 'keptKeys' | 'keptSource'> {
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
      return packed === null ? null : new Uint8Array(await unpack(packed));
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
      for (let from = 0; from < fresh.length; from += PACKED_AT_ONCE) {
        const some = fresh.slice(from, from + PACKED_AT_ONCE);
        // Packed side by side, in the threads of the runtime.
        const sources = await Promise.all(some.map(async ({ raw }) => (raw === null ? null : pack(raw))));
        for (const [index, { key, message, hasHtml }] of some.entries()) {
          const source = sources[index] ?? null;
          const values = { key, message: JSON.stringify(message), has_html: hasHtml ? 1 : 0, raw: source };
          await db
            .insertInto('kept_message')
            .values(sealRow(seal, 'kept_message', values))
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      }
    },
  };
}
