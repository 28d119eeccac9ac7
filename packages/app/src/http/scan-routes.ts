import { Hono } from 'hono';

import type { Ajar, ScanResult } from '../service/ajar.ts';
import { body, scanBody } from './bodies.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { WorkBehind } from './work-behind.ts';

/** /api/scan: start a scan of local paths, and look how it goes. One at a time. */
export function scanRoutes(ajar: Ajar, behind?: WorkBehind) {
  const scans = oneAtATime<ScanResult>(
    {
      busy: 'A scan is running already.',
      broken: 'The scan stopped with an error. What was read is kept.',
    },
    behind,
  );
  return new Hono()
    .get('/', (c) => c.json(scans.report()))
    .post('/', body(scanBody), (c) => {
      const { paths } = c.req.valid('json');
      return c.json(
        scans.start((options) => ajar.scan(paths, options)),
        202,
      );
    });
}
