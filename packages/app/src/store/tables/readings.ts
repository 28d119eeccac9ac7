import type { Reading } from '@ajar/core';

import type { Db } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';
import { insertInBulk } from './insert-in-bulk.ts';

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
      // The last of a key stays: one statement cannot change a row twice.
      const last = new Map(readings.map((one) => [one.key, one])).values();
      const rows = [...last].map(({ key, readerVersion, reading }) =>
        sealRow(seal, 'reading', { key, reader_version: readerVersion, reading: JSON.stringify(reading) }),
      );
      await insertInBulk(db, rows, (some) =>
        db
          .insertInto('reading')
          .values(some)
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet((eb) => ({
              reader_version: eb.ref('excluded.reader_version'),
              reading: eb.ref('excluded.reading'),
            })),
          )
          .compile(),
      );
    },
  };
}
