import type { OutboxRow, StoreReader } from '../../store/store.ts';
import { PACE } from '../sending/pace.ts';

/** Letters that need the user: refused, or of unknown fate for so long that only they can say. */
export async function stuckLetters(reader: StoreReader, now: number): Promise<readonly OutboxRow[]> {
  const rows = await reader.outbox({ states: ['refused', 'unknown'] });
  return rows.filter((row) => row.way !== null && stuckFrom(row) <= now);
}

/** Whether one of them needs the user only since this moment (milliseconds since the epoch). */
export function stuckSince(rows: readonly OutboxRow[], at: number): boolean {
  return rows.some((row) => stuckFrom(row) > at);
}

function stuckFrom({ state, since }: OutboxRow): number {
  return state === 'unknown' ? since + PACE.askAfterMs : since;
}
