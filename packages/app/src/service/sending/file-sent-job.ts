import { waitAfter } from '../../jobs/back-off.ts';
import type { JobKind, JobResult } from '../../jobs/job-kind.ts';
import { appendOnce, folderFor, liesIn } from '../../outbox/own-copies.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { inMailbox } from './in-mailbox.ts';
import { letterOf } from './job-keys.ts';
import { FARTHEST_TRY_MS } from './pace.ts';
import type { SendingPace } from './pace.ts';
import { accountsIn } from '../accounts/account-record.ts';

const DONE: JobResult = { kind: 'done' };
/** Then the letter is sent all the same; only the copy is missing. */
const MOST_TRIES = 12;

/** Files the copy of a letter that has left, where the server has not done so within its time. */
export function fileSentJob(context: Context, pace: SendingPace): JobKind {
  return {
    leaseMs: pace.leaseMs,
    farthestMs: FARTHEST_TRY_MS,
    run: async (job, turn) => {
      const row = await context.store.read((reader) => letterOf(reader, job));
      const accounts = await context.store.read(accountsIn);
      const account = accounts.find(({ id }) => id === row?.accountId);
      if (row === null || account === undefined || account.filesSent) return DONE;
      if (row.state !== 'sent' && row.state !== 'returned') return DONE;
      const letter = { messageId: row.messageId, outboxId: row.id, raw: row.raw };
      const now = await context.now();
      const theirTimeIsOver = now - row.since >= pace.filesWithinMs;
      try {
        return await inMailbox(context, account, turn.signal, async (client): Promise<JobResult> => {
          const folder = await folderFor(client, '\\Sent');
          if (folder === null || (await liesIn(client, folder, letter))) return DONE;
          if (!theirTimeIsOver) return { kind: 'again', at: now + pace.fileLookMs, why: null };
          await appendOnce(client, folder, letter, ['\\Seen'], () => turn.holds());
          return DONE;
        });
      } catch (error) {
        if (!(error instanceof AjarError)) throw error;
        if (job.attempts >= MOST_TRIES) return DONE;
        return { kind: 'again', at: now + waitAfter(job.attempts, pace.backOff), why: error.message };
      }
    },
  };
}
