import type { PeopleDb } from '../people-schema.ts';

/** What one member's noes that came in one month (`2026-11`) and field come to. */
export interface Figure {
  readonly month: string;
  readonly field: string;
  readonly noes: number;
  readonly answered: number;
  readonly reopened: number;
  readonly feedback: number;
}

/** As the member: their figures, in place of those before. */
export async function putFigures(db: PeopleDb, member: string, figures: readonly Figure[]): Promise<void> {
  await db.deleteFrom('figure').where('member', '=', member).execute();
  if (figures.length > 0)
    await db
      .insertInto('figure')
      .values(figures.map((figure) => ({ member, ...figure })))
      .execute();
}
