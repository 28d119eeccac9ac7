import { asMember } from '../../organisation/as-whom.ts';
import { writeAudit } from '../../organisation/audit/audit-log.ts';
import { forgetPerson } from '../../organisation/people/forget-person.ts';
import { invite } from '../../organisation/people/invitations.ts';
import {
  activeWith,
  addPerson,
  lockWith,
  people,
  personWith,
  setRoles,
  setState,
} from '../../organisation/people/people.ts';
import type { Person } from '../../organisation/people/people.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import type { Role } from '../../organisation/people/roles.ts';
import { endAllShares } from '../../organisation/sharing/shares.ts';
import { closeSessions } from '../../organisation/sign-in/sessions.ts';
import { AjarError } from '../ajar-error.ts';
import type { PeopleContext } from './people-context.ts';
import type { NewInvitationView, PersonView } from './people-views.ts';
import { iso, toPersonView } from './to-person-view.ts';

/** Who does it: the id of an administrator, or null for the command line of the machine. */
export type By = string | null;

export async function listPeople({ db }: PeopleContext): Promise<readonly PersonView[]> {
  return (await people(db)).map(toPersonView);
}

/**
 * Invites somebody, or gives somebody who is here a new way in; roles are added to those they have. Throws `bad-input` for what
 * is no address and for no role at all.
 */
export async function invitePerson(
  context: PeopleContext,
  by: By,
  wish: { readonly address: string; readonly name: string; readonly roles: readonly Role[] },
): Promise<NewInvitationView> {
  const { db, site, members, now } = context;
  const address = wish.address.trim().toLowerCase();
  if (!/^[^\s@<>"]{1,64}@[^\s@<>"]{1,253}$/u.test(address))
    throw new AjarError('bad-input', `"${address.slice(0, 100)}" is not a mail address. Nobody was invited.`).about(
      'address',
    );
  const name = wish.name.trim() === '' ? address : wish.name.trim();
  const { person, made } = await db.transaction().execute(async (trx) => {
    const added = await addPerson(trx, { address, name, at: now() });
    const roles = [...new Set([...added.roles, ...wish.roles])];
    if (roles.length === 0)
      throw new AjarError('bad-input', 'Choose at least one role. Nobody was invited.').about('roles');
    await setRoles(trx, added.id, roles);
    if (added.state === 'stopped') await setState(trx, added.id, 'invited');
    const detail = { roles: roles.join(' ') };
    await writeAudit(trx, { at: now(), who: by, what: 'invite', whom: added.id, detail });
    // An administrator is not to come in as somebody who has mail here: they can end what they did not ask for, meanwhile.
    const waits = by !== null && added.seenAt !== null;
    return { person: { ...added, roles }, made: await invite(trx, { person: added.id, by, waits, now: now() }) };
  });
  if (person.roles.includes('member')) await members.add(person.id, person.name);
  // Who was stopped is let in again by that.
  if (person.state === 'stopped') await members.watchOrNot(person.id);
  return {
    person: toPersonView(person),
    // Behind the #, which browsers send to nobody and no log sees.
    link: `${site.origin}/join#${made.token}`,
    usableFrom: made.usableFrom > now() ? iso(made.usableFrom) : null,
    expiresAt: iso(made.expiresAt),
  };
}

/** Throws `conflict` when nobody would be left who may administer. Who is a member no more shares nothing any more. */
export async function changeRoles(
  context: PeopleContext,
  by: By,
  id: string,
  roles: readonly Role[],
): Promise<PersonView> {
  const { db, members, now } = context;
  await db.transaction().execute(async (trx) => {
    if (roles.includes('administrator')) await known(trx, id);
    else await somebodyElse(trx, id);
    await setRoles(trx, id, roles);
    await writeAudit(trx, { at: now(), who: by, what: 'roles', whom: id, detail: { roles: roles.join(' ') } });
  });
  const person = await known(db, id);
  if (roles.includes('member')) await members.add(id, person.name);
  else await takeBackAll(db, id);
  await members.watchOrNot(id);
  return toPersonView(person);
}

/** Signs them out everywhere and lets them in no more; their mailboxes are read no more. All they have stays, but what they shared, which they could not take back, is shared no more. */
export async function stopPerson(context: PeopleContext, by: By, id: string): Promise<PersonView> {
  const { db, now } = context;
  await db.transaction().execute(async (trx) => {
    await somebodyElse(trx, id);
    await setState(trx, id, 'stopped');
    await closeSessions(trx, id);
    await writeAudit(trx, { at: now(), who: by, what: 'stop', whom: id });
  });
  await takeBackAll(db, id);
  await context.members.watchOrNot(id);
  return toPersonView(await known(db, id));
}

export async function letPersonAgain(context: PeopleContext, by: By, id: string): Promise<PersonView> {
  const { db, now } = context;
  await db.transaction().execute(async (trx) => {
    const { seenAt } = await known(trx, id);
    await setState(trx, id, seenAt === null ? 'invited' : 'active');
    await writeAudit(trx, { at: now(), who: by, what: 'let-again', whom: id });
  });
  await context.members.watchOrNot(id);
  return toPersonView(await known(db, id));
}

/** Erases a person, all their mail, and what was shared with or by them; the log keeps that it was done. */
export async function erasePerson(context: PeopleContext, by: By, id: string): Promise<void> {
  const { db, members, now } = context;
  await db.transaction().execute(async (trx) => {
    await somebodyElse(trx, id);
    await setState(trx, id, 'stopped');
    await closeSessions(trx, id);
  });
  await members.erase(id, by);
  // Whoever was a member went with that.
  await db.transaction().execute((trx) => forgetPerson(trx, { id, askedBy: by, at: now() }));
}

function takeBackAll(db: PeopleDb, id: string): Promise<void> {
  return asMember(db, id, (trx) => endAllShares(trx, id));
}

async function known(db: PeopleDb, id: string): Promise<Person> {
  const person = await personWith(db, id);
  if (person === null) throw new AjarError('not-found', 'There is no such person here.');
  return person;
}

/** Throws `not-found`, and `conflict` for the last administrator: also when two put each other out at the same time. */
async function somebodyElse(db: PeopleDb, id: string): Promise<void> {
  await lockWith(db, 'administrator');
  const person = await known(db, id);
  const others = (await activeWith(db, 'administrator')).filter((one) => one.id !== person.id);
  if (person.roles.includes('administrator') && person.state === 'active' && others.length === 0)
    throw new AjarError(
      'conflict',
      'Nobody else administers this organisation. Give somebody else that role first; nothing was changed.',
    );
}
