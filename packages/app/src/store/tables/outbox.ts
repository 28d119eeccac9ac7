import type { Selectable, Updateable } from 'kysely';

import { OutboxConflictError } from '../outbox-conflict-error.ts';
import type { Db, Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { Dispatch, OutboxRow, StoreReader, StoreTransactor } from '../store.ts';

/** States from which a letter goes nowhere any more. */
const ENDED: readonly OutboxRow['state'][] = ['sent', 'refused', 'cancelled', 'exported', 'returned'];

export function outboxReader(db: Db, seal: Seal | null): Pick<StoreReader, 'outbox'> {
  return {
    outbox: async ({ id, draftId, rejectionId, rejectionIds, states, messageIds }) => {
      let query = db.selectFrom('outbox').selectAll().orderBy('since').orderBy('id');
      if (id !== undefined) query = query.where('id', '=', id);
      if (states !== undefined) query = query.where('state', 'in', states);
      if (messageIds !== undefined) query = query.where('message_id', 'in', messageIds);
      if (draftId !== undefined) query = query.where('draft_id', '=', draftId);
      if (rejectionId !== undefined) query = query.where('rejection_id', '=', rejectionId);
      if (rejectionIds !== undefined) query = query.where('rejection_id', 'in', rejectionIds);
      return (await query.execute()).map((row) => toOutboxRow(openRow(seal, 'outbox', row)));
    },
  };
}

export function outboxWriter(
  db: Db,
  seal: Seal | null,
): Pick<StoreTransactor, 'addOutbox' | 'moveOutbox' | 'emptyOutbox'> {
  return {
    addOutbox: async (row) => {
      const added = await db
        .insertInto('outbox')
        .values(
          sealRow(seal, 'outbox', {
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
            account_id: row.accountId,
            way: row.way,
            leaves_at: row.leavesAt,
            attempts: row.attempts,
            fence: row.fence,
            note: row.note,
          }),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .execute();
      if (added.length === 0) throw new OutboxConflictError(row.replyKey);
    },
    emptyOutbox: async (rejectionId) => {
      const ended = db.selectFrom('outbox').select('id').where('rejection_id', '=', rejectionId);
      for (const { id } of await ended.where('state', 'in', ENDED).execute())
        await db
          .updateTable('outbox')
          .set(sealRow(seal, 'outbox', { id, raw: Buffer.alloc(0) }))
          .where('id', '=', id)
          .execute();
    },
    moveOutbox: async (id, from, to, at, { heldBy, ...change } = {}) => {
      let move = db
        .updateTable('outbox')
        .set(sealRow(seal, 'outbox', { id, state: to, since: at, ...toColumns(change) }))
        .where('id', '=', id)
        .where('state', '=', from);
      if (heldBy !== undefined) move = move.where('fence', '=', heldBy);
      return (await move.executeTakeFirst()).numUpdatedRows === 1n;
    },
  };
}

function toColumns({
  accountId,
  way,
  leavesAt,
  attempts,
  fence,
  note,
}: Partial<Dispatch>): Updateable<Schema['outbox']> {
  return {
    ...(accountId === undefined ? {} : { account_id: accountId }),
    ...(way === undefined ? {} : { way }),
    ...(leavesAt === undefined ? {} : { leaves_at: leavesAt }),
    ...(attempts === undefined ? {} : { attempts }),
    ...(fence === undefined ? {} : { fence }),
    ...(note === undefined ? {} : { note }),
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
    // The table refuses any other state, and any other way.
    state: row.state as OutboxRow['state'],
    since: row.since,
    accountId: row.account_id,
    way: row.way as OutboxRow['way'],
    leavesAt: row.leaves_at,
    attempts: row.attempts,
    fence: row.fence,
    note: row.note,
  };
}
