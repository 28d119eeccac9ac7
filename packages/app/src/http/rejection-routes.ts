import { Hono } from 'hono';

import type { Ajar } from '../service/ajar.ts';
import { addBody, body, correctionBody, draftBody, mendBody, outcomeBody, proposalBody, toldBody } from './bodies.ts';

/** /api/rejections: one no and its life. */
export function rejectionRoutes(ajar: Ajar) {
  return new Hono()
    .post('/', body(addBody), async (c) => c.json(await ajar.addNo(c.req.valid('json'))))
    .get('/:id', async (c) => c.json(await ajar.show(c.req.param('id'))))
    .post('/:id/corrections', body(correctionBody), async (c) =>
      c.json(await ajar.correct(c.req.param('id'), c.req.valid('json'))),
    )
    .post('/:id/told', body(toldBody), async (c) => c.json(await ajar.tell(c.req.param('id'), c.req.valid('json'))))
    .post('/:id/drafts', body(draftBody), async (c) => c.json(await ajar.draft(c.req.param('id'), c.req.valid('json'))))
    .post('/:id/outcomes', body(outcomeBody), async (c) =>
      c.json(await ajar.recordOutcome(c.req.param('id'), c.req.valid('json').outcome)),
    )
    .post('/:id/proposals', body(proposalBody), async (c) =>
      c.json(await ajar.answerProposal(c.req.param('id'), c.req.valid('json'))),
    )
    .post('/:id/mend', body(mendBody), async (c) =>
      c.json(await ajar.mendAddress(c.req.param('id'), c.req.valid('json').address)),
    )
    .post('/:id/sent', async (c) => c.json(await ajar.markSent(c.req.param('id'))))
    .post('/:id/close', async (c) => c.json(await ajar.close(c.req.param('id'))))
    .post('/:id/reopen', async (c) => c.json(await ajar.reopen(c.req.param('id'))));
}
