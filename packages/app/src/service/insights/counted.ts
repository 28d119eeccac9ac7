import { lifeOf } from '@ajar/core';
import type { Life, RejectionState } from '@ajar/core';

import type { StoreReader } from '../../store/store.ts';
import type { InsightsFilter } from './insights-cases.ts';
import type { Clock } from '../clock.ts';
import { loadAll } from '../load.ts';
import type { RejectionRecord } from '../present/summary.ts';
import { stateOf } from '../present/summary.ts';
import { localDay } from './local-day.ts';

/** One no that counts: what is known of it, where it stands, and its life as figures are made of it. */
export interface Counted {
  readonly record: RejectionRecord;
  readonly state: RejectionState;
  readonly life: Life;
}

/** All noes but those that the user said are none, in the order in which they became known. */
export async function countedNoes(reader: StoreReader, { now }: Clock): Promise<readonly Counted[]> {
  const records = await loadAll(reader);
  return records.map((record) => countedAs(record, now)).filter(({ state }) => !state.dismissed);
}

function countedAs(record: RejectionRecord, now: number): Counted {
  const { message, reading, events } = record;
  const state = stateOf(record, now);
  const field = state.correction.field ?? reading.field;
  return { record, state, life: lifeOf({ field, receivedAt: message.date, events, state }) };
}

/** Those that fit. With a first or last day, a no whose date is unknown fits none. */
export function fitting(noes: readonly Counted[], filter: InsightsFilter, { zone }: Clock): readonly Counted[] {
  const { field, since, until } = filter;
  return noes.filter(({ life }) => {
    if (field !== undefined && life.field !== field) return false;
    if (since === undefined && until === undefined) return true;
    const day = localDay(life.receivedAt, zone);
    return day !== null && day >= (since ?? '') && day <= (until ?? '9999-12-31');
  });
}
