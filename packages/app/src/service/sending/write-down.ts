import type { Account } from '../../account/account.ts';
import { waitAfter } from '../../jobs/back-off.ts';
import type { JobResult } from '../../jobs/job-kind.ts';
import type { DeliveryOutcome } from '../../outbox/deliver.ts';
import type { OutboxRow, OutboxState, StoreTransactor } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { letterJob } from './job-keys.ts';
import { noteNotSent } from './note-not-sent.ts';
import { noteSent } from './note-sent.ts';
import { isLastTry } from './pace.ts';
import type { SendingPace } from './pace.ts';
import { failureWords, gaveUpWords } from './words.ts';

/** We are not let in, or could not even show who we are: the secrets are locked, or the account is paused. */
export interface ShutOut {
  readonly kind: 'shut-out';
  /** For people, with what becomes of the letter. */
  readonly message: string;
}

export interface Delivered {
  readonly row: OutboxRow;
  readonly account: Account;
  readonly outcome: Exclude<DeliveryOutcome, { kind: 'lost' | 'sign-in-needed' }> | ShutOut;
  /** The claim that handed it over. */
  readonly holder: string;
}

const DONE: JobResult = { kind: 'done' };

/**
 * Writes down what came of handing a letter over. Only the claim that took it to `sending` says so; should somebody have
 * taken it for lost meanwhile, what the server said is better knowledge.
 */
export async function writeDown(context: Context, pace: SendingPace, delivered: Delivered): Promise<JobResult> {
  const { row, account, outcome, holder } = delivered;
  const now = await context.now();
  return context.store.write(async (transactor): Promise<JobResult> => {
    const move = moverOf(transactor, row.id, holder, now);
    switch (outcome.kind) {
      case 'sent':
        if (await move(['sending', 'unknown'], 'sent', { note: outcome.response }))
          await noteSent(transactor, row, now);
        return DONE;
      case 'refused':
        if (await move(['sending', 'unknown', 'approved'], 'refused', { note: words(delivered) }))
          await noteNotSent(transactor, row, now);
        return DONE;
      case 'unknown':
        if (await move(['sending'], 'unknown', { note: words(delivered) }))
          await transactor.putJob(letterJob('find-sent', row.id, now + (pace.looks[0] ?? 0)));
        return DONE;
      case 'retry':
      case 'certificate':
      case 'no-encryption':
      case 'shut-out':
        break;
    }
    const attempts = row.attempts + 1;
    if (isLastTry(pace, row.leavesAt, attempts, now)) {
      if (await move(['sending', 'approved'], 'refused', { note: gaveUpWords(account.smtp.host, words(delivered)) }))
        await noteNotSent(transactor, row, now);
      return DONE;
    }
    const kept = await move(['sending', 'approved'], 'approved', { attempts, fence: null, note: words(delivered) });
    return kept ? { kind: 'again', at: now + waitAfter(attempts, pace.backOff), why: null } : DONE;
  });
}

function words({ row, account, outcome }: Delivered): string {
  if (outcome.kind === 'sent') return outcome.response;
  if (outcome.kind === 'shut-out') return outcome.message;
  return failureWords(outcome, account, row.envelopeTo ?? '');
}

type Move = (
  from: readonly OutboxState[],
  to: OutboxState,
  change: Pick<Partial<OutboxRow>, 'attempts' | 'fence' | 'note'>,
) => Promise<boolean>;

/** From the first of these states that it is in; where it is past `approved`, only if this claim holds it. */
function moverOf(transactor: StoreTransactor, id: string, holder: string, now: number): Move {
  return async (from, to, change) => {
    for (const state of from) {
      const heldBy = state === 'approved' ? undefined : holder;
      if (await transactor.moveOutbox(id, state, to, now, { ...change, heldBy })) return true;
    }
    return false;
  };
}
