import type { Reading } from '@ajar/core';

import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';

export function readingReader(db: Db, seal: Seal | null): Pick<StoreReader, 'readings'> {
  return {
    readings: async (keys) => {
      const rows = await inChunks(keys, (some) =>
        db.selectFrom('reading').selectAll().where('key', 'in', some).execute(),
      );
      return rows
        .map((row) => openRow(seal, 'reading', row))
        .map((row) => ({
          key: row.key,
          readerVersion: row.reader_version,
          reading: JSON.parse(row.reading) as Reading,
        }));
    },
  };
}

export function readingWriter(db: Db, seal: Seal | null): Pick<StoreTransactor, 'putReadings'> {
  return {
    putReadings: async (readings) => {
      for (const { key, readerVersion, reading } of readings) {
        const row = { key, reader_version: readerVersion, reading: JSON.stringify(reading) };
        const { key: _key, ...read } = sealRow(seal, 'reading', row);
        await db
          .insertInto('reading')
          .values({ key, ...read })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(read))
          .execute();
      }
    },
  };
}
