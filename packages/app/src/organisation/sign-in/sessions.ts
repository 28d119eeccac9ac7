import type { PeopleDb } from '../people-schema.ts';
import { hashOf, isToken, newToken } from './secret-token.ts';

const HOUR = 3_600_000;
/** A session ends when nobody used it for so long, and after so long in any case (OWASP, Session Management Cheat Sheet). */
export const IDLE_MS = 12 * HOUR;
export const LONGEST_MS = 7 * 24 * HOUR;
/** That it is in use is noted at most so often. */
const NOTED_EVERY_MS = 60_000;

/** A new session of this person; what is over is swept away meanwhile. Returns its token, which is kept nowhere. */
export async function openSession(db: PeopleDb, person: string, now: number): Promise<string> {
  const token = newToken();
  await db
    .deleteFrom('session')
    .where((eb) => eb.or([eb('seen_at', '<=', now - IDLE_MS), eb('began_at', '<=', now - LONGEST_MS)]))
    .execute();
  await db
    .insertInto('session')
    .values({ token_hash: hashOf(token), person, began_at: now, seen_at: now })
    .execute();
  return token;
}

/** Whose session this is; null when it is over or never was, or the person was stopped. */
export async function personOfSession(db: PeopleDb, token: string, now: number): Promise<string | null> {
  if (!isToken(token)) return null;
  const hash = hashOf(token);
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person')
    .select(['session.person', 'session.seen_at'])
    .where('token_hash', '=', hash)
    .where('person.state', '=', 'active')
    .where('session.seen_at', '>', now - IDLE_MS)
    .where('session.began_at', '>', now - LONGEST_MS)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.seen_at <= now - NOTED_EVERY_MS)
    await db.updateTable('session').set({ seen_at: now }).where('token_hash', '=', hash).execute();
  return row.person;
}

export async function closeSession(db: PeopleDb, token: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute();
}

/** Signs a person out wherever they are signed in. */
export async function closeSessions(db: PeopleDb, person: string): Promise<void> {
  await db.deleteFrom('session').where('person', '=', person).execute();
}

export async function countSessions(db: PeopleDb, person: string, now: number): Promise<number> {
  const { count } = await db
    .selectFrom('session')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('person', '=', person)
    .where('seen_at', '>', now - IDLE_MS)
    .where('began_at', '>', now - LONGEST_MS)
    .executeTakeFirstOrThrow();
  return count;
}
