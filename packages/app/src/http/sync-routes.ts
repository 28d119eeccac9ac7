import { Hono } from 'hono';

import type { Ajar, ScanProgress } from '../service/ajar.ts';
import { AjarError } from '../service/ajar-error.ts';
import type { SyncResult } from '../service/accounts/account-views.ts';
import { body, syncBody } from './bodies.ts';

interface SyncReport {
  readonly running: boolean;
  readonly progress: ScanProgress | null;
  readonly result: SyncResult | null;
  readonly error: string | null;
}

/** /api/sync: read the mail accounts (or some of them), and look how it goes. One at a time. */
export function syncRoutes(ajar: Ajar) {
  let report: SyncReport = { running: false, progress: null, result: null, error: null };
  const run = async (addresses: readonly string[] | undefined): Promise<void> => {
    report = { running: true, progress: null, result: null, error: null };
    try {
      const result = await ajar.sync({
        addresses,
        onProgress: (progress) => {
          report = { ...report, progress };
        },
      });
      report = { ...report, running: false, result };
    } catch (error) {
      const message =
        error instanceof AjarError ? error.message : 'Reading stopped with an error. What was read is kept.';
      report = { ...report, running: false, error: message };
    }
  };
  return new Hono()
    .get('/', (c) => c.json(report))
    .post('/', body(syncBody), (c) => {
      if (report.running) throw new AjarError('store-busy', 'The accounts are being read already.');
      void run(c.req.valid('json').addresses);
      return c.json(report, 202);
    });
}
