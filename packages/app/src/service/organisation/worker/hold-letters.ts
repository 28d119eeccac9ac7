import { orNull } from '../../ajar-error.ts';
import pg from 'pg';

import type { Organisation } from '../organisation.ts';

/**
 * In a database that was restored from a backup, letters that were to leave may have left since the backup was made. None of them
 * leaves by itself: each is looked for, as a letter is of which nobody knows whether it left. Returns how many that are.
 */
export async function holdLetters(organisation: Organisation): Promise<number> {
  const { work } = organisation;
  const boss = await work.boss();
  const whose = `select member from ${pg.escapeIdentifier(work.place.schema)}.members_with_letters()`;
  const { rows } = await boss.getDb().executeSql(whose);
  let held = 0;
  for (const { member } of rows as readonly { readonly member: string }[])
    held += (await (await orNull(organisation.member(member)))?.holdLetters()) ?? 0;
  return held;
}
