import type { Db, MessageTable } from '../schema.ts';
import type { MessageRow, StoreReader } from '../store.ts';
import { domainOf, lookupText } from './lookup-text.ts';

/** Each arm asks one index and stops at the limit; one query with `or` would make the database look at far more. */
export async function messagesAround(
  db: Db,
  query: Parameters<StoreReader['messagesAround']>[0],
  toRow: (row: MessageTable) => MessageRow,
): Promise<readonly MessageRow[]> {
  const addresses = query.addresses.map(lookupText);
  const dated = db
    .selectFrom('message')
    .selectAll()
    .where('date', '>', query.since)
    .orderBy('date')
    .orderBy('key')
    .limit(query.limit);
  const arms = [
    ...addresses.map((address) =>
      dated.where('from_domain', '=', domainOf(address)).where('from_address', '=', address),
    ),
    ...addresses.map((address) => dated.where('to_address', '=', address)),
    ...query.domains.map((domain) => dated.where('from_domain', '=', lookupText(domain))),
  ];
  const found = new Map<string, MessageTable>();
  for (const arm of arms) {
    for (const row of await arm.execute()) found.set(row.key, row);
  }
  return [...found.values()].toSorted(byDate).slice(0, query.limit).map(toRow);
}

function byDate(a: MessageTable, b: MessageTable): number {
  return (a.date ?? 0) - (b.date ?? 0) || (a.key < b.key ? -1 : 1);
}
