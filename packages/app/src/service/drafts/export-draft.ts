import { asUnsentDraft } from '../../outbox/compose.ts';
import { AjarError } from '../ajar-error.ts';
import type { ExportedDraft } from '../ajar.ts';
import type { Context } from '../context.ts';
import { emlName } from '../eml-name.ts';
import { currentLetter } from '../sending/current-letter.ts';
import { refuseBesideAnother } from '../sending/one-at-a-time.ts';
import { refuseWhatMayHaveLeft } from '../sending/to-leave.ts';
import { loadDraft } from './draft-record.ts';

/** Takes an approved draft out as a file that mail programs open ready to send. Throws `not-approved`, `conflict` when it is to leave from here, and `too-late` when it may have left. */
export async function exportDraft(context: Context, draftId: string): Promise<ExportedDraft> {
  const now = await context.now();
  return context.store.write(async (transactor) => {
    const { stored, record } = await loadDraft(transactor, draftId);
    const rows = await transactor.outbox({ draftId });
    const current = currentLetter(rows);
    if (current !== undefined) refuseWhatMayHaveLeft(current);
    const row = rows.find(({ state }) => state === 'approved' || state === 'exported');
    if (row === undefined)
      throw new AjarError('not-approved', 'Approve the draft first: only what you approved leaves, word for word.');
    if (row.state === 'approved' && row.way !== null)
      throw new AjarError(
        'conflict',
        'It is to leave from here, so that taking it out as well could make two of it. Take the approval back first.',
      );
    if (row.state === 'approved') {
      await refuseBesideAnother(transactor, row);
      await transactor.moveOutbox(row.id, 'approved', 'exported', now);
      await transactor.appendEvents([
        {
          rejectionId: stored.rejectionId,
          event: { at: now, kind: 'exported', draftId, to: 'file' },
          dedupKey: `exported:${row.id}`,
        },
      ]);
    }
    return { fileName: emlName(record.subject, 'answer'), eml: asUnsentDraft(row.raw), text: record.text };
  });
}
