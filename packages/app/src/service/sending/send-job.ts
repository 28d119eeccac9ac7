import type { Account } from '../../account/account.ts';
import { refusedWords } from '../../account/refused-words.ts';
import { waitAfter } from '../../jobs/back-off.ts';
import type { JobKind, JobResult, Turn } from '../../jobs/job-kind.ts';
import { deliver } from '../../outbox/deliver.ts';
import type { DeliveryOutcome } from '../../outbox/deliver.ts';
import type { Job, OutboxRow } from '../../store/store.ts';
import { AjarError } from '../ajar-error.ts';
import { signedIn } from '../accounts/signed-in.ts';
import type { Context } from '../context.ts';
import { cameSince } from './came-since.ts';
import { letterJob, letterOf } from './job-keys.ts';
import { momentByClock, putOffByClock } from './moment-by-clock.ts';
import { noteNotSent } from './note-not-sent.ts';
import { FARTHEST_MS } from './pace.ts';
import type { SendingPace } from './pace.ts';
import { accountsIn } from '../accounts/account-record.ts';
import { NO_ACCOUNT, UNKNOWN_ENDED } from './words.ts';
import { writeDown } from './write-down.ts';
import type { ShutOut } from './write-down.ts';

const DONE: JobResult = { kind: 'done' };

/** Hands an approved letter over when its moment has come. */
export function sendJob(context: Context, pace: SendingPace): JobKind {
  const { leaseMs } = pace;
  return { leaseMs, farthestMs: FARTHEST_MS, putOffByClock, run: (job, turn) => runSend(context, pace, job, turn) };
}

async function runSend(context: Context, pace: SendingPace, job: Job, turn: Turn): Promise<JobResult> {
  const row = await context.store.read((reader) => letterOf(reader, job));
  if (row?.state === 'sending') return abandoned(context, pace, job, row);
  if (row === null || row.state !== 'approved' || row.way !== 'send') return DONE;
  const leavesAt = await momentByClock(context, pace, job, row);
  if (leavesAt !== null && leavesAt > (await context.now())) return { kind: 'again', at: leavesAt, why: null };
  if (await heldBack(context, row)) return DONE;
  const accounts = await context.store.read(accountsIn);
  const account = accounts.find(({ id }) => id === row.accountId);
  if (account === undefined) return waits(context, pace, row, NO_ACCOUNT);
  const outcome = await handOver(context, pace, row, account, turn);
  if (outcome.kind === 'lost' || (await toldToEnd(context, job, outcome, turn)))
    return stillToLeave(context, pace, job);
  const written = await writeDown(context, pace, { row, account, outcome, holder: turn.holder });
  // Somebody who was taken for gone may have the letter in hand while our own try came to nothing: the job stays until it is known
  // what became of it, or a letter that they give back would wait for ever.
  return written.kind === 'done' ? stillToLeave(context, pace, job) : written;
}

type Handed = Exclude<DeliveryOutcome, { kind: 'sign-in-needed' }>;

async function handOver(
  context: Context,
  pace: SendingPace,
  row: OutboxRow,
  account: Account,
  turn: Turn,
): Promise<Handed | ShutOut> {
  const { envelopeFrom: from, envelopeTo: to, raw } = row;
  if (from === null || to === null)
    return { kind: 'refused', response: 'The letter has no sender or nobody to go to.' };
  const handedOver = signedIn(context, account, 'sending', async (credentials) => {
    const outcome = await deliver({
      account,
      credentials,
      envelope: { from, to },
      raw,
      limits: pace.limits,
      signal: turn.signal,
      markSending: () => markSending(context, row, turn.holder),
    });
    if (outcome.kind !== 'sign-in-needed') return outcome;
    throw refusedWords(account.smtp.host, 'sending', account.address, credentials, outcome.response ?? '');
  });
  return handedOver.catch(shutOut);
}

/** Why it was not let in, or there is nothing to sign in with, so that the user hears of it wherever the letter is shown. */
function shutOut(error: unknown): ShutOut {
  if (!(error instanceof AjarError)) throw error;
  const after =
    error.code === 'sign-in-needed' ? 'Nothing has left; then it leaves' : 'Nothing has left; it is tried again';
  return { kind: 'shut-out', message: `${error.message} ${after} by itself.` };
}

/** A letter that waited does not walk into a conversation that went on without it: the user looks first. */
async function heldBack(context: Context, { id }: OutboxRow): Promise<boolean> {
  const at = await context.now();
  return context.store.write(async (transactor) => {
    const [row] = await transactor.outbox({ id });
    const note = row === undefined ? null : await cameSince(transactor, row);
    if (row === undefined || note === null) return false;
    const held = await transactor.moveOutbox(id, 'approved', 'refused', at, { note });
    if (held) await noteNotSent(transactor, row, at);
    return held;
  });
}

/** The fence: only one claim ever takes a letter from `approved` to `sending`, and only if it is still to leave now. */
async function markSending(context: Context, { id }: OutboxRow, holder: string): Promise<boolean> {
  const now = await context.now();
  return context.store.write(async (transactor) => {
    const [row] = await transactor.outbox({ id });
    if (row === undefined || row.way !== 'send' || (row.leavesAt ?? 0) > now) return false;
    if ((await cameSince(transactor, row)) !== null) return false;
    return transactor.moveOutbox(id, 'approved', 'sending', now, { fence: holder });
  });
}

/** Whoever was at it is gone, and nobody knows how far it got: never sent again by itself. */
async function abandoned(context: Context, pace: SendingPace, job: Job, row: OutboxRow): Promise<JobResult> {
  const now = await context.now();
  const moved = await context.store.write(async (transactor) => {
    const heldBy = row.fence ?? undefined;
    if (!(await transactor.moveOutbox(row.id, 'sending', 'unknown', now, { heldBy, note: UNKNOWN_ENDED })))
      return false;
    await transactor.putJob(letterJob('find-sent', row.id, now + (pace.looks[0] ?? 0)));
    return true;
  });
  // They were only slow, and have written down meanwhile that nothing has left: this job is the one that goes on.
  return moved ? DONE : stillToLeave(context, pace, job);
}

/** This process is to end, and nothing had left: that was no try, and whoever comes next goes on at once. */
async function toldToEnd({ store }: Context, job: Job, { kind }: Handed | ShutOut, { signal }: Turn): Promise<boolean> {
  if (kind !== 'retry' || !signal.aborted) return false;
  return (await store.read((reader) => letterOf(reader, job)))?.state === 'approved';
}

/** It was not ours to send: taken back, put off, or in other hands. */
async function stillToLeave(context: Context, pace: SendingPace, job: Job): Promise<JobResult> {
  const row = await context.store.read((reader) => letterOf(reader, job));
  const now = await context.now();
  if (row?.state === 'sending') return { kind: 'again', at: now + pace.leaseMs, why: null };
  if (row?.state !== 'approved') return DONE;
  return { kind: 'again', at: Math.max(now, row.leavesAt ?? now), why: null };
}

async function waits(context: Context, pace: SendingPace, row: OutboxRow, note: string): Promise<JobResult> {
  const now = await context.now();
  const attempts = row.attempts + 1;
  await context.store.write((transactor) =>
    transactor.moveOutbox(row.id, 'approved', 'approved', row.since, { attempts, note }),
  );
  return { kind: 'again', at: now + waitAfter(attempts, pace.backOff), why: null };
}
