import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

import Sqlite from 'better-sqlite3';

import { AjarError } from '../../service/ajar.ts';
import { retryWhileBusy } from './retry-while-busy.ts';

/** 'Ajar', in the header of the file: tells our file from any other SQLite file. */
const APPLICATION_ID = 0x41_6a_61_72;

/** Ten times SQLite's own (40 MB): adding many messages then writes each touched page into the file less often. */
const LOG_PAGES = 10_000;

/** Makes the folder and the file, readable by the user alone. */
export function createPrivateFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
}

/** Opens a connection. Nothing is written to a file that turns out not to be ours. */
export async function connect(file: string, busyTimeoutMs: number): Promise<Sqlite.Database> {
  const raw = new Sqlite(file, { timeout: busyTimeoutMs });
  try {
    raw.pragma(`busy_timeout = ${busyTimeoutMs}`);
    await claim(raw, file, busyTimeoutMs);
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('secure_delete = ON');
    raw.pragma('temp_store = MEMORY');
    raw.pragma('cache_size = -65536');
    raw.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** An empty file becomes ours; a file of ours stays as it is; anything else is refused. */
async function claim(raw: Sqlite.Database, file: string, busyTimeoutMs: number): Promise<void> {
  const owner = raw.pragma('application_id', { simple: true });
  if (owner !== APPLICATION_ID && raw.prepare('select 1 from sqlite_master').get() !== undefined) {
    throw new AjarError(
      'unreadable',
      `${file} is the database of another program. Nothing in it was changed. Choose another place for Ajar's data.`,
    );
  }
  if (raw.pragma('journal_mode', { simple: true }) === 'wal' && owner === APPLICATION_ID) return;
  await retryWhileBusy(busyTimeoutMs, () => {
    raw.pragma('journal_mode = WAL');
  });
  raw.pragma(`application_id = ${APPLICATION_ID}`);
}
