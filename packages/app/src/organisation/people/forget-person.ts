import { writeAudit } from '../audit/audit-log.ts';
import type { PeopleDb } from '../people-schema.ts';

/**
 * In a transaction: takes a person away, with their ways in and what others shared with them. The log keeps that it was done, and by
 * whom where that is a person. False where there is nobody with this id.
 */
export async function forgetPerson(
  db: PeopleDb,
  { id, askedBy, at }: { readonly id: string; readonly askedBy: string | null; readonly at: number },
): Promise<boolean> {
  const known = await db.selectFrom('person').select('id').where('id', '=', askedBy).executeTakeFirst();
  const gone = await db.deleteFrom('person').where('id', '=', id).returning('id').executeTakeFirst();
  if (gone !== undefined) await writeAudit(db, { at, who: known?.id ?? null, what: 'erase', whom: id });
  return gone !== undefined;
}
