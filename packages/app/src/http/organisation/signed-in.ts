import { createMiddleware } from 'hono/factory';

import { AjarError } from '../../service/ajar-error.ts';
import type { People, Person } from '../../service/organisation/people.ts';
import type { Role } from '../../service/organisation/people-views.ts';
import { sessionOf } from './cookies.ts';
import type { PersonLimit } from './person-limit.ts';

/** What is known of every request behind the sign-in. */
export interface SignedIn {
  readonly Variables: { readonly person: Person };
}

/** Behind this there is a person. Throws `not-signed-in`, and `too-many` for who asks without end. */
export function signedIn(people: People, limit: PersonLimit) {
  return createMiddleware<{ Variables: { person: Person } }>(async (c, next) => {
    const person = await people.whoIs(sessionOf(c));
    if (person === null)
      throw new AjarError('not-signed-in', 'You are not signed in any more. Nothing of yours was changed.');
    limit(person.id);
    c.set('person', person);
    await next();
  });
}

/** Behind this the person has one of these roles. Throws `not-allowed`. */
export function needsRole(role: Role) {
  return createMiddleware<SignedIn>(async (c, next) => {
    if (!c.var.person.roles.includes(role))
      throw new AjarError('not-allowed', 'That is not yours to see here. An administrator decides who does what.');
    await next();
  });
}
