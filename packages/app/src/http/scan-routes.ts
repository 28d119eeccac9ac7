import { homedir } from 'node:os';

import { Hono } from 'hono';

import { typedPath } from './typed-path.ts';
import { AjarError } from '../service/ajar-error.ts';
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
      const paths = c.req.valid('json').paths.map(wholePath);
      return c.json(
        scans.start((options) => ajar.scan(paths, options)),
        202,
      );
    });
}

/** A page has no folder that a path could begin in. */
function wholePath(typed: string): string {
  const path = typedPath(typed, homedir());
  if (path === null)
    throw new AjarError(
      'bad-input',
      `“${typed.trim()}” is not the whole path of a file on this computer. Begin it with / or ~/, as in ~/Mail/Inbox.mbox.`,
    );
  return path;
}
