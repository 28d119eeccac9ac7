import { askResult } from '@ajar/core';
import type { Field, OwnRecord } from '@ajar/core';

import type { StoreReader } from '../store/store.ts';
import { recordsOf } from './load.ts';
import { stateOf } from './present/summary.ts';

/**
 * How the user's own asks in a field ended, as far as that is known. Only noes that were answered with an ask are
 * loaded: few of thousands.
 */
export async function ownRecord(reader: StoreReader, field: Field, now: number): Promise<OwnRecord> {
  const sent = await reader.eventsOfKind('sent');
  const asked = new Set(
    sent
      .filter(({ event }) => event.kind === 'sent' && event.intent === 'ask-again')
      .map(({ rejectionId }) => rejectionId),
  );
  const rows = (await reader.rejections()).filter((row) => asked.has(row.id));
  const results = (await recordsOf(reader, rows)).flatMap((record) => {
    const state = stateOf(record, now);
    const inField = (state.correction.field ?? record.reading.field) === field;
    return inField && !state.dismissed ? [askResult(record.events, state.outcomes)] : [];
  });
  const granted = results.filter((result) => result === 'granted').length;
  return { asked: granted + results.filter((result) => result === 'not-granted').length, granted };
}
