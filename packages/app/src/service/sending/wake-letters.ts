import type { StoreTransactor } from '../../store/store.ts';
import { letterJob } from './job-keys.ts';

/** Letters of these accounts that waited for a sign-in leave now; those whose moment is still to come leave then. */
export async function wakeLetters(
  transactor: StoreTransactor,
  accounts: ReadonlySet<string>,
  now: number,
): Promise<void> {
  for (const { id, way, leavesAt, accountId } of await transactor.outbox({ states: ['approved'] })) {
    if (accountId === null || !accounts.has(accountId) || way === null) continue;
    if (leavesAt !== null && leavesAt > now) continue;
    const kind = way === 'send' ? 'send' : 'save-to-drafts';
    await transactor.putJob(letterJob(kind, id, now));
  }
}
