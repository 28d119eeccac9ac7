import { Hono } from 'hono';
import { z } from 'zod';

import type { Ajar } from '../service/ajar.ts';
import { body } from './bodies.ts';

/** `now`, `good-moment`, or an ISO moment with its zone. */
const sendBody = z.strictObject({ when: z.string().min(1).max(60) });
const undoBody = z.strictObject({ seconds: z.int() });
const settleBody = z.strictObject({ arrived: z.boolean() });

/** /api/drafts/:id: letting an approved letter leave, and saying what became of it. */
export function sendingRoutes(ajar: Ajar) {
  return new Hono()
    .post('/:id/send', body(sendBody), async (c) => c.json(await ajar.send(c.req.param('id'), c.req.valid('json'))))
    .post('/:id/drafts', async (c) => c.json(await ajar.saveToDrafts(c.req.param('id'))))
    .post('/:id/settle', body(settleBody), async (c) => {
      const { arrived } = c.req.valid('json');
      return c.json(await ajar.settleUnknown(c.req.param('id'), arrived ? 'arrived' : 'not-sent'));
    });
}

/** /api/undo-seconds: how long a letter can be taken back. */
export function undoRoutes(ajar: Ajar) {
  return new Hono()
    .get('/', async (c) => c.json({ seconds: await ajar.undoSeconds() }))
    .put('/', body(undoBody), async (c) => c.json({ seconds: await ajar.undoSeconds(c.req.valid('json').seconds) }));
}
