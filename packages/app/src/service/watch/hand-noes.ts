import { bareText, READER_VERSION } from '@ajar/core';
import type { Correction, Reading } from '@ajar/core';

import { BY_HAND } from '../../store/store.ts';
import type { MessageRow, RejectionRow, StoreReader } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { KnownNoes, toKnownNo } from '../data/known-noes.ts';
import { recordsOf } from '../load.ts';

/** Noes that the user added by hand and whose letter was not found in the mail. */
export interface HandNoes {
  /** What is known of each, by its message. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly known: KnownNoes;
}

/** Those of these. */
export async function handNoes(reader: StoreReader, rows: readonly RejectionRow[]): Promise<HandNoes> {
  const byHand = new Set(
    (await reader.messages(rows.map((row) => row.messageKey)))
      .filter(({ sourceId }) => sourceId === BY_HAND)
      .map(({ key }) => key),
  );
  const records = await recordsOf(
    reader,
    rows.filter((row) => byHand.has(row.messageKey)),
  );
  return {
    readings: new Map(records.map(({ row, reading }) => [row.messageKey, reading])),
    known: new KnownNoes(records.map(toKnownNo)),
  };
}

/**
 * A no in the mail may be one that was added by hand before: then that one hangs on the letter from now on, keeps what the
 * user said of it, and none is there twice. Its id; undefined when there is none, or more than one that it could be.
 */
export async function adoptHandNo(
  context: Context,
  { known, readings }: HandNoes,
  no: MessageRow,
  reading: Reading,
): Promise<string | undefined> {
  if (no.sourceId === BY_HAND || readings.size === 0) return undefined;
  const { organisation, role } = reading;
  const marks = { organisation, role, address: no.fromAddress, date: no.date };
  const text = bareText(reading.text.slice(no.subject.length));
  const [same, ...others] = known.same(marks, text);
  if (same === undefined || others.length > 0 || known.isTaken(same.id)) return undefined;
  known.take(same.id);
  const said = readings.get(same.messageKey);
  const correction = said === undefined ? {} : saidByHand(said, reading);
  const at = await context.now();
  await context.store.write(async (transactor) => {
    await transactor.putReadings([{ key: no.key, readerVersion: READER_VERSION, reading }]);
    await transactor.rehangRejection(same.id, no.key);
    if (Object.keys(correction).length === 0) return;
    const event = { at, kind: 'corrected', correction } as const;
    await transactor.appendEvents([{ rejectionId: same.id, event, dedupKey: `${BY_HAND}:adopted` }]);
  });
  return same.id;
}

/** What the user noted and the letter says otherwise, or not at all. */
function saidByHand(said: Reading, read: Reading): Correction {
  const [reason] = said.reasons;
  return {
    ...(said.organisation !== null && said.organisation !== read.organisation && { organisation: said.organisation }),
    ...(said.role !== null && said.role !== read.role && { role: said.role }),
    ...(said.evidence.length === 0 && said.field !== read.field && { field: said.field }),
    ...(said.evidence.length === 0 && reason !== undefined && { reason: reason.kind }),
  };
}
