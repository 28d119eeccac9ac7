import { compose } from '../../packages/app/src/outbox/compose.ts';
import { letterJob } from '../../packages/app/src/service/sending/job-keys.ts';
import { addRejectionWithDraft, outboxRow } from '../../packages/app/src/store/testing/samples.ts';
import type { Store } from '../../packages/app/src/store/store.ts';

/** Something that falls due for a member and does nothing but be done: a day of a no that is not there. */
export async function putDay(store: Store, runAt: number): Promise<void> {
  const payload = JSON.stringify({ rejectionId: 'none', on: '2026-11-26' });
  await store.write((transactor) => transactor.putJob({ kind: 'door', dedupKey: 'door:none', payload, runAt }));
}

/** An approved letter of a member that is to leave at a time. */
export async function putLetter(store: Store, id: string, address: string, leavesAt: number): Promise<void> {
  const row = outboxRow(id, { replyKey: id, way: 'send', accountId: 'a', leavesAt, envelopeFrom: address });
  const raw = await compose({
    from: { name: 'Me', address },
    to: 'editor@paper.example',
    subject: 'Re: Your story',
    headers: {},
    text: 'Dear Ann,\n\nThank you for reading it.\n\nKind regards,\nMe',
    messageId: row.messageId,
    date: new Date(leavesAt),
    outboxId: id,
  });
  await store.write(async (transactor) => {
    await addRejectionWithDraft(transactor);
    await transactor.addOutbox({ ...row, raw });
    await transactor.putJob(letterJob('send', id, leavesAt));
  });
}
