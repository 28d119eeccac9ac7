import { FIELDS } from '@ajar/core';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';

import type { Ajar } from '../service/ajar.ts';
import { INSIGHTS_EXPORTS } from '../service/insights/insights-cases.ts';
import type { ExportWish } from '../service/insights/insights-cases.ts';
import { body, learnedBody } from './bodies.ts';
import { languageFor } from './language-for.ts';
import { refusal } from './refusal.ts';

const wish = z.object({
  since: z.iso.date().optional(),
  until: z.iso.date().optional(),
  field: z.enum(FIELDS).optional(),
  masked: z.literal('1').optional(),
});

/** Spreadsheet programs take CSV for something older than UTF-8 unless it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** /api/insights: what came of it, in figures, and the files of them. */
export function insightsRoutes(ajar: Ajar) {
  return new Hono()
    .get('/', async (c) => c.json(await ajar.insights(wishOf(c.req.query()))))
    .get('/files/:what', async (c) => {
      const what = INSIGHTS_EXPORTS.find((one) => one === c.req.param('what'));
      if (what === undefined) throw new HTTPException(404, { message: 'There is no such file.' });
      const { fileName, mediaType, text } = await ajar.exportInsights(what, {
        ...wishOf(c.req.query()),
        language: await languageFor(ajar, c),
      });
      c.header('Content-Type', mediaType);
      // The picture is drawn in the page and the record is opened in a tab; the rest is for other programs.
      const way = what === 'record' || what === 'svg' ? 'inline' : 'attachment';
      c.header('Content-Disposition', `${way}; filename="${fileName}"`);
      return c.body(mediaType.startsWith('text/csv') ? BYTE_ORDER_MARK + text : text);
    });
}

/** /api/doors and /api/feedback. */
export function doorsRoutes(ajar: Ajar) {
  return new Hono().get('/', async (c) => c.json(await ajar.doors()));
}

export function feedbackRoutes(ajar: Ajar) {
  return new Hono()
    .get('/', async (c) => c.json(await ajar.feedback()))
    .post('/:id/learned', body(learnedBody), async (c) => {
      await ajar.learn(c.req.param('id'), c.req.valid('json'));
      return c.json(await ajar.feedback());
    });
}

function wishOf(query: Readonly<Record<string, string>>): ExportWish {
  const read = wish.safeParse(query);
  if (!read.success) throw refusal(read.error);
  const { masked, ...filter } = read.data;
  return { ...filter, masked: masked !== undefined };
}
