import { runDueOnce } from '../../jobs/run-due.ts';
import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { draftView, loadDraft } from '../drafts/draft-record.ts';
import type { DraftView } from '../views.ts';
import { draftsJob } from './drafts-job.ts';
import { letterJob } from './job-keys.ts';
import { PACE } from './pace.ts';
import type { SendingPace } from './pace.ts';
import { refuseInDemo, toLeave } from './to-leave.ts';

/**
 * Puts an approved letter into the drafts of its account and says how that went: `in-drafts`, or `waiting` with why when the
 * server could not be reached, and then it is tried again. Throws as `send` does.
 */
export async function saveToDrafts(context: Context, draftId: string, pace: SendingPace = PACE): Promise<DraftView> {
  refuseInDemo(context.demo);
  const { now } = await clockOf(context);
  const asked = await context.store.write(async (transactor) => {
    const draft = await loadDraft(transactor, draftId);
    const { row: before } = { row: (await transactor.outbox({ draftId })).at(-1) };
    if (before?.state === 'exported' && before.way === 'drafts') return false;
    const { row, account } = await toLeave(transactor, draft);
    if (row.way === 'send')
      throw new AjarError('conflict', 'It is to be sent from here. Take the approval back to put it into your drafts.');
    const change = { way: 'drafts', accountId: account.id, leavesAt: row.leavesAt ?? now } as const;
    await transactor.moveOutbox(row.id, 'approved', 'approved', now, change);
    await transactor.putJob(letterJob('save-to-drafts', row.id, now));
    return true;
  });
  if (asked)
    await runDueOnce({
      store: context.store,
      work: { 'save-to-drafts': draftsJob(context, pace) },
      now: () => context.now(),
      lanes: 1,
    });
  return context.store.read(async (reader) =>
    draftView(reader, (await loadDraft(reader, draftId)).stored, await context.now()),
  );
}
