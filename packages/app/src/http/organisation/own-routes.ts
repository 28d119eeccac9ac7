import { Hono } from 'hono';

import type { People } from '../../service/organisation/people.ts';
import { body, query } from '../bodies.ts';
import { newPasskeyBody, noteBody, passkeyIdBody, shareBody, sharesQuery } from './bodies.ts';
import { dropSession, setBegun, takeBegun } from './cookies.ts';
import { needsRole } from './signed-in.ts';
import type { SignedIn } from './signed-in.ts';

/** /api/own-sign-in: the passkeys of who is signed in, and where they are signed in. */
export function ownSignInRoutes(people: People) {
  return new Hono<SignedIn>()
    .get('/', async (c) => c.json(await people.ownSignIn(c.var.person)))
    .post('/passkey', async (c) => {
      const { options, token } = await people.beginOwnPasskey(c.var.person);
      setBegun(c, token);
      return c.json(options);
    })
    .post('/passkey/answer', body(newPasskeyBody), async (c) =>
      c.json(await people.finishOwnPasskey(c.var.person, { begun: takeBegun(c), answer: c.req.valid('json') })),
    )
    .post('/passkey/remove', body(passkeyIdBody), async (c) =>
      c.json(await people.removeOwnPasskey(c.var.person, c.req.valid('json').id)),
    )
    .post('/unlink', async (c) => c.json(await people.unlinkOwn(c.var.person)))
    .post('/end-link', async (c) => {
      await people.endNewLink(c.var.person);
      return c.json(await people.sessionView(c.var.person));
    })
    .post('/end-all', async (c) => {
      await people.signOutEverywhere(c.var.person.id);
      dropSession(c);
      return c.json(await people.sessionView(null));
    });
}

/** /api/shares: what a member shows to whom. */
export function shareRoutes(people: People) {
  return new Hono<SignedIn>()
    .use(needsRole('member'))
    .get('/', query(sharesQuery), async (c) => c.json(await people.ownShares(c.var.person.id, c.req.valid('query').no)))
    .get('/counsellors', async (c) => c.json(await people.counsellors(c.var.person.id)))
    .post('/', body(shareBody), async (c) => c.json(await people.share(c.var.person.id, c.req.valid('json'))))
    .post('/:id/seen', async (c) => c.json(await people.seeNotes(c.var.person.id, c.req.param('id'))))
    .post('/:id/end', async (c) => c.json(await people.unshare(c.var.person.id, c.req.param('id'))));
}

/** /api/shared: what members show to a counsellor. */
export function sharedRoutes(people: People) {
  return new Hono<SignedIn>()
    .use(needsRole('counsellor'))
    .get('/', async (c) => c.json(await people.sharedWithMe(c.var.person.id)))
    .get('/:id', async (c) => c.json(await people.lookAtShared(c.var.person.id, c.req.param('id'))))
    .post('/:id/notes', body(noteBody), async (c) =>
      c.json(await people.leaveNote(c.var.person.id, c.req.param('id'), c.req.valid('json').text)),
    );
}
