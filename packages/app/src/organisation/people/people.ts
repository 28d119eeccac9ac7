import { randomUUID } from 'node:crypto';

import type { PeopleDb } from '../people-schema.ts';
import { isRole } from './roles.ts';
import type { Role } from './roles.ts';

/** `invited`: has not signed in yet. `stopped`: may not, until somebody lets them again. */
export type PersonState = 'invited' | 'active' | 'stopped';

export interface Person {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly state: PersonState;
  readonly roles: readonly Role[];
  readonly addedAt: number;
  /** When they signed in last; null before. */
  readonly seenAt: number | null;
}

/** Adds a person, or gives the one who has this address; `address` in any case. */
export async function addPerson(
  db: PeopleDb,
  { address, name, at }: { readonly address: string; readonly name: string; readonly at: number },
): Promise<Person> {
  const row = { id: randomUUID(), address: address.toLowerCase(), name, state: 'invited', added_at: at, seen_at: null };
  await db
    .insertInto('person')
    .values(row)
    .onConflict((conflict) => conflict.column('address').doNothing())
    .execute();
  const [person] = await people(db, { address: row.address });
  if (person === undefined) throw new Error('A person who was just added is not there.');
  return person;
}

export async function personWith(db: PeopleDb, id: string): Promise<Person | null> {
  return (await people(db, { id }))[0] ?? null;
}

/** Everybody, or the one with this id or address, by address. */
export async function people(
  db: PeopleDb,
  only: { readonly id?: string; readonly address?: string } = {},
): Promise<readonly Person[]> {
  let query = db.selectFrom('person').selectAll();
  if (only.id !== undefined) query = query.where('id', '=', only.id);
  if (only.address !== undefined) query = query.where('address', '=', only.address.toLowerCase());
  const rows = await query.orderBy('address').execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const roles = await db.selectFrom('person_role').selectAll().where('person', 'in', ids).orderBy('role').execute();
  return rows.map((row) => ({
    id: row.id,
    address: row.address,
    name: row.name,
    state: row.state as PersonState,
    roles: roles.flatMap(({ person, role }) => (person === row.id && isRole(role) ? [role] : [])),
    addedAt: row.added_at,
    seenAt: row.seen_at,
  }));
}

/** Those who have this role and may sign in. */
export async function activeWith(db: PeopleDb, role: Role): Promise<readonly Person[]> {
  return (await people(db)).filter((person) => person.state === 'active' && person.roles.includes(role));
}

/** In a transaction: what is decided by who has this role is decided by one at a time. */
export async function lockWith(db: PeopleDb, role: Role): Promise<void> {
  await db
    .selectFrom('person')
    .select('id')
    .where('id', 'in', db.selectFrom('person_role').select('person').where('role', '=', role))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** The same of one person. */
export async function lockPerson(db: PeopleDb, id: string): Promise<void> {
  await db.selectFrom('person').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

export async function setRoles(db: PeopleDb, person: string, roles: readonly Role[]): Promise<void> {
  await db.deleteFrom('person_role').where('person', '=', person).execute();
  if (roles.length > 0)
    await db
      .insertInto('person_role')
      .values(roles.map((role) => ({ person, role })))
      .execute();
}

export async function setState(db: PeopleDb, person: string, state: PersonState): Promise<void> {
  await db.updateTable('person').set({ state }).where('id', '=', person).execute();
}

/** They signed in: from now on they are active. False when they were stopped. */
export async function noteSeen(db: PeopleDb, person: string, at: number): Promise<boolean> {
  const row = await db
    .updateTable('person')
    .set({ seen_at: at, state: 'active' })
    .where('id', '=', person)
    .where('state', '!=', 'stopped')
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
