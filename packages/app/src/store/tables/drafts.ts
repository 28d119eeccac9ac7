import type { Selectable } from 'kysely';

import type { Db, Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { StoredDraft, StoreReader, StoreTransactor } from '../store.ts';
import { inChunks } from './in-chunks.ts';

export function draftReader(
  db: Db,
  seal: Seal | null,
): Pick<StoreReader, 'draft' | 'draftsWith' | 'drafts' | 'hasDraftElsewhere'> {
  const all = db.selectFrom('draft').selectAll();
  return {
    draft: async (id) => {
      const row = await all.where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toDraft(openRow(seal, 'draft', row));
    },
    draftsWith: async (ids) => {
      const rows = await inChunks(ids, (some) => all.where('id', 'in', some).execute());
      return rows.map((row) => toDraft(openRow(seal, 'draft', row)));
    },
    drafts: async (rejectionId) => {
      const rows = await all.where('rejection_id', '=', rejectionId).orderBy('created_at').orderBy('id').execute();
      return rows.map((row) => toDraft(openRow(seal, 'draft', row)));
    },
    hasDraftElsewhere: async (rejectionId, mark) => {
      const elsewhere = db.selectFrom('draft').select(['id', 'data']).where('rejection_id', '<>', rejectionId);
      if (seal !== null) {
        const rows = await elsewhere.execute();
        return rows.some((row) => openRow(seal, 'draft', row).data.includes(`"${mark}"`));
      }
      const found = await elsewhere.where('data', 'like', `%"${mark}"%`).limit(1).executeTakeFirst();
      return found !== undefined;
    },
  };
}

export function draftWriter(db: Db, seal: Seal | null): Pick<StoreTransactor, 'saveDraft'> {
  return {
    saveDraft: async (unsealed) => {
      const draft = sealRow(seal, 'draft', unsealed);
      const saved = await db
        .updateTable('draft')
        .set((eb) => ({ data: draft.data, updated_at: draft.updatedAt, revision: eb('revision', '+', 1) }))
        .where('id', '=', draft.id)
        .where('revision', '=', draft.revision)
        .executeTakeFirst();
      if (saved.numUpdatedRows === 1n) return true;
      // Higher than that, it was there once: deleted in between, so not to be brought back.
      return draft.revision <= 1 && insert(db, draft);
    },
  };
}

async function insert(db: Db, draft: StoredDraft): Promise<boolean> {
  const added = await db
    .insertInto('draft')
    .values({
      id: draft.id,
      rejection_id: draft.rejectionId,
      data: draft.data,
      created_at: draft.createdAt,
      updated_at: draft.updatedAt,
      revision: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return added.length > 0;
}

function toDraft(row: Selectable<Schema['draft']>): StoredDraft {
  return {
    id: row.id,
    rejectionId: row.rejection_id,
    data: row.data,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    revision: row.revision,
  };
}
