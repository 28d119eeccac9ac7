import { Hono } from 'hono';

import type { Ajar, ScanProgress, ScanResult } from '../service/ajar.ts';
import { AjarError } from '../service/ajar-error.ts';
import { body, scanBody } from './bodies.ts';

interface ScanReport {
  readonly running: boolean;
  readonly progress: ScanProgress | null;
  readonly result: ScanResult | null;
  readonly error: string | null;
}

/** /api/scan: start a scan of local paths, and look how it goes. One at a time. */
export function scanRoutes(ajar: Ajar) {
  let report: ScanReport = { running: false, progress: null, result: null, error: null };
  const run = async (paths: readonly string[]): Promise<void> => {
    report = { running: true, progress: null, result: null, error: null };
    try {
      const result = await ajar.scan(paths, {
        onProgress: (progress) => {
          report = { ...report, progress };
        },
      });
      report = { ...report, running: false, result };
    } catch (error) {
      const message =
        error instanceof AjarError ? error.message : 'The scan stopped with an error. What was read is kept.';
      report = { ...report, running: false, error: message };
    }
  };
  return new Hono()
    .get('/', (c) => c.json(report))
    .post('/', body(scanBody), (c) => {
      if (report.running) throw new AjarError('store-busy', 'A scan is running already.');
      void run(c.req.valid('json').paths);
      return c.json(report, 202);
    });
}
