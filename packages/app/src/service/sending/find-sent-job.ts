import type { ImapFlow } from 'imapflow';

import type { JobKind, JobResult } from '../../jobs/job-kind.ts';
import { folderFor, liesIn } from '../../outbox/own-copies.ts';
import type { Job, OutboxRow } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import type { Context } from '../context.ts';
import { inMailbox } from './in-mailbox.ts';
import { letterOf } from './job-keys.ts';
import { FARTHEST_TRY_MS } from './pace.ts';
import type { SendingPace } from './pace.ts';
import { resolveUnknown } from './resolve-unknown.ts';
import { accountsIn } from '../accounts/account-record.ts';

const DONE: JobResult = { kind: 'done' };

/** Looks for a letter of which nobody knows whether it left: where the server files what is sent, it did. */
export function findSentJob(context: Context, pace: SendingPace): JobKind {
  return {
    leaseMs: pace.leaseMs,
    farthestMs: FARTHEST_TRY_MS,
    run: async (job, { signal }) => {
      const row = await context.store.read((reader) => letterOf(reader, job));
      if (row?.state !== 'unknown') return DONE;
      if (await wasFiled(context, row, signal)) {
        const now = await context.now();
        await context.store.write((transactor) => resolveUnknown(transactor, row, 'sent-copy', now));
        return DONE;
      }
      const now = await context.now();
      // By a clock that ran ahead: the user is asked half an hour from now, and not a day later.
      if (row.since > now)
        await context.store.write((transactor) => transactor.moveOutbox(row.id, 'unknown', 'unknown', now));
      return nextLook(job, pace, now);
    },
  };
}

function nextLook({ attempts }: Job, { looks }: SendingPace, now: number): JobResult {
  const wait = looks[attempts];
  return wait === undefined ? DONE : { kind: 'again', at: now + wait, why: null };
}

async function wasFiled(context: Context, row: OutboxRow, signal: AbortSignal): Promise<boolean> {
  const account = (await context.store.read(accountsIn)).find((one) => one.id === row.accountId);
  if (account === undefined) return false;
  try {
    return await inMailbox(context, account, signal, (client) => lookFor(client, row));
  } catch (error) {
    if (error instanceof AjarError) return false;
    throw error;
  }
}

async function lookFor(client: ImapFlow, { messageId, id }: OutboxRow): Promise<boolean> {
  for (const use of ['\\Sent', '\\All'] as const) {
    const folder = await folderFor(client, use);
    if (folder !== null && (await liesIn(client, folder, { messageId, outboxId: id }))) return true;
  }
  return false;
}
