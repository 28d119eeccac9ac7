import { REJECTION_STATUSES } from '@ajar/core/list';

import type { StoreReader } from '../../store/store.ts';
import type { NoCounts } from '../views.ts';

/** How many noes fit, by where they stand, how many of these need a decision today, and by field. */
export async function countNoes(
  reader: StoreReader,
  query: Parameters<StoreReader['countSummaries']>[0],
): Promise<NoCounts> {
  const status = { ...NONE };
  const today = { ...NONE };
  const field: Record<string, number> = {};
  for (const row of await reader.countSummaries(query)) {
    const known = REJECTION_STATUSES.find((one) => one === row.status);
    if (known !== undefined) status[known] += row.count;
    if (known !== undefined && row.today) today[known] += row.count;
    field[row.field] = (field[row.field] ?? 0) + row.count;
  }
  return { status, today, field };
}

const NONE = { 'to-decide': 0, drafting: 0, approved: 0, waiting: 0, settled: 0 };
