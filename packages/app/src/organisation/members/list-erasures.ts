import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import type { Erasure } from './erase-member.ts';

/** The proofs of all erasures, oldest first. */
export async function listErasures(db: OrganisationDb): Promise<readonly Erasure[]> {
  const rows = await db.selectFrom('erasure').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map(({ id, at, asked_by: askedBy, counts, key_mark: keyMark }) => ({
    id,
    at,
    askedBy,
    rows: JSON.parse(counts) as Erasure['rows'],
    keyMark,
  }));
}
