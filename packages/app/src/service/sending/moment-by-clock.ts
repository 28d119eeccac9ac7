import type { Job, OutboxRow, StoreReader, StoreTransactor } from '../../store/store.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { loadDraft } from '../drafts/draft-record.ts';
import { outboxIdOf, wishOf } from './job-keys.ts';
import { momentToLeave } from './moment-to-leave.ts';
import type { SendingPace } from './pace.ts';
import { SET_BACK, SET_FORWARD } from './words.ts';

/** Machines that share a database need not agree to the second. */
const APART_MS = 60_000;
/** A clock that nobody sets may be told in whole seconds. */
const ROUNDED_MS = 2_000;

interface NewMoment {
  readonly leavesAt: number;
  readonly note: string | null;
}

/**
 * When a letter is to leave by the clock as it is now, in milliseconds since the epoch. It may have been set since the letter was
 * asked for. Set back, what was counted from it is counted anew, so that nothing waits a day for half a minute; set forward, the
 * letter does not leave at once because of that, so that there is time to take it back, or to set a wrong clock right.
 */
export async function momentByClock(
  context: Context,
  pace: SendingPace,
  job: Job,
  row: OutboxRow,
): Promise<number | null> {
  const clock = await clockOf(context);
  const { leavesAt, since } = row;
  if (leavesAt === null) return null;
  const forward = context.setForward?.(since) ?? 0;
  const early = leavesAt <= clock.now && leavesAt - ROUNDED_MS > clock.now - forward;
  const late = leavesAt > clock.now && isFromLater(row, clock.now);
  if (!early && !late) return leavesAt;
  return context.store.write(async (transactor) => {
    const [stored] = await transactor.outbox({ id: row.id });
    if (stored?.state !== 'approved' || stored.since !== since) return stored?.leavesAt ?? null;
    const moment = early
      ? setForward(job, leavesAt, clock.now, { forward, mostMs: pace.afterLeapMs })
      : await setBack(transactor, job, { ...row, leavesAt }, clock);
    await transactor.moveOutbox(row.id, 'approved', 'approved', clock.now, moment);
    return moment.leavesAt;
  });
}

/** Of jobs for letters that wait, those that are put off because the clock ran ahead when the letter was touched last. */
export async function putOffByClock(reader: StoreReader, jobs: readonly Job[], now: number): Promise<readonly Job[]> {
  const rows = await reader.outbox({ states: ['approved'] });
  const later = new Set(rows.filter((row) => isFromLater(row, now)).map(({ id }) => id));
  return jobs.filter((job) => later.has(outboxIdOf(job)));
}

function isFromLater({ since }: OutboxRow, now: number): boolean {
  return since > now + APART_MS;
}

function setForward(
  job: Job,
  leavesAt: number,
  now: number,
  { forward, mostMs }: { readonly forward: number; readonly mostMs: number },
): NewMoment {
  const note = wishOf(job) === 'now' ? null : SET_FORWARD;
  return { leavesAt: Math.min(leavesAt + forward, now + mostMs), note };
}

async function setBack(
  transactor: StoreTransactor,
  job: Job,
  row: OutboxRow & { readonly leavesAt: number },
  clock: Clock,
): Promise<NewMoment> {
  const wish = wishOf(job);
  if (wish !== 'now' && wish !== 'good-moment')
    return { leavesAt: Math.max(clock.now, Date.parse(wish) || row.leavesAt), note: null };
  const leavesAt = await momentToLeave(transactor, await loadDraft(transactor, row.draftId), wish, clock);
  return { leavesAt, note: wish === 'now' ? null : SET_BACK };
}
