import { waitAfter } from '../../jobs/back-off.ts';
import type { JobKind, JobResult, Turn } from '../../jobs/job-kind.ts';
import { appendOnce, folderFor } from '../../outbox/own-copies.ts';
import type { OutboxRow } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { inMailbox } from './in-mailbox.ts';
import { letterOf } from './job-keys.ts';
import { noteNotSent } from './note-not-sent.ts';
import { FARTHEST_TRY_MS, isLastTry } from './pace.ts';
import type { SendingPace } from './pace.ts';
import { accountsIn } from '../accounts/account-record.ts';
import { gaveUpWords, NO_ACCOUNT } from './words.ts';

const DONE: JobResult = { kind: 'done' };

/** Puts an approved letter into the drafts of its account. Looks first, so that a run that was cut short adds no second one. */
export function draftsJob(context: Context, pace: SendingPace): JobKind {
  return {
    leaseMs: pace.leaseMs,
    farthestMs: FARTHEST_TRY_MS,
    run: async (job, turn) => {
      const row = await context.store.read((reader) => letterOf(reader, job));
      if (row === null || row.state !== 'approved' || row.way !== 'drafts') return DONE;
      try {
        if (!(await putIntoDrafts(context, row, turn))) return DONE;
      } catch (error) {
        if (!(error instanceof AjarError)) throw error;
        return failed(context, pace, row, error);
      }
      const now = await context.now();
      await context.store.write(async (transactor) => {
        if (!(await transactor.moveOutbox(row.id, 'approved', 'exported', now, { note: IN_DRAFTS }))) return;
        const { rejectionId, draftId } = row;
        const event = { at: now, kind: 'exported', draftId, to: 'drafts' } as const;
        await transactor.appendEvents([{ rejectionId, event, dedupKey: `exported:${row.id}` }]);
      });
      return DONE;
    },
  };
}

const IN_DRAFTS = 'It lies in your drafts, in the same thread. Send it from your mail program; Ajar sends nothing.';

/** False when somebody else is at it by now. */
async function putIntoDrafts(context: Context, row: OutboxRow, turn: Turn): Promise<boolean> {
  const account = (await context.store.read(accountsIn)).find(({ id }) => id === row.accountId);
  if (account === undefined) throw new AjarError('not-ready', NO_ACCOUNT);
  return inMailbox(context, account, turn.signal, async (client) => {
    const folder = await folderFor(client, '\\Drafts');
    if (folder === null)
      throw new AjarError(
        'server-refused',
        `${account.imap.host} shows no folder for drafts. Take the letter out instead.`,
      );
    const letter = { messageId: row.messageId, outboxId: row.id, raw: row.raw };
    return (
      (await appendOnce(client, folder, letter, ['\\Draft'], () => isStillWanted(context, row, turn))) !== 'not-ours'
    );
  });
}

/** Taken back meanwhile, it must not lie there for somebody to send. */
async function isStillWanted({ store }: Context, { id }: OutboxRow, turn: Turn): Promise<boolean> {
  if (!(await turn.holds())) return false;
  const [row] = await store.read((reader) => reader.outbox({ id }));
  return row?.state === 'approved' && row.way === 'drafts';
}

async function failed(context: Context, pace: SendingPace, row: OutboxRow, error: AjarError): Promise<JobResult> {
  const now = await context.now();
  const attempts = row.attempts + 1;
  const overdue = isLastTry(pace, row.leavesAt, attempts, now);
  const note = overdue ? gaveUpWords('your drafts', error.message) : `${error.message} It is tried again by itself.`;
  await context.store.write(async (transactor) => {
    const moved = await transactor.moveOutbox(row.id, 'approved', overdue ? 'refused' : 'approved', now, {
      attempts,
      note,
    });
    if (moved && overdue) await noteNotSent(transactor, row, now);
  });
  return overdue ? DONE : { kind: 'again', at: now + waitAfter(attempts, pace.backOff), why: error.message };
}
