import { sql } from 'kysely';

import { EVERY_TABLE } from './every-table.ts';
import type { UserTable } from './every-table.ts';
import type { Db } from './schema.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Messages come with their source: few enough that a page of them is small. */
const PAGE = 40;
const PAGE_OF_SMALL = 1_000;

/** All rows of a table as they are stored, in the order of the key, some at a time. */
export async function* tablePages(db: Db, table: UserTable): AsyncGenerator<readonly Row[]> {
  const key: readonly string[] = EVERY_TABLE[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const size = table === 'kept_message' || table === 'outbox' ? PAGE : PAGE_OF_SMALL;
  let last: Row | undefined;
  do {
    const values = last === undefined ? null : sql.join(key.map((column) => sql.val(last?.[column])));
    const after = values === null ? sql`` : sql`where (${columns}) > (${values})`;
    const { rows } =
      await sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(size)}`.execute(db);
    if (rows.length > 0) yield rows;
    last = rows.length < size ? undefined : rows.at(-1);
  } while (last !== undefined);
}
