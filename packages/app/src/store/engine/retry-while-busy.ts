import { setTimeout as sleep } from 'node:timers/promises';

import { hasCode } from '../store-error.ts';

const LONGEST_PAUSE_MS = 20;

/**
 * Tries until no other connection holds the lock. SQLite's own waiting would stop this whole process
 * meanwhile (the server answers nobody, and a lock held by another connection of this very process is
 * never let go), and it does not wait at all while the journal mode changes.
 */
export async function retryWhileBusy(patienceMs: number, work: () => void | Promise<void>): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!hasCode(error, 'SQLITE_BUSY') || Date.now() >= deadline) throw error;
      await sleep(pauseMs);
    }
  }
}
