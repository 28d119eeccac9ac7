import { forgetPerson } from '../../organisation/people/forget-person.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { AjarError, orNull } from '../ajar-error.ts';
import type { Erased } from './erased.ts';
import type { Organisation } from './organisation.ts';

/** Lets go of a person who has no mail here. Throws `not-found`. */
export async function forgetAlone(
  db: PeopleDb,
  who: { readonly id: string; readonly askedBy: string; readonly at: number },
): Promise<void> {
  if (!(await db.transaction().execute((trx) => forgetPerson(trx, who))))
    throw new AjarError(
      'not-found',
      `There is nobody here with the id "${who.id}". Nothing was erased. "ajar organisation people" shows their ids.`,
    );
}

/**
 * A backup knows whoever was erased after it was made. They are found by the marks of their keys and by their ids, and erased as the
 * first time. Returns how many were.
 */
export async function eraseAgain(organisation: Organisation, { keys, people }: Erased): Promise<number> {
  const { database } = organisation;
  const askedBy = new Map(keys.map((key) => [key.mark, key.askedBy]));
  let count = 0;
  for (const { id, key_mark: mark } of await database.selectFrom('member').select(['id', 'key_mark']).execute()) {
    const who = askedBy.get(mark) ?? (people.includes(id) ? AGAIN : null);
    if (who === null) continue;
    await organisation.eraseMember(id, who);
    count += 1;
  }
  for (const id of people) if ((await orNull(organisation.erasePerson(id, AGAIN))) !== null) count += 1;
  return count;
}

/** Where the first proof does not say who asked. */
const AGAIN = 'the list of who was erased';
