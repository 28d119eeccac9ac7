import type { OutboxRow } from '../../store/store.ts';
import { isoOf } from '../present/summary.ts';
import type { SendingView } from '../views.ts';
import { currentLetter } from './current-letter.ts';
import { PACE } from './pace.ts';
import { UNKNOWN, UNKNOWN_ASK } from './words.ts';

type Shown = SendingView['state'];

/** How the letter of a draft that counts gets on; null when it is not to leave from here, or not yet. */
export function sendingView(rows: readonly OutboxRow[], now: number): SendingView | null {
  // Of all: one that was approved anew after another came back is not to leave before that is said.
  const row = currentLetter(rows);
  const state = row === undefined ? null : shownState(row);
  if (row === undefined || row.way === null || state === null) return null;
  const waits = state === 'waiting';
  const askAt = row.since + PACE.askAfterMs;
  return {
    state,
    way: row.way,
    from: row.envelopeFrom ?? '',
    leavesAt: waits ? isoOf(row.leavesAt) : null,
    undoUntil: waits ? isoOf(row.leavesAt) : null,
    why: whyOf(row, state, now >= askAt),
    at: isoOf(row.since) ?? '',
    askFrom: state === 'unknown' ? isoOf(askAt) : null,
  };
}

/** The note of a letter that came back is what the server said when it took it; why it came back stands with the no. */
function whyOf({ note }: OutboxRow, state: Shown, toAsk: boolean): string | null {
  if (state === 'returned') return null;
  if (state === 'unknown') return toAsk ? UNKNOWN_ASK : (note ?? UNKNOWN);
  return note;
}

function shownState({ state, way }: OutboxRow): Shown | null {
  switch (state) {
    case 'approved':
      return 'waiting';
    case 'exported':
      return way === 'drafts' ? 'in-drafts' : null;
    case 'cancelled':
      return null;
    case 'sending':
    case 'sent':
    case 'refused':
    case 'unknown':
    case 'returned':
      return state;
  }
}
