import { Kysely, sql } from 'kysely';

import { AjarError } from '../../service/ajar-error.ts';
import type { Db, Schema } from '../schema.ts';
import { BUSY_TIMEOUT_MS, type Engine, type LoneReader, type OpenOptions } from './engine.ts';
import { LockingSqliteDialect } from './sqlite-dialect.ts';
import { connect, createPrivateFile } from './sqlite-file.ts';

/**
 * SQLite in one file, in WAL mode: any number of processes on one machine may have it open, readers
 * never wait for the writer. Two connections, so that reading goes on while a scan writes.
 */
export async function openSqlite(file: string, options: OpenOptions): Promise<Engine> {
  const busyTimeoutMs = options.busyTimeoutMs ?? BUSY_TIMEOUT_MS;
  createPrivateFile(file);
  const writing = await connect(file, busyTimeoutMs, 'writing');
  const openReader = async (): Promise<LoneReader> => {
    const raw = await connect(file, busyTimeoutMs, 'reading');
    const db: Db = new Kysely<Schema>({ dialect: new LockingSqliteDialect(raw, busyTimeoutMs) });
    const end = async (): Promise<void> => {
      await db.destroy();
      // Kysely closes a connection only if it was used.
      raw.close();
    };
    return { db, end };
  };
  const { db: reader, end: endReading } = await openReader();
  const writer: Db = new Kysely<Schema>({ dialect: new LockingSqliteDialect(writing, busyTimeoutMs) });
  return {
    name: 'sqlite',
    seal: null,
    location: file,
    reader,
    writer,
    readAlone: openReader,
    hasTables: () => hasTables(reader),
    prepare: () => Promise.resolve(),
    check: () => check(reader),
    // Holding the reader as well: the log can only be emptied while nobody reads.
    scrub: () => reader.connection().execute(() => writer.connection().execute(scrub)),
    close: async () => {
      await endReading();
      await writer.destroy();
      writing.close();
    },
  };
}

async function hasTables(db: Db): Promise<boolean> {
  const found = await sql`select 1 from sqlite_master where name = 'schema_version'`.execute(db);
  return found.rows.length > 0;
}

async function check(db: Db): Promise<readonly string[]> {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  const orphans = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  return [
    ...integrity.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...orphans.rows.map((row) => `a row of ${row.table} points at a row of ${row.parent} that is not there`),
  ];
}

async function scrub(db: Db): Promise<void> {
  await sql`vacuum`.execute(db);
  const emptied = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (emptied.rows[0]?.busy === 0) return;
  throw new AjarError(
    'store-busy',
    'Everything is deleted, but another Ajar process is reading, so traces are still on the disk. Close it and run this again.',
  );
}
