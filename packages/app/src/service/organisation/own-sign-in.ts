import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { endInvitations } from '../../organisation/people/invitations.ts';
import { lockPerson } from '../../organisation/people/people.ts';
import type { Person } from '../../organisation/people/people.ts';
import { isLinked, unlinkIdentities } from '../../organisation/sign-in/linked-identities.ts';
import { beginPasskey, finishPasskey } from '../../organisation/sign-in/new-passkey.ts';
import { keepPasskey, passkeysOf, removePasskey } from '../../organisation/sign-in/passkeys.ts';
import { countSessions } from '../../organisation/sign-in/sessions.ts';
import { AjarError } from '../ajar-error.ts';
import type { PeopleContext } from './people-context.ts';
import type { OwnSignInView } from './people-views.ts';
import { iso } from './to-person-view.ts';

/** How somebody who is signed in can get in. */
export async function ownSignIn({ db, now }: PeopleContext, { id }: Person): Promise<OwnSignInView> {
  const passkeys = await passkeysOf(db, id);
  return {
    passkeys: passkeys.map((passkey) => ({
      id: passkey.id,
      addedAt: iso(passkey.addedAt),
      usedAt: passkey.usedAt === null ? null : iso(passkey.usedAt),
    })),
    sessions: await countSessions(db, id, now()),
    linked: await isLinked(db, id),
  };
}

export function beginOwnPasskey(
  { db, site, now }: PeopleContext,
  person: Person,
): Promise<{ readonly options: PublicKeyCredentialCreationOptionsJSON; readonly token: string }> {
  return beginPasskey(db, site, person, { invitation: null, now: now() });
}

/** Throws `bad-input` when the device made none that can be used. */
export async function finishOwnPasskey(
  context: PeopleContext,
  person: Person,
  { begun, answer }: { readonly begun: string; readonly answer: RegistrationResponseJSON },
): Promise<OwnSignInView> {
  const { db, site, now } = context;
  const made = await finishPasskey(db, site, { token: begun, response: answer, now: now() });
  await db.transaction().execute(async (trx) => {
    const kept =
      made.kind === 'made' && made.person === person.id && (await keepPasskey(trx, person.id, made.passkey, now()));
    if (!kept) throw new AjarError('bad-input', 'No new passkey was made, and nothing was changed. Try once more.');
    await writeAudit(trx, { at: now(), who: person.id, what: 'passkey-added' });
  });
  return ownSignIn(context, person);
}

/** The organisation's own sign-in lets them in no more. Throws `not-ready` for the last way in. */
export async function unlinkOwn(context: PeopleContext, person: Person): Promise<OwnSignInView> {
  const { db, now } = context;
  await db.transaction().execute(async (trx) => {
    await lockPerson(trx, person.id);
    if ((await passkeysOf(trx, person.id)).length === 0) throw onlyWay();
    if (await unlinkIdentities(trx, person.id)) await writeAudit(trx, { at: now(), who: person.id, what: 'unlinked' });
  });
  return ownSignIn(context, person);
}

function onlyWay(): AjarError {
  return new AjarError('not-ready', 'This is the only way you can sign in. Add another passkey first.');
}

/** Ends a new way in that somebody made for them. */
export async function endNewLink({ db, now }: PeopleContext, person: Person): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (await endInvitations(trx, person.id)) await writeAudit(trx, { at: now(), who: person.id, what: 'link-ended' });
  });
}

/** Throws `not-ready` for the last way in. */
export async function removeOwnPasskey(context: PeopleContext, person: Person, id: string): Promise<OwnSignInView> {
  const { db, now } = context;
  await db.transaction().execute(async (trx) => {
    // Of two that are taken away at once one may be the last.
    await lockPerson(trx, person.id);
    const before = await passkeysOf(trx, person.id);
    if (before.length <= 1 && !(await isLinked(trx, person.id))) throw onlyWay();
    if (!(await removePasskey(trx, person.id, id))) throw new AjarError('not-found', 'There is no such passkey.');
    await writeAudit(trx, { at: now(), who: person.id, what: 'passkey-removed' });
  });
  return ownSignIn(context, person);
}
