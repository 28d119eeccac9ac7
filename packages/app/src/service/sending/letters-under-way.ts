import type { OutboxRow } from '../../store/store.ts';
import type { LeavingView, RejectionSummary } from '../views.ts';
import { isoOf } from '../present/summary.ts';

type LetterState = RejectionSummary['letter'];

/** The letter among those of one rejection that is to leave from here and is not known to have. One that needs the user comes first. */
export function letterUnderWay(rows: readonly OutboxRow[]): LetterState {
  const states = new Set(rows.filter(({ way }) => way !== null).map(({ state }) => state));
  for (const state of ['unknown', 'refused', 'sending'] as const) if (states.has(state)) return state;
  if (states.has('approved')) return 'waiting';
  return rows.some(({ way, state }) => way === 'drafts' && state === 'exported') ? 'in-drafts' : null;
}

/** The letter that can be taken back before it leaves, where one waits for its moment. */
export function letterLeaving(rows: readonly OutboxRow[]): LeavingView | null {
  const row = rows.findLast(({ way, state }) => way !== null && state === 'approved');
  return row === undefined ? null : { draftId: row.draftId, leavesAt: isoOf(row.leavesAt) };
}
