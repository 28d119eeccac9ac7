import type { QueryClient } from '@tanstack/react-query';

import { CHUNK, chunkQuery } from '../../../api/noes.ts';
import type { NoesFilter } from '../../../api/noes.ts';
import { PLACE_OF } from '../groups.ts';
import type { RowPlace } from './selection.ts';

/** The ids of all rows between two, both included; fetched where they are not here yet. Across groups, the two alone. */
export async function rangeOf(
  client: QueryClient,
  filter: NoesFilter,
  one: RowPlace,
  other: RowPlace,
): Promise<readonly string[]> {
  if (one.group !== other.group) return [one.id, other.id];
  const [from, to] = [Math.min(one.at, other.at), Math.max(one.at, other.at)];
  const chunks: number[] = [];
  for (let index = Math.floor(from / CHUNK); index <= Math.floor(to / CHUNK); index += 1) chunks.push(index);
  const pages = await Promise.all(
    chunks.map((index) => client.ensureQueryData(chunkQuery(filter, PLACE_OF[one.group], index))),
  );
  const start = (chunks[0] ?? 0) * CHUNK;
  const rows = pages.flatMap((page) => page.rows);
  return rows.slice(from - start, to - start + 1).map(({ id }) => id);
}
