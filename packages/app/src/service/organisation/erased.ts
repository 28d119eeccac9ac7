import { z } from 'zod';

import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import type { PeopleDb } from '../../organisation/people-schema.ts';
import { listErasures } from '../../organisation/members/list-erasures.ts';

const list = z.object({
  keys: z.array(z.object({ mark: z.string().max(100), askedBy: z.string().max(1_000) })),
  people: z.array(z.string().max(100)),
});

/**
 * Who was erased, as it is kept outside of the database: marks of the keys that were destroyed, and the ids of people in the log. It
 * says nothing about anybody, and is enough to find them in a backup that was made before.
 */
export type Erased = z.infer<typeof list>;

export async function erasedFrom(db: OrganisationDb, people: PeopleDb): Promise<Erased> {
  const proofs = await listErasures(db);
  const lines = await people
    .selectFrom('audit')
    .select(['who', 'whom'])
    .where('what', '=', 'erase')
    .orderBy('seq')
    .execute();
  return {
    keys: proofs.map(({ keyMark, askedBy }) => ({ mark: keyMark, askedBy })),
    // Whoever erases their own noes stays.
    people: [...new Set(lines.flatMap(({ who, whom }) => (whom === null || whom === who ? [] : [whom])))],
  };
}

/** The list in the text of a file; null for anything else. */
export function erasedIn(text: string): Erased | null {
  try {
    return list.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
