import { Hono } from 'hono';
import type { Context } from 'hono';

import type { Ajar } from '../service/ajar.ts';
import { body, noticesBody } from './bodies.ts';
import { languageFor } from './language-for.ts';

const ICS = 'text/calendar; charset=utf-8';

/** /api/digest, /api/notices, /api/calendar: what the user is told, and when. */
export function watchRoutes(ajar: Ajar) {
  return new Hono()
    .get('/digest', async (c) => c.json(await ajar.digest(await languageFor(ajar, c))))
    .get('/notices', async (c) => c.json(await ajar.notices()))
    .put('/notices', body(noticesBody), async (c) => c.json(await ajar.changeNotices(c.req.valid('json'))))
    .get('/calendar', async (c) => c.json(await ajar.calendarAddress()))
    .post('/calendar/renew', async (c) => c.json(await ajar.calendarAddress({ renew: true })))
    .get('/calendar/file', async (c) =>
      c.body(await ajar.calendar(await languageFor(ajar, c), ownOrigin(c)), 200, {
        'Content-Type': ICS,
        'Content-Disposition': 'attachment; filename="ajar.ics"',
      }),
    );
}

/** Where this machine serves its pages; null where others reach them by an address that is not known here. */
function ownOrigin({ req }: Context): string | null {
  const { hostname, origin } = new URL(req.url);
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname) ? origin : null;
}

/** /calendar/SECRET.ics for calendar programs, which hold no cookie: the guard lets it through, the secret decides. */
export function calendarRoute(ajar: Ajar) {
  return new Hono().get('/:file', async (c) => {
    const secret = /^([\w-]{32})\.ics$/u.exec(c.req.param('file'))?.[1];
    const ics = secret === undefined ? null : await ajar.calendarFor(secret, await languageFor(ajar, c), ownOrigin(c));
    return ics === null ? c.text('There is no such calendar.', 404) : c.body(ics, 200, { 'Content-Type': ICS });
  });
}
