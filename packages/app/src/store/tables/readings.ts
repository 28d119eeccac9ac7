import type { Reading } from '@ajar/core';

import type { Db } from '../schema.ts';
import type { StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';

export function readingReader(db: Db): Pick<StoreReader, 'readings'> {
  return {
    readings: async (keys) => {
      const rows = await inChunks(keys, (some) =>
        db.selectFrom('reading').selectAll().where('key', 'in', some).execute(),
      );
      return rows.map((row) => ({
        key: row.key,
        readerVersion: row.reader_version,
        reading: JSON.parse(row.reading) as Reading,
      }));
    },
  };
}

export function readingWriter(db: Db): Pick<StoreTransactor, 'putReadings'> {
  return {
    putReadings: async (readings) => {
      for (const { key, readerVersion, reading } of readings) {
        const read = { reader_version: readerVersion, reading: JSON.stringify(reading) };
        await db
          .insertInto('reading')
          .values({ key, ...read })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(read))
          .execute();
      }
    },
  };
}
