import { Hono } from 'hono';

import type { Ajar } from '../service/ajar.ts';
import { accountBody, addressBody, body, proofBody, signInBody, unlockBody } from './bodies.ts';

/** /api/accounts: the accounts of the user. A secret comes in here and never goes out. */
export function accountRoutes(ajar: Ajar) {
  return new Hono()
    .get('/', async (c) => c.json(await ajar.accounts()))
    .post('/', body(accountBody), async (c) => c.json(await ajar.addAccount(c.req.valid('json'))))
    .get('/secrets', async (c) => c.json(await ajar.secrets()))
    .post('/unlock', body(unlockBody), async (c) => c.json(await ajar.unlock(c.req.valid('json').passphrase)))
    .post('/discover', body(addressBody), async (c) => c.json(await ajar.discover(c.req.valid('json').address)))
    .post('/sign-in', body(signInBody), async (c) => c.json(await ajar.startSignIn(c.req.valid('json'))))
    .get('/sign-in/:id', async (c) => c.json(await ajar.signInState(c.req.param('id'))))
    .post('/:id/sign-in', body(proofBody), async (c) =>
      c.json(await ajar.signIn(c.req.param('id'), c.req.valid('json'))),
    )
    .post('/:id/test', async (c) => c.json(await ajar.testAccount(c.req.param('id'))))
    .post('/:id/remove', async (c) => {
      await ajar.removeAccount(c.req.param('id'));
      return c.json(await ajar.accounts());
    });
}
