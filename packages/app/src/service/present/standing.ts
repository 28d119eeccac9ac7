import type { RejectionState } from '@ajar/core';

import type { OutboxRow } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import { letterLeaving, letterUnderWay } from '../sending/letters-under-way.ts';
import type { RejectionRecord, Standing } from './summary.ts';
import { todayOf } from './today-of.ts';

/** How a no stands now; `letters` are those of this rejection in the outbox. */
export function standingOf(
  record: RejectionRecord,
  state: RejectionState,
  letters: readonly OutboxRow[],
  clock: Clock,
): Standing {
  const found = letterUnderWay(letters);
  // Sent from there, or done with: it lies among the drafts no longer, or to no purpose.
  const letter = found === 'in-drafts' && state.status !== 'approved' ? null : found;
  const leaving = letter === 'waiting' ? letterLeaving(letters) : null;
  return { letter, leaving, today: todayOf(record, state, letter, clock) };
}
