import { setTimeout as sleep } from 'node:timers/promises';

import Sqlite from 'better-sqlite3';

import { AjarError } from '../../service/ajar-error.ts';

const PAUSE_MS = 25;
const PATIENCE_MS = 60_000;

/**
 * Runs the work while no other process, and nobody else in this one, holds the same file. The lock is the operating system's
 * (SQLite takes it), so that a process that is killed leaves none behind. Throws `store-busy` after a minute.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = new Sqlite(file, { timeout: 0 });
  try {
    const deadline = performance.now() + PATIENCE_MS;
    while (!taken(lock)) {
      if (performance.now() > deadline)
        throw new AjarError(
          'store-busy',
          'Another Ajar process has held its secrets for a minute. Nothing was changed.',
        );
      await sleep(PAUSE_MS);
    }
    return await work();
  } finally {
    lock.close();
  }
}

function taken(lock: Sqlite.Database): boolean {
  try {
    lock.exec('begin exclusive');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false;
    throw error;
  }
}
