import type { DueWhat, RejectionEvent } from '@ajar/core';

import type { Job, StoreReader } from '../../store/store.ts';
import { clockOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Context } from '../context.ts';
import { recordOf } from '../drafts/draft-record.ts';
import { recordsOf } from '../load.ts';
import { stateOf } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';
import { DONE } from './due-result.ts';
import type { DueResult } from './due-result.ts';
import { noticeEach } from './notice-each.ts';
import type { DuePayload } from './planned.ts';

/**
 * A day that was waited for has come: the no learns of it, once, and the user where they want to hear of each thing.
 * What no longer holds by then (an answer came, the draft was changed, the no was closed) is passed over.
 */
export async function dateDue(context: Context, what: DueWhat, job: Job): Promise<DueResult> {
  const clock = await clockOf(context);
  const payload = JSON.parse(job.payload) as DuePayload;
  const noted = await context.store.write(async (transactor) => {
    const row = await transactor.rejection(payload.rejectionId);
    const [record] = row === null ? [] : await recordsOf(transactor, [row]);
    if (record === undefined || !(await stillHolds(transactor, record, what, payload, clock))) return null;
    const event: RejectionEvent = { at: Math.max(job.runAt, 0), kind: 'due', what, on: payload.on };
    const added = await transactor.appendEvents([
      { rejectionId: record.row.id, event, dedupKey: `due:${job.dedupKey}` },
    ]);
    return added === 0 ? null : record;
  });
  if (noted !== null) await noticeEach(context, what, noted);
  return DONE;
}

async function stillHolds(
  reader: StoreReader,
  record: RejectionRecord,
  what: DueWhat,
  { draftId, on }: DuePayload,
  { now }: Clock,
): Promise<boolean> {
  const state = stateOf(record, now);
  if (state.dismissed || state.closed) return false;
  if (what === 'door') return record.reading.doors.some(({ date }) => date === on);
  if (what === 'silence') return state.wait !== null && state.wait.over <= now;
  const stored = draftId === undefined ? null : await reader.draft(draftId);
  if (stored === null) return false;
  const { heldUntil, approvedAt } = recordOf(stored);
  return approvedAt === null && heldUntil === Date.parse(on);
}
