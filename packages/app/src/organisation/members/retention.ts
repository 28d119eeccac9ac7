import { AjarError } from '../../service/ajar-error.ts';
import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';

const NAME = 'retention-months';
const MOST_MONTHS = 1_200;

/** After how many months settled noes lose their letters; null when never. */
export async function retention(db: OrganisationDb): Promise<number | null> {
  const row = await db.selectFrom('organisation_setting').select('value').where('name', '=', NAME).executeTakeFirst();
  return row === undefined ? null : Number(row.value);
}

/** Throws `bad-input` for what is no number of months. */
export async function tellRetention(db: OrganisationDb, told: number | 'never'): Promise<number | null> {
  if (told === 'never') {
    await db.deleteFrom('organisation_setting').where('name', '=', NAME).execute();
    return null;
  }
  if (!Number.isInteger(told) || told < 1 || told > MOST_MONTHS)
    throw new AjarError('bad-input', `Letters are kept for a whole number of months, from 1 to ${MOST_MONTHS}.`);
  const value = String(told);
  await db
    .insertInto('organisation_setting')
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
  return told;
}
