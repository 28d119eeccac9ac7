import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';

import Sqlite from 'better-sqlite3';

import { AjarError } from '../../service/ajar-error.ts';
import { retryWhileBusy } from './retry-while-busy.ts';

/** 'Ajar', in the header of the file: tells our file from any other SQLite file. */
const APPLICATION_ID = 0x41_6a_61_72;

/** How every SQLite file begins. SQLite itself would take a very short file of another kind for an empty one. */
const HEADER = new TextEncoder().encode('SQLite format 3\0');

/** More keeps what the system keeps in its own cache anyway. */
const CACHE_KB = 16_384;
/** Whoever only adds goes back to few pages: a scan was no slower for it, and 12 MB smaller. */
const WRITING_CACHE_KB = 4_096;

/** Ten times SQLite's own (40 MB): adding many messages then writes each touched page into the file less often. */
const LOG_PAGES = 10_000;

/** Makes the folder and the file, readable by the user alone. A file with something else in it is refused. */
export function createPrivateFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const descriptor = openSync(file, 'a+', 0o600);
  try {
    const head = new Uint8Array(HEADER.length);
    const length = readSync(descriptor, head, 0, HEADER.length, 0);
    if (length > 0 && !HEADER.every((byte, index) => byte === head[index])) throw refusal(file, 'not a database');
  } finally {
    closeSync(descriptor);
  }
}

/** Opens a connection, to write or to read alone. Nothing is written to a file that turns out not to be ours. */
export async function connect(
  file: string,
  busyTimeoutMs: number,
  use: 'writing' | 'reading',
): Promise<Sqlite.Database> {
  const raw = new Sqlite(file, { timeout: busyTimeoutMs });
  try {
    raw.pragma(`busy_timeout = ${busyTimeoutMs}`);
    await claim(raw, file, busyTimeoutMs);
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('secure_delete = ON');
    raw.pragma('temp_store = MEMORY');
    raw.pragma(`cache_size = -${use === 'writing' ? WRITING_CACHE_KB : CACHE_KB}`);
    if (use === 'reading') raw.pragma('query_only = ON');
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
    throw refusal(file, 'the database of another program');
  }
  if (raw.pragma('journal_mode', { simple: true }) === 'wal' && owner === APPLICATION_ID) return;
  await retryWhileBusy(busyTimeoutMs, () => {
    raw.pragma('journal_mode = WAL');
  });
  raw.pragma(`application_id = ${APPLICATION_ID}`);
}

function refusal(file: string, what: string): AjarError {
  return new AjarError(
    'unreadable',
    `${file} is ${what}. Nothing in it was changed. Choose another place for Ajar's data, or move this file away.`,
  );
}
