import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

import type { Ajar } from '../service/ajar.ts';
import { batchBody, body, pageQuery, query } from './bodies.ts';

/** How often a quiet stream says that it is still there: what stands between closes those that say nothing. */
const STILL_HERE_MS = 25_000;

/** /api/noes: the list in pages, and the same for many of them at once. */
export function noesRoutes(ajar: Ajar) {
  return new Hono()
    .get('/', query(pageQuery), async (c) => {
      const { status, ...wish } = c.req.valid('query');
      return c.json(await ajar.page({ ...wish, status: status?.split(',') }));
    })
    .post('/batch', body(batchBody), async (c) => {
      const { ids, action } = c.req.valid('json');
      return c.json(await ajar.batch(ids, action));
    });
}

/** /api/events: which noes change, as server-sent events. `Last-Event-ID` is the count that was seen last. */
export function eventRoutes(ajar: Ajar) {
  return new Hono().get('/', (c) =>
    streamSSE(c, async (stream) => {
      const ending = new AbortController();
      stream.onAbort(() => ending.abort());
      const seen = Number(c.req.header('last-event-id') ?? 'none');
      const after = Number.isSafeInteger(seen) && seen >= 0 ? seen : undefined;
      const pulse = setInterval(() => void stream.writeSSE({ event: 'pulse', data: '' }), STILL_HERE_MS);
      try {
        await ajar.follow({ signal: ending.signal, after }, ({ last, ids, all }) => {
          void stream.writeSSE({ id: String(last), event: 'changed', data: JSON.stringify({ ids, all }) });
        });
      } finally {
        clearInterval(pulse);
      }
    }),
  );
}
