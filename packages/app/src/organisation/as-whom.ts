import { sql } from 'kysely';

import type { PeopleDb } from './people-schema.ts';

/**
 * For whom the database is asked, in one transaction: row-level security shows a member what is theirs, and a counsellor what
 * is shared with them, whatever the query forgets to say. It ends with the transaction.
 */
export function asMember<T>(db: PeopleDb, member: string, work: (db: PeopleDb) => Promise<T>): Promise<T> {
  return within(db, { member, person: '' }, work);
}

export function asCounsellor<T>(db: PeopleDb, person: string, work: (db: PeopleDb) => Promise<T>): Promise<T> {
  return within(db, { member: '', person }, work);
}

function within<T>(
  db: PeopleDb,
  { member, person }: { readonly member: string; readonly person: string },
  work: (db: PeopleDb) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('ajar.member', ${member}, true), set_config('ajar.person', ${person}, true)`.execute(
      trx,
    );
    return work(trx);
  });
}
