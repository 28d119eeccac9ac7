import type { PeopleDb } from '../people-schema.ts';

export async function personLinkedTo(db: PeopleDb, issuer: string, subject: string): Promise<string | null> {
  const row = await db
    .selectFrom('linked_identity')
    .select('person')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.person ?? null;
}

/** Links an account at a provider to a person; false when it is linked to somebody else. */
export async function linkIdentity(
  db: PeopleDb,
  { issuer, subject, person, now }: { issuer: string; subject: string; person: string; now: number },
): Promise<boolean> {
  await db
    .insertInto('linked_identity')
    .values({ issuer, subject, person, added_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await personLinkedTo(db, issuer, subject)) === person;
}

/** Their accounts at a provider let nobody in any more. False when there was none. */
export async function unlinkIdentities(db: PeopleDb, person: string): Promise<boolean> {
  const gone = await db.deleteFrom('linked_identity').where('person', '=', person).returning('subject').execute();
  return gone.length > 0;
}

/** Whether a person can come in by a provider. */
export async function isLinked(db: PeopleDb, person: string): Promise<boolean> {
  const row = await db.selectFrom('linked_identity').select('subject').where('person', '=', person).executeTakeFirst();
  return row !== undefined;
}
