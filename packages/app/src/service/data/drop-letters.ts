import type { Reading } from '@ajar/core';

import type { RejectionRow, StoreReader } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { loadAll, recordsOf } from '../load.ts';
import { stateOf } from '../present/summary.ts';
import type { RejectionRecord } from '../present/summary.ts';
import { threadAround } from '../watch/thread-around.ts';

/** In one transaction. */
const AT_ONCE = 50;

/**
 * Lets go of the letters of settled noes that nothing happened to for so many months: their texts and sources, what quotes them, and
 * the bytes of the answers. Returns how many noes that was. What was let go before is not looked at again.
 */
export async function dropLetters(context: Context, months: number): Promise<number> {
  const now = await context.now();
  const before = monthsBefore(now, months);
  const isDue = (record: RejectionRecord): boolean =>
    lastOf(record) < before && stateOf(record, now).status === 'settled';
  const all = await context.store.read(loadAll);
  const due = all.filter((record) => saysSomething(record) && isDue(record)).map(({ row }) => row.id);
  let count = 0;
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const some = due.slice(from, from + AT_ONCE);
    count += await context.store.write(async (transactor) => {
      // As they are now: somebody may have taken one up again.
      const still = (await recordsOf(transactor, await transactor.rejectionsWith(some))).filter(isDue);
      const noes = new Map((await transactor.rejections()).map((row) => [row.messageKey, row]));
      for (const record of still) {
        await transactor.emptyKept(await lettersOf(transactor, record, noes, isDue));
        const { key, readerVersion } = await versionOf(transactor, record);
        await transactor.putReadings([{ key, readerVersion, reading: withoutWords(record) }]);
        await transactor.emptyOutbox(record.row.id);
      }
      return still.length;
    });
  }
  return count;
}

/** The letters around a no, unless another no among them is to keep its own. */
async function lettersOf(
  reader: StoreReader,
  record: RejectionRecord,
  noes: ReadonlyMap<string, RejectionRow>,
  isDue: (record: RejectionRecord) => boolean,
): Promise<readonly string[]> {
  const keys = new Set((await threadAround(reader, record.message)).map(({ key }) => key));
  for (const event of record.events) if ('messageKey' in event && event.messageKey != null) keys.add(event.messageKey);
  const others = [...keys].flatMap((key) => (key === record.row.messageKey ? [] : (noes.get(key) ?? [])));
  const kept = (await recordsOf(reader, others)).filter((other) => !isDue(other));
  return kept.length === 0 ? [...keys] : [record.row.messageKey];
}

async function versionOf(
  reader: StoreReader,
  { row }: RejectionRecord,
): Promise<{ readonly key: string; readonly readerVersion: number }> {
  const [stored] = await reader.readings([row.messageKey]);
  return { key: row.messageKey, readerVersion: stored?.readerVersion ?? 0 };
}

function saysSomething({ reading, message }: RejectionRecord): boolean {
  return reading.evidence.length > 0 || reading.text.length > message.subject.length;
}

/** What it is stays: verdict, kinds of reasons and doors, whom to answer. */
function withoutWords({ reading, message }: RejectionRecord): Reading {
  const nowhere = { quote: '', start: 0, end: 0 };
  return {
    ...reading,
    text: message.subject,
    evidence: [],
    reasons: reading.reasons.map(({ kind }) => ({ kind, ...nowhere })),
    doors: reading.doors.map(({ kind, date }) => ({ kind, date, contact: null, ...nowhere })),
  };
}

/** When something happened to it last; that Ajar found it is nothing that happened. */
function lastOf({ message, row, events }: RejectionRecord): number {
  return Math.max(message.date ?? row.createdAt, ...events.filter(({ kind }) => kind !== 'found').map(({ at }) => at));
}

function monthsBefore(now: number, months: number): number {
  const date = new Date(now);
  return date.setUTCMonth(date.getUTCMonth() - months);
}
