import type { Store } from '../store.ts';
import { addRejectionWithDraft, message, messageRow, outboxRow, reading } from './samples.ts';

/** Puts something into every table, and so many further messages. */
export async function fillStore(store: Store, messages: number): Promise<void> {
  await store.write(async (transactor) => {
    await addRejectionWithDraft(transactor);
    const many = Array.from({ length: messages }, (_, index) =>
      messageRow(`k${String(index)}`, {
        subject: `Ré: “no” 🚪 ${String(index)}`,
        refs: [`<${String(index)}@r.example>`],
        size: 2 ** 40,
      }),
    );
    await transactor.addMessages(many);
    await transactor.keep([{ key: 'm', message, hasHtml: true, raw: new Uint8Array(3_000).fill(200) }]);
    await transactor.putReadings([{ key: 'm', readerVersion: 3, reading }]);
    await transactor.appendEvents([
      { rejectionId: 'r', event: { at: 5, kind: 'found', messageKey: 'm' }, dedupKey: 'found' },
      { rejectionId: 'r', event: { at: 4, kind: 'closed' }, dedupKey: null },
    ]);
    await transactor.addOutbox(outboxRow('o'));
    await transactor.putScanState({
      sourceId: 's',
      path: '/mail',
      fingerprint: 'f',
      position: '9',
      done: true,
      updatedAt: 1,
    });
    await transactor.putSetting('me', '{"name":"Ann"}');
    await transactor.putAccount({
      id: 'a',
      address: 'me@home.example',
      data: '{}',
      state: '{}',
      createdAt: 1,
      updatedAt: 1,
    });
    await transactor.putAccountFolder({
      accountId: 'a',
      folder: 'INBOX',
      uidValidity: '1',
      uidNext: 2,
      highestModseq: null,
      updatedAt: 1,
    });
    await transactor.putPlaces([{ accountId: 'a', folder: 'INBOX', uid: 1, messageKey: 'm' }]);
    await transactor.putJob({ kind: 'sync', dedupKey: 'sync:a', payload: '{}', runAt: 7 });
  });
}
