import type { ListPage } from '../../../api/types.ts';

/** A page without these rows, and without them in its counts, until the server says how it is. */
export function withoutRows(
  page: ListPage,
  gone: ReadonlySet<string>,
  all: readonly ListPage['rows'][number][],
): ListPage {
  const counts = { ...page.counts };
  const today = { ...page.today };
  for (const row of all) {
    counts[row.status] = Math.max(0, counts[row.status] - 1);
    if (row.today !== null) today[row.status] = Math.max(0, today[row.status] - 1);
  }
  const rows = page.rows.filter(({ id }) => !gone.has(id));
  return { ...page, rows, counts, today, total: Math.max(0, page.total - (page.rows.length - rows.length)) };
}
