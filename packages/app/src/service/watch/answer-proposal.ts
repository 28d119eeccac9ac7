import { AjarError } from '../ajar-error.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { planDue } from '../due/plan-due.ts';
import { loadOne } from '../load.ts';
import { toDetail } from '../present/detail.ts';
import { stateOf } from '../present/summary.ts';
import type { RejectionDetail } from '../views.ts';

/** The user's yes or no to what may have come of a no. Without a message, or a beginning of its key, it is the only one that is open. */
export async function answerProposal(
  context: Context,
  id: string,
  { messageKey, yes }: { readonly messageKey?: string | undefined; readonly yes: boolean },
): Promise<RejectionDetail> {
  const clock = await clockOf(context);
  return context.store.write(async (transactor) => {
    const record = await loadOne(transactor, id);
    const { proposals } = stateOf(record, clock.now);
    const fitting = proposals.filter((one) => one.messageKey.startsWith(messageKey ?? ''));
    const [proposal, ...others] = fitting;
    if (proposal === undefined && proposals.length > 0)
      throw new AjarError('not-found', 'Something is proposed here, but by no such letter: ajar show ID names it.');
    if (proposal === undefined)
      throw new AjarError('not-found', 'Nothing is proposed here that waits for a yes or a no (ajar show ID).');
    if (others.length > 0)
      throw new AjarError(
        'ambiguous',
        `${fitting.length} things are proposed here. Say which, by its letter (ajar show ID names them): ajar outcome ID --yes --letter KEY, or --no.`,
      );
    await transactor.appendEvents([
      {
        rejectionId: record.row.id,
        event: {
          at: clock.now,
          kind: 'answered-proposal',
          messageKey: proposal.messageKey,
          outcome: yes ? proposal.outcome : null,
        },
        dedupKey: null,
      },
    ]);
    await planDue(transactor, [record.row], clock);
    return toDetail(transactor, await loadOne(transactor, record.row.id), clock);
  });
}
