import type { RejectionEvent } from '@ajar/core';
import type { Selectable } from 'kysely';

import type { Db, Schema } from '../schema.ts';
import type { RejectionRow, StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';

export function rejectionReader(db: Db): Pick<StoreReader, 'rejections' | 'rejection' | 'events' | 'eventsOfKind'> {
  return {
    rejections: async () => {
      const rows = await db.selectFrom('rejection').selectAll().orderBy('created_at').orderBy('id').execute();
      return rows.map(toRejectionRow);
    },
    rejection: async (id) => {
      const row = await db.selectFrom('rejection').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toRejectionRow(row);
    },
    events: async (rejectionIds) => {
      const ordered = db.selectFrom('event').select(['rejection_id', 'event']).orderBy('seq');
      const rows =
        rejectionIds === undefined
          ? await ordered.execute()
          : await inChunks(rejectionIds, (some) => ordered.where('rejection_id', 'in', some).execute());
      const events = new Map<string, RejectionEvent[]>();
      for (const row of rows) {
        const known = events.get(row.rejection_id) ?? [];
        known.push(JSON.parse(row.event) as RejectionEvent);
        events.set(row.rejection_id, known);
      }
      return events;
    },
    eventsOfKind: async (kind) => {
      const ordered = db.selectFrom('event').select(['rejection_id', 'event']).orderBy('seq');
      const rows = await ordered.where('kind', '=', kind).execute();
      return rows.map((row) => ({ rejectionId: row.rejection_id, event: JSON.parse(row.event) as RejectionEvent }));
    },
  };
}

export function rejectionWriter(db: Db): Pick<StoreTransactor, 'addRejection' | 'rehangRejection' | 'appendEvents'> {
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
      let count = 0;
      for (const { rejectionId, event, dedupKey } of events) {
        const { at, kind } = event;
        const added = await db
          .insertInto('event')
          .values({ rejection_id: rejectionId, at, kind, event: JSON.stringify(event), dedup_key: dedupKey })
          .onConflict((conflict) => conflict.columns(['rejection_id', 'dedup_key']).doNothing())
          .returning('seq')
          .execute();
        count += added.length;
      }
      return count;
    },
  };
}

function toRejectionRow(row: Selectable<Schema['rejection']>): RejectionRow {
  return { id: row.id, messageKey: row.message_key, createdAt: row.created_at };
}
