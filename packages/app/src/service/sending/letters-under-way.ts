import type { OutboxRow } from '../../store/store.ts';
import type { RejectionSummary } from '../views.ts';

type LetterState = RejectionSummary['letter'];

/** The letter among those of one rejection that is to leave from here and is not known to have. One that needs the user comes first. */
export function letterUnderWay(rows: readonly OutboxRow[]): LetterState {
  const states = new Set(rows.filter(({ way }) => way !== null).map(({ state }) => state));
  for (const state of ['unknown', 'refused', 'sending'] as const) if (states.has(state)) return state;
  return states.has('approved') ? 'waiting' : null;
}
