import type { KeptText, MessageRow, StoreMoment } from '../../store/store.ts';

const PAGE = 200;

/**
 * All messages, some at a time, and those of them that are kept whole.
 */
export async function* messagePages(
  store: StoreMoment,
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
