import type { RejectionEvent } from '@ajar/core';
import type { Selectable } from 'kysely';

import type { Db, Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { RejectionRow, StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';
import { insertInBulk } from './insert-in-bulk.ts';

export function rejectionReader(
  db: Db,
  seal: Seal | null,
): Pick<StoreReader, 'rejections' | 'lastRejections' | 'rejection' | 'events' | 'eventKeys' | 'eventsOfKind'> {
  const eventRows = db.selectFrom('event').select(['rejection_id', 'at', 'kind', 'dedup_key', 'event']).orderBy('seq');
  const toEvent = (row: EventRow): RejectionEvent => JSON.parse(openRow(seal, 'event', row).event) as RejectionEvent;
  return {
    rejections: async () => {
      const rows = await db.selectFrom('rejection').selectAll().orderBy('created_at').orderBy('id').execute();
      return rows.map(toRejectionRow);
    },
    lastRejections: async (limit) => {
      const rows = await db
        .selectFrom('rejection')
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toRejectionRow).toReversed();
    },
    rejection: async (id) => {
      const row = await db.selectFrom('rejection').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toRejectionRow(row);
    },
    events: async (rejectionIds) => {
      const rows =
        rejectionIds === undefined
          ? await eventRows.execute()
          : await inChunks(rejectionIds, (some) => eventRows.where('rejection_id', 'in', some).execute());
      const events = new Map<string, RejectionEvent[]>();
      for (const row of rows) {
        const known = events.get(row.rejection_id) ?? [];
        known.push(toEvent(row));
        events.set(row.rejection_id, known);
      }
      return events;
    },
    eventKeys: async (rejectionIds) => {
      const rows = await inChunks(rejectionIds, (some) =>
        db.selectFrom('event').select(['rejection_id', 'dedup_key']).where('rejection_id', 'in', some).execute(),
      );
      const byRejection = Map.groupBy(rows, (row) => row.rejection_id);
      return new Map([...byRejection].map(([id, own]) => [id, new Set(own.flatMap((row) => row.dedup_key ?? []))]));
    },
    eventsOfKind: async (kind) => {
      const rows = await eventRows.where('kind', '=', kind).execute();
      return rows.map((row) => ({ rejectionId: row.rejection_id, event: toEvent(row) }));
    },
  };
}

export function rejectionWriter(
  db: Db,
  seal: Seal | null,
): Pick<StoreTransactor, 'addRejection' | 'rehangRejection' | 'appendEvents'> {
  return {
    addRejection: async ({ id, messageKey, createdAt }) => {
      const added = await db
        .insertInto('rejection')
        .values({ id, message_key: messageKey, created_at: createdAt })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .execute();
      return added.length > 0;
    },
    rehangRejection: async (id, messageKey) => {
      await db.updateTable('rejection').set({ message_key: messageKey }).where('id', '=', id).execute();
    },
    appendEvents: async (events) => {
      const rows = events.map(({ rejectionId, event, dedupKey }) => {
        const row = { rejection_id: rejectionId, at: event.at, kind: event.kind, event: JSON.stringify(event) };
        return sealRow(seal, 'event', { ...row, dedup_key: dedupKey });
      });
      const added = await insertInBulk(db, rows, (some) =>
        db
          .insertInto('event')
          .values(some)
          .onConflict((conflict) => conflict.columns(['rejection_id', 'dedup_key']).doNothing())
          .returning('seq')
          .compile(),
      );
      return added.length;
    },
  };
}

type EventRow = Pick<Selectable<Schema['event']>, 'rejection_id' | 'at' | 'kind' | 'dedup_key' | 'event'>;

function toRejectionRow(row: Selectable<Schema['rejection']>): RejectionRow {
  return { id: row.id, messageKey: row.message_key, createdAt: row.created_at };
}
