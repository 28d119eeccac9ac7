import { Hono } from 'hono';

import type { Ajar } from '../service/ajar.ts';
import { attemptBody, body, choiceBody, practiceWish, query, readAnswersBody } from './bodies.ts';
import { languageFor } from './language-for.ts';

/** /api/practice: letters that were made up, how they were read and answered. */
export function practiceRoutes(ajar: Ajar) {
  const { practice } = ajar;
  return new Hono()
    .get('/', query(practiceWish), async (c) =>
      c.json(await practice.look({ ...c.req.valid('query'), language: await languageFor(ajar, c) })),
    )
    .get('/:id', async (c) => {
      const id = c.req.param('id');
      return c.json({ ...practice.open(id), begun: await practice.begun(id) });
    })
    .put('/:id/letter', body(attemptBody), async (c) => {
      const { field: _field, level: _level, ...attempt } = c.req.valid('json');
      await practice.keep(c.req.param('id'), attempt);
      return c.json({ kept: true });
    })
    .post('/:id/reading', body(readAnswersBody), (c) =>
      c.json(practice.markReading(c.req.param('id'), c.req.valid('json'))),
    )
    .post('/:id/choice', body(choiceBody), (c) =>
      c.json(practice.markChoice(c.req.param('id'), c.req.valid('json').action)),
    )
    .post('/:id/finish', body(attemptBody), async (c) => {
      const { field, level, ...attempt } = c.req.valid('json');
      const language = await languageFor(ajar, c);
      return c.json(await practice.finish(c.req.param('id'), attempt, { field, level, language }));
    });
}
