import type { RejectionEvent, RejectionState } from '@ajar/core';

import { AjarError } from '../ajar-error.ts';
import type { BatchAction } from '../ajar.ts';
import { clockOf } from '../clock.ts';
import type { Context } from '../context.ts';
import { planDue } from '../due/plan-due.ts';
import { recordsOf } from '../load.ts';
import { stateOf } from '../present/summary.ts';
import { takeBackLetters } from '../sending/take-back-letters.ts';
import type { BatchResult } from '../views.ts';

/** In one transaction: more would keep others from writing for seconds. */
export const MOST_AT_ONCE = 5_000;

interface Change {
  /** Where it would change nothing it is left out, so that the way back changes only what this changed. */
  readonly concerns: (state: RejectionState) => boolean;
  readonly event: (at: number) => RejectionEvent;
}

const CHANGES: Readonly<Record<BatchAction, Change>> = {
  close: {
    concerns: ({ status, dismissed }) => !dismissed && status !== 'settled',
    event: (at) => ({ at, kind: 'closed' }),
  },
  reopen: {
    concerns: ({ status, dismissed }) => !dismissed && status === 'settled',
    event: (at) => ({ at, kind: 'reopened' }),
  },
  'not-a-rejection': {
    concerns: ({ dismissed }) => !dismissed,
    event: (at) => ({ at, kind: 'corrected', correction: { verdict: 'not-a-rejection' } }),
  },
  'is-a-rejection': {
    concerns: ({ dismissed }) => dismissed,
    event: (at) => ({ at, kind: 'corrected', correction: { verdict: 'rejection' } }),
  },
};

/** The same for many noes, all or none; ids that are not there any more are left out. */
export async function batch(context: Context, ids: readonly string[], action: BatchAction): Promise<BatchResult> {
  if (ids.length > MOST_AT_ONCE) {
    throw new AjarError('bad-input', `At most ${MOST_AT_ONCE} noes at once. Nothing was changed. Choose fewer.`);
  }
  const clock = await clockOf(context);
  const { concerns, event } = CHANGES[action];
  return context.store.write(async (transactor) => {
    const rows = await transactor.rejectionsWith(ids);
    const records = await recordsOf(transactor, rows);
    const changed = records.filter((record) => concerns(stateOf(record, clock.now))).map(({ row }) => row);
    await transactor.appendEvents(
      changed.map((row) => ({ rejectionId: row.id, event: event(clock.now), dedupKey: null })),
    );
    if (action === 'not-a-rejection')
      await takeBackLetters(transactor, new Set(changed.map(({ id }) => id)), clock.now);
    await planDue(transactor, changed, clock);
    return { changed: changed.map(({ id }) => id) };
  });
}
