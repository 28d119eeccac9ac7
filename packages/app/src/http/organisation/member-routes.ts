import { Hono } from 'hono';
import type { Context } from 'hono';

import { AjarError } from '../../service/ajar-error.ts';
import type { Ajar } from '../../service/ajar.ts';
import type { People } from '../../service/organisation/people.ts';
import { apiRoutes } from '../api-routes.ts';
import { toErrorResponseElsewhere } from '../errors.ts';
import { logError } from '../log-error.ts';
import { onlyReads } from '../refuse.ts';
import type { WorkBehind } from '../work-behind.ts';
import { keepLanguage } from './cookies.ts';
import { endingSoon } from './ending-soon.ts';
import type { SignedIn } from './signed-in.ts';

/**
 * /api, of the member who is signed in: the same routes as in a profile of one, over their own `Ajar` and no other. Whose that
 * is comes from the session, never from the address.
 */
export function memberRoutes(people: People, behind?: WorkBehind) {
  const apps = new WeakMap<Ajar, Hono>();
  const appOf = (ajar: Ajar): Hono => {
    const app = apps.get(ajar) ?? new Hono().onError(toErrorResponseElsewhere).route('/api', apiRoutes(ajar, behind));
    apps.set(ajar, app);
    return app;
  };
  return new Hono<SignedIn>().all('*', async (c) => {
    const { person } = c.var;
    const ajar = await people.ajarOf(person);
    await refuseHere(c);
    const response = await appOf(ajar).fetch(c.req.raw, c.env);
    if (response.ok) await after(people, c, person.id);
    if (c.req.path === '/api/events') return endingSoon(response);
    // Before a header is added to it.
    c.res = response;
    // Also that they leave it to the browser, which what was chosen at the door would hide.
    if (response.ok && c.req.path === '/api/language') keepLanguage(c, await ajar.language());
    return c.res;
  });
}

async function after(people: People, c: Context, person: string): Promise<void> {
  const { path, method } = c.req;
  if (path === '/api/data/export') await people.noteExport(person);
  if (onlyReads(method)) return;
  // What was asked for is done; what follows from it may wait, and goes on at the next change.
  await people.afterOwnWrites(person).catch(logError);
}

/** What is a person's own on their own machine, and everybody's on a server: its files, its network, its desktop. */
async function refuseHere(c: Context): Promise<void> {
  const { path, method } = c.req;
  if (onlyReads(method)) return;
  if (path === '/api/scan')
    throw new AjarError('not-allowed', 'Files are not read here: connect your mail account in the settings instead.');
  if (path === '/api/llm')
    throw new AjarError('not-allowed', 'Whether an LLM is used here is not each member’s to set up. Ajar needs none.');
  if (path !== '/api/accounts/sign-in') return;
  const { device, issuer } = await signInWish(c.req.raw.clone());
  // In the clear a provider is only asked on the very machine: that is the server here, and nobody's to talk to.
  if (typeof issuer === 'string' && /^\s*http:/iu.test(issuer))
    throw new AjarError('not-allowed', 'A provider of sign-ins is asked by https only. Nothing was asked.');
  if (device !== true)
    throw new AjarError(
      'not-allowed',
      'Your provider would send your browser back to your own machine, where Ajar is not. Use an app password, or sign in with a code that you type, where your provider has one.',
    );
}

/** How somebody wants to sign in with a mail provider. What is no such wish is refused further in. */
async function signInWish(request: Request): Promise<{ readonly device?: unknown; readonly issuer?: unknown }> {
  const wish: unknown = await request.json().catch(() => null);
  return typeof wish === 'object' && wish !== null ? wish : {};
}
