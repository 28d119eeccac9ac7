import type { PeopleDb } from '../people-schema.ts';
import { hashOf, isToken, newToken } from './secret-token.ts';

/** A sign-in that was begun has so long to end, in milliseconds. */
export const CEREMONY_MS = 10 * 60_000;

export type CeremonyKind = 'passkey-sign-in' | 'passkey-new' | 'oidc';

/**
 * Remembers what a sign-in has to end with (a challenge, a state) until its browser comes back with the token, wherever it is
 * answered then. What was never ended is swept away.
 */
export async function beginCeremony(
  db: PeopleDb,
  kind: CeremonyKind,
  data: Readonly<Record<string, string>>,
  now: number,
): Promise<string> {
  const token = newToken();
  await db.deleteFrom('ceremony').where('expires_at', '<=', now).execute();
  await db
    .insertInto('ceremony')
    .values({ token_hash: hashOf(token), kind, data: JSON.stringify(data), expires_at: now + CEREMONY_MS })
    .execute();
  return token;
}

/** What was remembered, once; null when it is over, was ended before, or is of another kind. */
export async function endCeremony(
  db: PeopleDb,
  kind: CeremonyKind,
  token: string,
  now: number,
): Promise<Readonly<Record<string, string>> | null> {
  if (!isToken(token)) return null;
  const row = await db
    .deleteFrom('ceremony')
    .where('token_hash', '=', hashOf(token))
    .where('kind', '=', kind)
    .returning(['data', 'expires_at'])
    .executeTakeFirst();
  if (row === undefined || row.expires_at <= now) return null;
  return JSON.parse(row.data) as Readonly<Record<string, string>>;
}
