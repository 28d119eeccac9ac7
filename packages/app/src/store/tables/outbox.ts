import type { Selectable } from 'kysely';

import { OutboxConflictError } from '../outbox-conflict-error.ts';
import type { Db, Schema } from '../schema.ts';
import type { OutboxRow, StoreReader, StoreTransactor } from '../store.ts';

export function outboxReader(db: Db): Pick<StoreReader, 'outbox'> {
  return {
    outbox: async ({ draftId, rejectionId }) => {
      let query = db.selectFrom('outbox').selectAll().orderBy('since').orderBy('id');
      if (draftId !== undefined) query = query.where('draft_id', '=', draftId);
      if (rejectionId !== undefined) query = query.where('rejection_id', '=', rejectionId);
      return (await query.execute()).map(toOutboxRow);
    },
  };
}

export function outboxWriter(db: Db): Pick<StoreTransactor, 'addOutbox' | 'moveOutbox'> {
  return {
    addOutbox: async (row) => {
      const added = await db
        .insertInto('outbox')
        .values({
          id: row.id,
          draft_id: row.draftId,
          rejection_id: row.rejectionId,
          reply_key: row.replyKey,
          message_id: row.messageId,
          envelope_from: row.envelopeFrom,
          envelope_to: row.envelopeTo,
          raw: Buffer.from(row.raw),
          state: row.state,
          since: row.since,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .execute();
      if (added.length === 0) throw new OutboxConflictError(row.replyKey);
    },
    moveOutbox: async (id, from, to, at) => {
      const moved = await db
        .updateTable('outbox')
        .set({ state: to, since: at })
        .where('id', '=', id)
        .where('state', '=', from)
        .executeTakeFirst();
      return moved.numUpdatedRows === 1n;
    },
  };
}

function toOutboxRow(row: Selectable<Schema['outbox']>): OutboxRow {
  return {
    id: row.id,
    draftId: row.draft_id,
    rejectionId: row.rejection_id,
    replyKey: row.reply_key,
    messageId: row.message_id,
    envelopeFrom: row.envelope_from,
    envelopeTo: row.envelope_to,
    raw: new Uint8Array(row.raw),
    // The table refuses any other state.
    state: row.state as OutboxRow['state'],
    since: row.since,
  };
}
