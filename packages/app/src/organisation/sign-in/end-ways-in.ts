import type { PeopleDb } from '../people-schema.ts';

/** How many ways in came to an end. */
export interface EndedWays {
  readonly sessions: number;
  readonly invitations: number;
}

/** In a transaction: signs everybody out, and ends each sign-in that was begun and each invitation that was not used. Passkeys and linked accounts stay. */
export async function endWaysIn(db: PeopleDb): Promise<EndedWays> {
  const sessions = await db.deleteFrom('session').returning('person').execute();
  const invitations = await db.deleteFrom('invitation').where('used_at', 'is', null).returning('person').execute();
  await db.deleteFrom('ceremony').execute();
  return { sessions: sessions.length, invitations: invitations.length };
}
