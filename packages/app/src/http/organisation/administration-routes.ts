import { Hono } from 'hono';

import type { People } from '../../service/organisation/people.ts';
import { body, query } from '../bodies.ts';
import { auditQuery, eraseBody, inviteBody, rolesBody } from './bodies.ts';
import { needsRole } from './signed-in.ts';
import type { SignedIn } from './signed-in.ts';

/** /api/organisation: people, counts and the log, for administrators. Nobody's mail is behind any of these. */
export function administrationRoutes(people: People) {
  return new Hono<SignedIn>()
    .use(needsRole('administrator'))
    .get('/people', async (c) => c.json(await people.list()))
    .post('/people', body(inviteBody), async (c) => c.json(await people.invite(c.var.person.id, c.req.valid('json'))))
    .post('/people/:id/roles', body(rolesBody), async (c) =>
      c.json(await people.changeRoles(c.var.person.id, c.req.param('id'), c.req.valid('json').roles)),
    )
    .post('/people/:id/stop', async (c) => c.json(await people.stop(c.var.person.id, c.req.param('id'))))
    .post('/people/:id/let-again', async (c) => c.json(await people.letAgain(c.var.person.id, c.req.param('id'))))
    .post('/people/:id/erase', body(eraseBody), async (c) => {
      await people.erase(c.var.person.id, c.req.param('id'));
      return c.json(await people.list());
    })
    .get('/counts', async (c) => c.json(await people.counts()))
    .get('/audit', query(auditQuery), async (c) => c.json(await people.audit(c.req.valid('query'))));
}
