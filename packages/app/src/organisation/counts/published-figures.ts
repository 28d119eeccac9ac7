import { sql } from 'kysely';

import type { PeopleDb } from '../people-schema.ts';

/** A number is null where fewer members than the smallest group have any part in it. */
export interface PublishedFigure {
  readonly month: string;
  /** `together`: several fields together that are too small alone. */
  readonly field: string;
  readonly noes: number | null;
  readonly answered: number | null;
  readonly reopened: number | null;
  readonly feedback: number | null;
}

/** No organisation can ask for less; the function in the database holds to it by itself. */
export const SMALLEST_GROUP = 5;
export const USUAL_GROUP = 10;

/**
 * Publishes the months that are due, each once and for good: the function in the database alone reads the figures of all
 * members, and lets out only what at least `group` of them have a part in. Then reads what is published, the newest first.
 */
export async function publishedFigures(db: PeopleDb, group: number): Promise<readonly PublishedFigure[]> {
  await sql`select publish_figures(${group})`.execute(db);
  return db
    .selectFrom('published_figure')
    .select(['month', 'field', 'noes', 'answered', 'reopened', 'feedback'])
    .orderBy('month', 'desc')
    .orderBy('field')
    .execute();
}
