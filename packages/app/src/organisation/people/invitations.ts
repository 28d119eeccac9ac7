import type { PeopleDb } from '../people-schema.ts';
import { hashOf, isToken, newToken } from '../sign-in/secret-token.ts';

const DAY_MS = 86_400_000;
const LASTS_MS = 7 * DAY_MS;
/** A new way in for somebody who has been here waits for so long, in which they can end it. */
export const WAIT_MS = 3 * DAY_MS;

/** What is handed to the person: the token is told this once, and only its hash is kept. */
export interface NewInvitation {
  readonly token: string;
  readonly usableFrom: number;
  readonly expiresAt: number;
}

export interface OpenInvitation {
  readonly person: string;
  readonly madeBy: string | null;
  readonly usableFrom: number;
  readonly expiresAt: number;
}

/** A new invitation of this person, good for once and a week, at once or after a wait; those before it end. */
export async function invite(
  db: PeopleDb,
  {
    person,
    by,
    waits,
    now,
  }: { readonly person: string; readonly by: string | null; readonly waits: boolean; readonly now: number },
): Promise<NewInvitation> {
  const token = newToken();
  const usableFrom = waits ? now + WAIT_MS : now;
  const expiresAt = usableFrom + LASTS_MS;
  await db.deleteFrom('invitation').where('person', '=', person).where('used_at', 'is', null).execute();
  await db
    .insertInto('invitation')
    .values({
      token_hash: hashOf(token),
      person,
      made_by: by,
      made_at: now,
      usable_from: usableFrom,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return { token, usableFrom, expiresAt };
}

/** Whom this invitation is for; null when it was used, ended, or never was. It may be one that waits still. */
export async function invitedBy(db: PeopleDb, token: string, now: number): Promise<OpenInvitation | null> {
  if (!isToken(token)) return null;
  const row = await db
    .selectFrom('invitation')
    .select(COLUMNS)
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : toOpen(row);
}

/** The new way in that was made for somebody who is here, not used yet; null for none. */
export async function newWayIn(db: PeopleDb, person: string, now: number): Promise<OpenInvitation | null> {
  const row = await db
    .selectFrom('invitation')
    .select(COLUMNS)
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : toOpen(row);
}

/** Whoever can sign in needs no new way: theirs ends. False when there was none. */
export async function endInvitations(db: PeopleDb, person: string): Promise<boolean> {
  const ended = await db
    .deleteFrom('invitation')
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .returning('person')
    .execute();
  return ended.length > 0;
}

/** Uses it up; of two who try at once, one gets the person and the other null. `hash`: of the token. */
export async function useInvitation(db: PeopleDb, hash: string, now: number): Promise<string | null> {
  const row = await db
    .updateTable('invitation')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('usable_from', '<=', now)
    .where('expires_at', '>', now)
    .returning('person')
    .executeTakeFirst();
  return row?.person ?? null;
}

const COLUMNS = ['person', 'made_by', 'usable_from', 'expires_at'] as const;

function toOpen(row: {
  readonly person: string;
  readonly made_by: string | null;
  readonly usable_from: number;
  readonly expires_at: number;
}): OpenInvitation {
  return { person: row.person, madeBy: row.made_by, usableFrom: row.usable_from, expiresAt: row.expires_at };
}
