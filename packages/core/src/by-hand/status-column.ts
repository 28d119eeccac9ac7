import type { ColumnUse } from './column-uses.ts';
import { fold } from './fold.ts';
import { statusSays } from './status-says.ts';

/** A status is a few words, and there are few of them. */
const LONGEST = 40;
const MOST = 15;
/** "No" under "Remote" is no status. */
const SHORTEST_TOLD = 5;

/**
 * The column that says how it ended, told by what stands in it, where no heading was known for one: without it every row would
 * be taken for a no. Null when there is none.
 */
export function statusColumn(rows: readonly (readonly string[])[], uses: readonly ColumnUse[]): number | null {
  if (uses.includes('status')) return null;
  const found = uses.findIndex((use, column) => {
    if (use !== 'ignore') return false;
    const cells = new Set(rows.map((row) => (row[column] ?? '').trim()));
    if (cells.size > MOST) return false;
    const told = [...cells].some((cell) => fold(cell).length >= SHORTEST_TOLD && statusSays(cell) !== 'other');
    return told && [...cells].every((cell) => cell.length <= LONGEST);
  });
  return found === -1 ? null : found;
}
