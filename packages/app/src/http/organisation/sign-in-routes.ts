import { Hono } from 'hono';
import type { Context } from 'hono';

import { AjarError } from '../../service/ajar-error.ts';
import { NotSignedInError } from '../../service/organisation/not-signed-in-error.ts';
import type { People, Visitor } from '../../service/organisation/people.ts';
import { body, languageBody } from '../bodies.ts';
import { invitationBody, newPasskeyBody, passkeyBody, providerBody } from './bodies.ts';
import { dropSession, keepLanguage, sessionOf, setBegun, setSession, takeBegun } from './cookies.ts';

/** /api/session: who is signed in, told to anybody who asks with their own cookie; what is read in this browser; and how to leave. */
export function sessionRoutes(people: People) {
  return new Hono()
    .get('/', async (c) => c.json(await people.sessionView(await people.whoIs(sessionOf(c)))))
    .put('/language', body(languageBody), (c) => {
      keepLanguage(c, c.req.valid('json').language);
      return c.json({});
    })
    .post('/end', async (c) => {
      const session = sessionOf(c);
      if (session !== null) await people.signOut(session);
      dropSession(c);
      return c.json(await people.sessionView(null));
    });
}

/** /api/sign-in: the ways in. No session is needed, and a new one begins at the end. */
export function signInRoutes(people: People, visitor: (c: Context) => Visitor) {
  const enter = async (c: Context, session: string) => {
    setSession(c, session);
    return c.json(await people.sessionView(await people.whoIs(session)));
  };
  return new Hono()
    .post('/passkey', async (c) => {
      const { options, token } = await people.beginWithPasskey(visitor(c));
      setBegun(c, token);
      return c.json(options);
    })
    .post('/passkey/answer', body(passkeyBody), async (c) => {
      const ending = { begun: takeBegun(c), answer: c.req.valid('json'), before: sessionOf(c) };
      return enter(c, await people.finishWithPasskey(visitor(c), ending));
    })
    .post('/invitation', body(invitationBody), async (c) =>
      c.json(await people.invitation(visitor(c), c.req.valid('json').token)),
    )
    .post('/invitation/passkey', body(invitationBody), async (c) => {
      const { options, token } = await people.beginJoin(visitor(c), c.req.valid('json').token);
      setBegun(c, token);
      return c.json(options);
    })
    .post('/invitation/answer', body(newPasskeyBody), async (c) => {
      const ending = { begun: takeBegun(c), answer: c.req.valid('json'), before: sessionOf(c) };
      return enter(c, await people.finishJoin(visitor(c), ending));
    })
    .post('/provider', body(providerBody), async (c) => {
      const { url, token } = await people.beginWithProvider(visitor(c), c.req.valid('json').invitation ?? null);
      setBegun(c, token);
      return c.json({ url });
    })
    .get('/provider/return', async (c) => {
      // Whatever is in the address, the browser goes on to our own first page: there is nowhere else to send it to.
      const answer = new URL(c.req.url).searchParams;
      try {
        const ending = { begun: takeBegun(c), answer, before: sessionOf(c) };
        setSession(c, await people.finishWithProvider(visitor(c), ending));
        return c.redirect('/');
      } catch (error) {
        const why = error instanceof NotSignedInError ? error.why : null;
        if (error instanceof AjarError) return c.redirect(`/?trouble=${why ?? error.code}`);
        throw error;
      }
    });
}
