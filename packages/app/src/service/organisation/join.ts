import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { invitedBy, useInvitation } from '../../organisation/people/invitations.ts';
import type { OpenInvitation } from '../../organisation/people/invitations.ts';
import { personWith } from '../../organisation/people/people.ts';
import type { Person } from '../../organisation/people/people.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { beginPasskey, finishPasskey } from '../../organisation/sign-in/new-passkey.ts';
import { keepPasskey } from '../../organisation/sign-in/passkeys.ts';
import { refused } from '../../organisation/sign-in/refused.ts';
import type { Refused } from '../../organisation/sign-in/refused.ts';
import { hashOf } from '../../organisation/sign-in/secret-token.ts';
import { letIn, mayBegin, mayEnd, turnAway } from './let-in.ts';
import type { PeopleContext, Visitor } from './people-context.ts';
import type { InvitationView } from './people-views.ts';
import type { Ending } from './ending.ts';
import { iso } from './to-person-view.ts';

/** Whom this link is for. Throws `not-signed-in` when it was used or is over. */
export async function invitation(context: PeopleContext, visitor: Visitor, token: string): Promise<InvitationView> {
  await mayBegin(context, visitor);
  const { person, usableFrom, expiresAt } = await invited(context, visitor, token);
  return {
    address: person.address,
    name: person.name,
    roles: person.roles,
    usableFrom: usableFrom > context.now() ? iso(usableFrom) : null,
    expiresAt: iso(expiresAt),
  };
}

/** What the browser asks a device of theirs to make, and the token that comes back with it. */
export async function beginJoin(
  context: PeopleContext,
  visitor: Visitor,
  token: string,
): Promise<{ readonly options: PublicKeyCredentialCreationOptionsJSON; readonly token: string }> {
  await mayBegin(context, visitor);
  const { person } = await invited(context, visitor, token);
  return beginPasskey(context.db, context.site, person, { invitation: hashOf(token), now: context.now() });
}

/** The passkey is kept and the invitation used up, both or neither. Returns the token of a new session. */
export async function finishJoin(
  context: PeopleContext,
  visitor: Visitor,
  { begun, answer, before }: Ending<RegistrationResponseJSON>,
): Promise<string> {
  await mayEnd(context, visitor);
  const { db, site, now } = context;
  const made = await finishPasskey(db, site, { token: begun, response: answer, now: now() });
  if (made.kind === 'refused') return turnAway(context, visitor, 'invitation', made);
  // Begun by somebody who was signed in: that one adds to what they have, and lets nobody in.
  if (made.invitation === null) return turnAway(context, visitor, 'invitation', refused('over', made.person));
  const joined = await useInvitationFor(context, made.invitation, async (trx, person) =>
    person === made.person && (await keepPasskey(trx, person, made.passkey, now()))
      ? null
      : refused('wrong-passkey', person),
  );
  if (typeof joined !== 'string') return turnAway(context, visitor, 'invitation', joined);
  return letIn(context, visitor, { person: joined, how: 'invitation', before });
}

/**
 * Uses an invitation up for what `work` does, both or neither: the person it was for, or why not. `hash`: of its token. `work`
 * returns null when it could.
 */
export async function useInvitationFor(
  { db, now }: PeopleContext,
  hash: string,
  work: (db: PeopleDb, person: string) => Promise<Refused | null>,
): Promise<string | Refused> {
  try {
    return await db.transaction().execute(async (trx) => {
      const person = await useInvitation(trx, hash, now());
      if (person === null) throw new UnusedError(refused('invitation-over'));
      const trouble = await work(trx, person);
      if (trouble !== null) throw new UnusedError(trouble);
      await writeAudit(trx, { at: now(), who: person, what: 'join' });
      return person;
    });
  } catch (error) {
    if (error instanceof UnusedError) return error.why;
    throw error;
  }
}

/** Undoes the transaction. */
class UnusedError extends Error {
  readonly why: Refused;

  constructor(why: Refused) {
    super('The invitation stays as it is.');
    this.why = why;
  }
}

async function invited(
  context: PeopleContext,
  visitor: Visitor,
  token: string,
): Promise<{ readonly person: Person } & Pick<OpenInvitation, 'usableFrom' | 'expiresAt'>> {
  const found = await invitedBy(context.db, token, context.now());
  const person = found === null ? null : await personWith(context.db, found.person);
  if (found === null || person === null || person.state === 'stopped')
    return turnAway(context, visitor, 'invitation', refused('invitation-over', person?.id ?? null));
  return { person, usableFrom: found.usableFrom, expiresAt: found.expiresAt };
}
