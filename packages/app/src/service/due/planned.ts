import { localDay, momentOfDay } from '@ajar/core';
import type { DueWhat } from '@ajar/core';

import type { Job, StoredDraft } from '../../store/store.ts';
import type { Clock } from '../clock.ts';
import { recordOf } from '../drafts/draft-record.ts';
import { isoOf, stateOf } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';

export type PlannedJob = Pick<Job, 'kind' | 'dedupKey' | 'payload' | 'runAt'>;

/** What a job of these kinds is about. */
export interface DuePayload {
  readonly rejectionId: string;
  /** The day (ISO), or the moment. */
  readonly on: string;
  readonly draftId?: string | undefined;
}

/** A day begins for people at this hour of theirs. */
const MORNING = 8;

/** What will become due about a no as it stands: days that it names, the end of the usual wait, held drafts. */
export function plannedJobs(
  record: RejectionRecord,
  drafts: readonly StoredDraft[],
  clock: Clock,
): readonly PlannedJob[] {
  const state = stateOf(record, clock.now);
  if (state.dismissed || state.closed) return [];
  return [...doors(record, clock), ...wait(record, state.wait?.over ?? null, clock), ...held(record, drafts)];
}

/** Days that are past were news once, and are none now. */
function doors(record: RejectionRecord, { now, zone }: Clock): readonly PlannedJob[] {
  const today = localDay(now, zone);
  const dates = record.reading.doors.flatMap(({ date }) => (date === null || date < today ? [] : [date]));
  return [...new Set(dates)].flatMap((on) => {
    const runAt = momentOfDay(on, MORNING, zone);
    return runAt === null ? [] : [job('door', record.row.id, on, runAt)];
  });
}

function wait(record: RejectionRecord, over: number | null, { now }: Clock): readonly PlannedJob[] {
  if (over === null || over <= now) return [];
  return [job('silence', record.row.id, isoOf(over) ?? '', over)];
}

function held(record: RejectionRecord, drafts: readonly StoredDraft[]): readonly PlannedJob[] {
  return drafts.flatMap((stored) => {
    const { heldUntil, approvedAt } = recordOf(stored);
    if (typeof heldUntil !== 'number' || approvedAt !== null) return [];
    return [job('look-again', record.row.id, isoOf(heldUntil) ?? '', heldUntil, stored.id)];
  });
}

function job(kind: DueWhat, rejectionId: string, on: string, runAt: number, draftId?: string): PlannedJob {
  const payload: DuePayload = { rejectionId, on, draftId };
  return { kind, dedupKey: `${kind}:${draftId ?? rejectionId}:${on}`, payload: JSON.stringify(payload), runAt };
}
