import { Hono } from 'hono';

import type { Ajar } from '../service/ajar.ts';
import { alternativesBody, approveBody, body, saveBody } from './bodies.ts';
import { emlResponse } from './eml-response.ts';

/** /api/drafts: the words, their approval, and the way out. */
export function draftRoutes(ajar: Ajar) {
  return new Hono()
    .put('/:id', body(saveBody), async (c) => {
      const { text, ...wish } = c.req.valid('json');
      return c.json(await ajar.saveDraft(c.req.param('id'), text, wish));
    })
    .post('/:id/approve', body(approveBody), async (c) => {
      const { text, asItIs } = c.req.valid('json');
      return c.json(await ajar.approve(c.req.param('id'), text, { asItIs }));
    })
    .post('/:id/alternatives', body(alternativesBody), async (c) =>
      c.json(await ajar.alternatives(c.req.param('id'), c.req.valid('json').count)),
    )
    .post('/:id/wordings', async (c) => c.json(await ajar.proposeWordings(c.req.param('id'), c.req.raw.signal)))
    .post('/:id/hold', async (c) => c.json(await ajar.holdDraft(c.req.param('id'))))
    .post('/:id/withdraw', async (c) => c.json(await ajar.withdrawApproval(c.req.param('id'))))
    .get('/:id/eml', async (c) => {
      const { eml, fileName } = await ajar.exportDraft(c.req.param('id'));
      return emlResponse(c, eml, fileName);
    });
}
