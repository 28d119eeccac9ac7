import { asUnsentDraft } from '../../outbox/compose.ts';
import { AjarError } from '../ajar-error.ts';
import type { ExportedDraft } from '../ajar.ts';
import type { Context } from '../context.ts';
import { emlName } from '../eml-name.ts';
import { refuseBesideAnother } from '../sending/one-at-a-time.ts';
import { loadDraft } from './draft-record.ts';

/** Takes an approved draft out as a file that mail programs open ready to send. Throws `not-approved`, and `conflict` when it is to leave from here. */
export async function exportDraft(context: Context, draftId: string): Promise<ExportedDraft> {
  const now = await context.now();
  return context.store.write(async (transactor) => {
    const { stored, record } = await loadDraft(transactor, draftId);
    const row = (await transactor.outbox({ draftId })).find(
      ({ state }) => state === 'approved' || state === 'exported',
    );
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
