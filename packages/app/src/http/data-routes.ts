import { Readable } from 'node:stream';

import { Hono } from 'hono';

import type { Ajar } from '../service/ajar.ts';

/** /api/data: everything out, and other lists in. */
export function dataRoutes(ajar: Ajar) {
  return new Hono().get('/export', (c) => {
    c.header('Content-Type', 'application/zip');
    c.header('Content-Disposition', 'attachment; filename="ajar-export.zip"');
    c.header('Cache-Control', 'no-store');
    // A stream that is broken off breaks the download off too: half an archive never looks like a whole one.
    return c.body(Readable.toWeb(Readable.from(ajar.exportZip(), { objectMode: false })) as ReadableStream);
  });
}
