import type { OutboxRow, StoreTransactor } from '../../store/store.ts';
import { recordOf } from '../drafts/draft-record.ts';
import { letterJob } from './job-keys.ts';
import { accountsIn } from '../accounts/account-record.ts';

/** What follows from a letter that has left: the rejection knows of it, and its copy is filed where nobody else does. */
export async function noteSent(transactor: StoreTransactor, row: OutboxRow, at: number): Promise<void> {
  const draft = await transactor.draft(row.draftId);
  const { messageId, rejectionId } = row;
  const intent = draft === null ? null : recordOf(draft).intent;
  await transactor.appendEvents([
    {
      rejectionId,
      event: { at, kind: 'sent', messageKey: null, messageId, intent },
      dedupKey: `sent:${messageId}`,
    },
  ]);
  const account = (await accountsIn(transactor)).find(({ id }) => id === row.accountId);
  if (account !== undefined && !account.filesSent) await transactor.putJob(letterJob('file-sent', row.id, at));
}
