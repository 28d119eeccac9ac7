import type { CompiledQuery } from 'kysely';

import { storableText } from '../engine/storable-text.ts';
import type { Db } from '../schema.ts';

const ROWS_A_STATEMENT = 50;

/**
 * Runs an insert of many rows, some at a time. Building a statement of hundreds of parameters costs
 * more than running it, so it is built once and run again with other values: every row must have the
 * same columns in the same order. Returns what the statements return.
 */
export async function insertInBulk<Row extends object, R>(
  db: Db,
  rows: readonly Row[],
  compile: (rows: readonly Row[]) => CompiledQuery<R>,
  rowsAStatement = ROWS_A_STATEMENT,
): Promise<readonly R[]> {
  const returned: R[] = [];
  let statement: { readonly query: CompiledQuery<R>; readonly rows: number } | undefined;
  for (let from = 0; from < rows.length; from += rowsAStatement) {
    const chunk = rows.slice(from, from + rowsAStatement);
    if (statement?.rows !== chunk.length) statement = { query: compile(chunk), rows: chunk.length };
    const parameters = chunk.flatMap((row) => Object.values(row).map(storableText));
    const result = await db.executeQuery<R>({ ...statement.query, parameters });
    returned.push(...result.rows);
  }
  return returned;
}
