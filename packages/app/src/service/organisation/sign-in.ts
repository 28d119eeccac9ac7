import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';

import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { newWayIn } from '../../organisation/people/invitations.ts';
import { personWith } from '../../organisation/people/people.ts';
import type { Person } from '../../organisation/people/people.ts';
import { linkIdentity, personLinkedTo } from '../../organisation/sign-in/linked-identities.ts';
import { beginOidc, finishOidc } from '../../organisation/sign-in/oidc-sign-in.ts';
import { beginPasskeySignIn, finishPasskeySignIn } from '../../organisation/sign-in/passkey-sign-in.ts';
import { refused } from '../../organisation/sign-in/refused.ts';
import { hashOf } from '../../organisation/sign-in/secret-token.ts';
import { closeSession, closeSessions, personOfSession } from '../../organisation/sign-in/sessions.ts';
import { AjarError } from '../ajar-error.ts';
import type { Ending } from './ending.ts';
import { useInvitationFor } from './join.ts';
import { letIn, mayBegin, mayEnd, turnAway } from './let-in.ts';
import type { PeopleContext, Visitor } from './people-context.ts';
import type { SessionView } from './people-views.ts';
import { iso, toPersonView } from './to-person-view.ts';

/** Who is signed in with this; null for nobody. */
export async function whoIs({ db, now }: PeopleContext, session: string | null): Promise<Person | null> {
  const id = session === null ? null : await personOfSession(db, session, now());
  return id === null ? null : personWith(db, id);
}

export async function sessionView({ db, site, oidc, now }: PeopleContext, person: Person | null): Promise<SessionView> {
  const link = person === null ? null : await newWayIn(db, person.id, now());
  return {
    person: person === null ? null : toPersonView(person),
    organisation: site.name,
    provider: oidc?.settings.name ?? null,
    newLink: link === null ? null : { usableFrom: iso(link.usableFrom) },
  };
}

/** What the browser asks its devices for, and the token that comes back with it. Throws `too-many`. */
export async function beginWithPasskey(
  context: PeopleContext,
  visitor: Visitor,
): Promise<{ readonly options: PublicKeyCredentialRequestOptionsJSON; readonly token: string }> {
  await mayBegin(context, visitor);
  return beginPasskeySignIn(context.db, context.site, context.now());
}

/** The token of a new session. Throws `not-signed-in` and `too-many`. */
export async function finishWithPasskey(
  context: PeopleContext,
  visitor: Visitor,
  { begun, answer, before }: Ending<AuthenticationResponseJSON>,
): Promise<string> {
  await mayEnd(context, visitor);
  const proof = await finishPasskeySignIn(context.db, context.site, {
    token: begun,
    response: answer,
    now: context.now(),
  });
  if (proof.kind === 'refused') return turnAway(context, visitor, 'passkey', proof);
  return letIn(context, visitor, { person: proof.person, how: 'passkey', before });
}

/** Where the browser goes to sign in with the organisation's own, and the token that comes back with it. */
export async function beginWithProvider(
  context: PeopleContext,
  visitor: Visitor,
  invitation: string | null,
): Promise<{ readonly url: string; readonly token: string }> {
  if (context.oidc === null) throw new AjarError('not-found', 'This organisation has no sign-in of its own here.');
  await mayBegin(context, visitor);
  const wish = { invitation: invitation === null ? null : hashOf(invitation), now: context.now() };
  const begun = await beginOidc(context.db, context.oidc, wish);
  return 'kind' in begun ? turnAway(context, visitor, 'provider', begun) : begun;
}

export async function finishWithProvider(
  context: PeopleContext,
  visitor: Visitor,
  { begun, answer, before }: Ending<URLSearchParams>,
): Promise<string> {
  if (context.oidc === null) throw new AjarError('not-found', 'This organisation has no sign-in of its own here.');
  await mayEnd(context, visitor);
  const { db, now } = context;
  const proof = await finishOidc(db, context.oidc, { token: begun, answer, now: now() });
  if (proof.kind === 'refused') return turnAway(context, visitor, 'provider', proof);
  const { issuer, subject, invitation } = proof;
  if (invitation === null) {
    const known = await personLinkedTo(db, issuer, subject);
    if (known === null) return turnAway(context, visitor, 'provider', refused('unknown-identity'));
    return letIn(context, visitor, { person: known, how: 'provider', before });
  }
  const joined = await useInvitationFor(context, invitation, async (trx, invited) =>
    (await linkIdentity(trx, { issuer, subject, person: invited, now: now() }))
      ? null
      : refused('identity-taken', invited),
  );
  if (typeof joined !== 'string') return turnAway(context, visitor, 'invitation', joined);
  return letIn(context, visitor, { person: joined, how: 'provider', before });
}

export async function signOut({ db }: PeopleContext, session: string): Promise<void> {
  await closeSession(db, session);
}

export async function signOutEverywhere({ db, now }: PeopleContext, person: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await closeSessions(trx, person);
    await writeAudit(trx, { at: now(), who: person, what: 'sign-out-everywhere' });
  });
}
