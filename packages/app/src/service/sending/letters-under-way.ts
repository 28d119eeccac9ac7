import type { OutboxRow, StoreReader } from '../../store/store.ts';
import type { RejectionSummary } from '../views.ts';

type LetterState = RejectionSummary['letter'];

/** By rejection: the letter that is to leave from here and is not known to have. One that needs the user comes first. */
export async function lettersUnderWay(reader: StoreReader): Promise<ReadonlyMap<string, LetterState>> {
  const rows = await reader.outbox({ states: ['approved', 'sending', 'refused', 'unknown'] });
  return new Map(
    [...Map.groupBy(rows, ({ rejectionId }) => rejectionId)].map(([id, own]) => [id, letterUnderWay(own)]),
  );
}

/** The same of the letters of one rejection. */
export function letterUnderWay(rows: readonly OutboxRow[]): LetterState {
  const states = new Set(rows.filter(({ way }) => way !== null).map(({ state }) => state));
  for (const state of ['unknown', 'refused', 'sending'] as const) if (states.has(state)) return state;
  return states.has('approved') ? 'waiting' : null;
}
