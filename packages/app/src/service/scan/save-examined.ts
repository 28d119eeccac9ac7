import type { StoreTransactor } from '../../store/store.ts';
import { countSentFrom } from '../me.ts';
import { hearSent } from '../voice/hear-sent.ts';
import type { Examined } from './examine.ts';
import { noteArrival } from './latest-date.ts';

/**
 * Stores examined messages and what they tell beside: who the user is, how they write, that there is something to
 * link. With `rereads` a newer reader goes over mail that is known: verdicts are renewed, corrections stay. Returns how
 * many were new.
 */
export async function saveExamined(
  transactor: StoreTransactor,
  items: readonly Examined[],
  rereads: boolean,
): Promise<number> {
  const rows = items.map((item) => item.row);
  const fresh = await transactor.addMessages(rows);
  if (rereads) await transactor.renewVerdicts(rows.filter((row) => !fresh.has(row.key)));
  const isNew = (key: string): boolean => rereads || fresh.has(key);
  await transactor.keep(items.flatMap(({ kept }) => (kept !== null && isNew(kept.key) ? kept : [])));
  const freshItems = items.filter((item) => fresh.has(item.row.key));
  await countSentFrom(
    transactor,
    freshItems.flatMap((item) => item.sentFrom ?? []),
  );
  await hearSent(
    transactor,
    items.flatMap(({ row, habits }) => (habits === null ? [] : { key: row.key, habits })),
  );
  await noteArrival(transactor, rows, fresh.size > 0 || rereads);
  return fresh.size;
}
