import type { RejectionEvent } from '@ajar/core';

import type { RejectionRow, StoreReader } from '../store/store.ts';
import { AjarError } from './ajar-error.ts';
import type { RejectionRecord } from './present/summary.ts';

/** Ids that are named where several fit. */
const MOST_NAMED = 5;

/** All rejections with what is known of each, unsorted. */
export async function loadAll(reader: StoreReader): Promise<readonly RejectionRecord[]> {
  return recordsOf(reader, await reader.rejections());
}

/** One rejection by its id or an unambiguous beginning of it. */
export async function loadOne(reader: StoreReader, id: string): Promise<RejectionRecord> {
  const row = (await reader.rejection(id)) ?? (await byPrefix(reader, id));
  const [record] = await recordsOf(reader, [row]);
  if (record === undefined) throw new AjarError('not-found', `The message of rejection ${row.id} is not in the store.`);
  return record;
}

async function byPrefix(reader: StoreReader, id: string): Promise<RejectionRow> {
  const matches = id.length < 2 ? [] : await reader.rejectionsBeginning(id, MOST_NAMED + 1);
  const [only, ...others] = matches;
  if (only === undefined)
    throw new AjarError('not-found', `There is no rejection "${id}". "ajar list" shows their ids.`);
  if (others.length > 0) {
    const ids = matches.slice(0, MOST_NAMED).map((row) => row.id);
    const more = matches.length > MOST_NAMED ? 'several' : String(matches.length);
    throw new AjarError('ambiguous', `"${id}" fits ${more} rejections (${ids.join(', ')}…). Give more of the id.`);
  }
  return only;
}

/** These rejections with what is known of each. */
export async function recordsOf(
  reader: StoreReader,
  rows: readonly RejectionRow[],
): Promise<readonly RejectionRecord[]> {
  const keys = rows.map((row) => row.messageKey);
  const events = await reader.events(rows.map((row) => row.id));
  const messages = new Map((await reader.messages(keys)).map((message) => [message.key, message]));
  const readings = new Map((await reader.readings(keys)).map((stored) => [stored.key, stored.reading]));
  return rows.flatMap((row) => {
    const message = messages.get(row.messageKey);
    const reading = readings.get(row.messageKey);
    const own: readonly RejectionEvent[] = events.get(row.id) ?? [];
    return message === undefined || reading === undefined ? [] : [{ row, message, reading, events: own }];
  });
}
