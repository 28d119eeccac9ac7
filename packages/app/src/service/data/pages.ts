import type { KeptText, MessageRow, Store } from '../../store/store.ts';

const PAGE = 200;

/**
 * All messages, some at a time, and those of them that are kept whole. Each page is a transaction of its own: nothing waits
 * for whoever takes the export, and what changes meanwhile is in it or not.
 */
export async function* messagePages(
  store: Store,
): AsyncGenerator<{ readonly rows: readonly MessageRow[]; readonly kept: ReadonlyMap<string, KeptText> }> {
  let after = '';
  for (;;) {
    const from = after;
    const page = await store.read(async (reader) => {
      const rows = await reader.messagePage(from, PAGE);
      const kept = await reader.kept(rows.map((row) => row.key));
      return { rows, kept: new Map(kept.map((one) => [one.key, one])) };
    });
    if (page.rows.length > 0) yield page;
    const last = page.rows.at(-1);
    if (last === undefined || page.rows.length < PAGE) return;
    after = last.key;
  }
}
