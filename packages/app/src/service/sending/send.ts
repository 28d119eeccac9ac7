import type { SendWish } from '../ajar.ts';
import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { draftView, loadDraft } from '../drafts/draft-record.ts';
import type { DraftView } from '../views.ts';
import { cameSince } from './came-since.ts';
import { letterJob } from './job-keys.ts';
import { momentToLeave } from './moment-to-leave.ts';
import { refuseInDemo, toLeave } from './to-leave.ts';

/**
 * Lets an approved letter leave at a moment: the row and what is due for it in one transaction. Asked again, it leaves at the
 * new moment. Throws `not-approved`, `not-ready`, `too-late`, `bad-input`.
 */
export async function send(context: Context, draftId: string, { when }: SendWish): Promise<DraftView> {
  refuseInDemo(context.demo);
  const clock = await clockOf(context);
  return context.store.write(async (transactor) => {
    const draft = await loadDraft(transactor, draftId);
    const { row, account } = await toLeave(transactor, draft);
    if (row.way === 'drafts')
      throw new AjarError('conflict', 'It is being put into your drafts. Take the approval back to send it from here.');
    const since = await cameSince(transactor, row);
    if (since !== null) throw new AjarError('conflict', since);
    const leavesAt = await momentToLeave(transactor, draft, when, clock);
    const change = { way: 'send', accountId: account.id, leavesAt, note: null } as const;
    if (!(await transactor.moveOutbox(row.id, 'approved', 'approved', clock.now, change)))
      throw new AjarError('too-late', 'It is on its way already.');
    await transactor.putJob(letterJob('send', row.id, leavesAt, when));
    return draftView(transactor, draft.stored, clock.now);
  });
}
