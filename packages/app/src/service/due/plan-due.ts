import type { RejectionRow, StoreTransactor } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import { recordsOf } from '../load.ts';
import type { DuePayload } from './planned.ts';
import { plannedJobs } from './planned.ts';

/**
 * Puts down what will become due about these noes, and takes back waits that are over because something came. Called in
 * the transaction that writes what it follows from: neither can be there without the other.
 */
export async function planDue(transactor: StoreTransactor, rows: readonly RejectionRow[], clock: Clock): Promise<void> {
  const wanted = new Set(rows.map(({ id }) => id));
  const keep = new Set<string>();
  for (const record of await recordsOf(transactor, rows)) {
    const drafted = record.events.some(({ kind }) => kind === 'drafted');
    const drafts = drafted ? await transactor.drafts(record.row.id) : [];
    for (const planned of plannedJobs(record, drafts, clock)) {
      keep.add(planned.dedupKey);
      await transactor.putJob(planned);
    }
  }
  for (const kind of ['silence', 'door', 'look-again']) {
    for (const job of await transactor.jobs(kind)) {
      const { rejectionId } = JSON.parse(job.payload) as DuePayload;
      // One that is due already says for itself whether it still holds.
      if (wanted.has(rejectionId) && !keep.has(job.dedupKey) && job.runAt > clock.now)
        await transactor.dropJob(job.dedupKey);
    }
  }
}
