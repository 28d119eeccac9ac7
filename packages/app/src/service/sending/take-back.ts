import type { OutboxRow, OutboxState, StoreTransactor } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import { jobKey } from './job-keys.ts';

const TOO_LATE: Partial<Record<OutboxState, string>> = {
  sending: 'It is being handed over at this moment and cannot be taken back any more. It leaves as you approved it.',
  sent: 'It has left, as you approved it, and cannot be taken back or changed any more.',
  unknown:
    'It may have left already: nobody can tell yet. Say first what became of it; if it was not sent, you can change it and approve it again.',
};

/** Why a letter in this state is not taken back or changed any more; null where it can be. */
export function tooLate(state: OutboxState | undefined): string | null {
  return state === undefined ? null : (TOO_LATE[state] ?? null);
}

/**
 * Takes back the letters of a draft that have not left, and what was due for them. Throws `too-late` when one is on its
 * way, has left, or may have. Letters that came back stay as they are.
 */
export async function takeBack(transactor: StoreTransactor, draftId: string, now: number): Promise<void> {
  for (const row of await transactor.outbox({ draftId })) {
    const late = tooLate(row.state);
    if (late !== null) throw new AjarError('too-late', late);
    await cancel(transactor, row, now);
  }
}

/** Cancels one letter that has not left. */
export async function cancel(transactor: StoreTransactor, row: OutboxRow, now: number): Promise<void> {
  const { id, state } = row;
  if (state !== 'approved' && state !== 'exported' && state !== 'refused') return;
  if (!(await transactor.moveOutbox(id, state, 'cancelled', now)))
    throw new AjarError('too-late', TOO_LATE.sending ?? '');
  await transactor.dropJob(jobKey('send', id));
  await transactor.dropJob(jobKey('save-to-drafts', id));
}
