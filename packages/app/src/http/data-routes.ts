import { Readable } from 'node:stream';

import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';

import type { Ajar } from '../service/ajar.ts';
import { importWish } from './bodies.ts';

/** The one address that takes more than a megabyte. */
export const IMPORT_PATH = '/api/data/import';
export const MOST_TABLE_BYTES = 64_000_000;

/** /api/data: everything out, and the tables of others in. */
export function dataRoutes(ajar: Ajar) {
  return new Hono()
    .get('/export', (c) => {
      c.header('Content-Type', 'application/zip');
      c.header('Content-Disposition', 'attachment; filename="ajar-export.zip"');
      c.header('Cache-Control', 'no-store');
      // A stream that breaks off breaks the download off too: half an archive never looks like a whole one.
      return c.body(Readable.toWeb(Readable.from(ajar.exportZip(), { objectMode: false })) as ReadableStream);
    })
    .post('/import', async (c) => {
      const wish = importWish.safeParse(wishIn(c.req.query('wish') ?? '{}'));
      if (!wish.success) throw new HTTPException(400, { message: 'How the table is to be taken is not understood.' });
      return c.json(await ajar.importNoes(new Uint8Array(await c.req.arrayBuffer()), wish.data));
    });
}

function wishIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
