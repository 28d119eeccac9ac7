import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';

import type { PostgresPlace } from '../../store/engine/postgres.ts';
import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import { forgetPerson } from '../people/forget-person.ts';
import type { PeopleDb } from '../people-schema.ts';
import { memberDatabase } from './member-database.ts';
import { memberRow } from './member-record.ts';

/** The proof that somebody was erased. It says nothing about them. */
export interface Erasure {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Who asked for it, as the caller calls them. */
  readonly askedBy: string;
  /** How many rows went from each table that had any. */
  readonly rows: Readonly<Record<string, number>>;
  /** Which key was destroyed: the mark of it, that nothing can be told from. */
  readonly keyMark: string;
}

/**
 * Destroys a member's key first, then deletes their rows in every table that the catalogue names, looks whether any is left, lets
 * the person go, and writes down that it was done. Ended half-way, it goes on when it is called again. Throws `not-found`.
 */
export async function eraseMember(
  place: PostgresPlace,
  database: OrganisationDb,
  { id, askedBy, at }: { readonly id: string; readonly askedBy: string; readonly at: number },
): Promise<Erasure> {
  const { key_mark: keyMark } = await memberRow(database, id);
  // Committed before anything is deleted: from here on nobody can read what is left here.
  await database.updateTable('member').set({ state: 'erasing', wrapped_key: null }).where('id', '=', id).execute();
  return memberDatabase(place, id)
    .transaction()
    .execute(async (db) => {
      const tables = await tablesOf(db, id);
      const rows = withAny(tables);
      await deleteRows(db, Object.keys(tables));
      const left = Object.keys(withAny(await tablesOf(db, id)));
      if (left.length > 0) throw new TypeError(`Rows of a member who is erased are left in ${left.join(', ')}.`);
      // Every one of those tables refers to this row, so the database would not let it go with anything left.
      await db.deleteFrom('member').where('id', '=', id).execute();
      // With it goes who they are and how they came in: half of it would be left by whoever is ended in between.
      await forgetPerson(db as unknown as PeopleDb, { id, askedBy, at });
      const erasure = { id: randomUUID(), at, askedBy, rows, keyMark };
      await db
        .insertInto('erasure')
        .values({ id: erasure.id, at, asked_by: askedBy, counts: JSON.stringify(rows), key_mark: keyMark })
        .execute();
      return erasure;
    });
}

/** Every table with somebody's rows, as the catalogue has them, and how many of them are this member's. */
async function tablesOf(db: OrganisationDb, id: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ name: string; rows: number }>`select name, rows from rows_of_member(${id})`.execute(db);
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}

function withAny(tables: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows > 0));
}

async function deleteRows(db: OrganisationDb, tables: readonly string[]): Promise<void> {
  await sql`insert into forgetting (since) values (0)`.execute(db);
  await sql`set constraints all deferred`.execute(db);
  const others = tables.filter((table) => table !== 'forgetting');
  for (const table of [...others, 'forgetting']) await sql`delete from ${sql.table(table)}`.execute(db);
}
