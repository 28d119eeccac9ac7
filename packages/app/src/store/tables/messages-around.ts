import { sql } from 'kysely';

import type { Db, MessageTable } from '../schema.ts';
import type { AroundQuery, MessageRow } from '../store.ts';
import { groupsOf } from '../../groups-of.ts';
import { domainOf, lookupText } from './lookup-text.ts';

/** Databases have a limit of their own. */
const ARMS_AT_ONCE = 50;

/**
 * Each arm asks one index and stops at the limit; with `or` the database would look at far more. The arms of all queries go
 * together, and each query is answered as if it were alone.
 */
export async function messagesAround(
  db: Db,
  queries: readonly AroundQuery[],
  toRow: (row: MessageTable) => MessageRow,
): Promise<readonly (readonly MessageRow[])[]> {
  const found = queries.map(() => new Map<string, MessageTable>());
  const arms = queries.flatMap((query, index) => armsOf(db, query, index));
  for (const some of groupsOf(arms, ARMS_AT_ONCE, () => 1)) {
    const [first, ...others] = some.map((arm) => db.selectFrom(arm.as('arm')).selectAll());
    if (first === undefined) continue;
    const all = others.reduce((query, other) => query.unionAll(other), first);
    for (const { asked, ...row } of await all.execute()) found[asked]?.set(row.key, row);
  }
  return found.map((rows, index) => [...rows.values()].toSorted(byDate).slice(0, queries[index]?.limit).map(toRow));
}

function armsOf(db: Db, query: AroundQuery, index: number) {
  const addresses = query.addresses.map(lookupText);
  const dated = db
    .selectFrom('message')
    .selectAll('message')
    .select(sql.lit(index).as('asked'))
    .where('date', '>', query.since)
    .orderBy('date')
    .orderBy('key')
    .limit(query.limit);
  return [
    ...addresses.map((address) =>
      dated.where('from_domain', '=', domainOf(address)).where('from_address', '=', address),
    ),
    ...addresses.map((address) => dated.where('to_address', '=', address)),
    ...query.domains.map((domain) => dated.where('from_domain', '=', lookupText(domain))),
  ];
}

function byDate(a: MessageTable, b: MessageTable): number {
  return (a.date ?? 0) - (b.date ?? 0) || (a.key < b.key ? -1 : 1);
}
