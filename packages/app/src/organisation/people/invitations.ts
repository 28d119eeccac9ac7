import type { PeopleDb } from '../people-schema.ts';
import { hashOf, isToken, newToken } from '../sign-in/secret-token.ts';

const LASTS_MS = 7 * 86_400_000;

/** What is handed to the person: the token is told this once, and only its hash is kept. */
export interface NewInvitation {
  readonly token: string;
  readonly expiresAt: number;
}

/** A new invitation of this person, good for once and a week; those before it end. */
export async function invite(
  db: PeopleDb,
  { person, by, now }: { readonly person: string; readonly by: string | null; readonly now: number },
): Promise<NewInvitation> {
  const token = newToken();
  const expiresAt = now + LASTS_MS;
  await db.deleteFrom('invitation').where('person', '=', person).where('used_at', 'is', null).execute();
  await db
    .insertInto('invitation')
    .values({
      token_hash: hashOf(token),
      person,
      made_by: by,
      made_at: now,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
  return { token, expiresAt };
}

/** Whom this invitation is for; null when it was used, ended, or never was. */
export async function invitedBy(
  db: PeopleDb,
  token: string,
  now: number,
): Promise<{ readonly person: string; readonly expiresAt: number } | null> {
  if (!isToken(token)) return null;
  const row = await db
    .selectFrom('invitation')
    .select(['person', 'expires_at'])
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : { person: row.person, expiresAt: row.expires_at };
}

/** Uses it up; of two who try at once, one gets the person and the other null. `hash`: of the token. */
export async function useInvitation(db: PeopleDb, hash: string, now: number): Promise<string | null> {
  const row = await db
    .updateTable('invitation')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person')
    .executeTakeFirst();
  return row?.person ?? null;
}
