import { writeAudit } from '../../../organisation/audit/audit-log.ts';
import type { PeopleDb } from '../../../organisation/people-schema.ts';
import { endWaysIn } from '../../../organisation/sign-in/end-ways-in.ts';
import type { EndedWays } from '../../../organisation/sign-in/end-ways-in.ts';
import { adoptCopy } from '../../../organisation/work/copy-mark.ts';
import type { Organisation } from '../organisation.ts';
import { holdLetters } from './hold-letters.ts';

/** What was done because this database is a copy of another. */
export interface Adopted extends EndedWays {
  readonly lettersHeld: number;
}

/**
 * In a database that was restored, seen for the first time: no letter leaves by itself that may have left since, and nobody comes in by
 * what may have ended since: a session that was signed out, a link that was used. Null where it is no copy.
 */
export async function adopt(organisation: Organisation, now: number): Promise<Adopted | null> {
  const { work } = organisation;
  let adopted: Adopted | null = null;
  await adoptCopy(await work.boss(), work.place.schema, async () => {
    const lettersHeld = await holdLetters(organisation);
    const people = organisation.database as unknown as PeopleDb;
    const ended = await people.transaction().execute(async (trx) => {
      const ways = await endWaysIn(trx);
      await writeAudit(trx, { at: now, who: null, what: 'restored' });
      return ways;
    });
    adopted = { lettersHeld, ...ended };
  });
  return adopted;
}
