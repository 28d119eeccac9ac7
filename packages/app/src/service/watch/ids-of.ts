import type { MessageRow } from '../../store/store.ts';

/** The Message-IDs that these name, as their own or another's, without those that are known. */
export function idsOf(rows: readonly MessageRow[], known: Pick<ReadonlySet<string>, 'has'>): readonly string[] {
  const ids = rows.flatMap((row) => (row.messageId === null ? row.refs : [row.messageId, ...row.refs]));
  return [...new Set(ids)].filter((id) => !known.has(id));
}
