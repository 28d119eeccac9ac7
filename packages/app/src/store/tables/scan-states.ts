import type { Selectable } from 'kysely';

import type { Db, Schema } from '../schema.ts';
import type { ScanState, StoreReader, StoreTransactor } from '../store.ts';

export function scanStateReader(db: Db): Pick<StoreReader, 'scanState' | 'scanStates'> {
  const all = db.selectFrom('scan_state').selectAll();
  return {
    scanState: async (sourceId) => {
      const row = await all.where('source_id', '=', sourceId).executeTakeFirst();
      return row === undefined ? null : toScanState(row);
    },
    scanStates: async () => (await all.orderBy('path').orderBy('source_id').execute()).map(toScanState),
  };
}

export function scanStateWriter(db: Db): Pick<StoreTransactor, 'putScanState'> {
  return {
    putScanState: async (state) => {
      const { sourceId, path, fingerprint, position } = state;
      const values = { path, fingerprint, position, done: state.done ? 1 : 0, updated_at: state.updatedAt };
      await db
        .insertInto('scan_state')
        .values({ source_id: sourceId, ...values })
        .onConflict((conflict) => conflict.column('source_id').doUpdateSet(values))
        .execute();
    },
  };
}

function toScanState(row: Selectable<Schema['scan_state']>): ScanState {
  return {
    sourceId: row.source_id,
    path: row.path,
    fingerprint: row.fingerprint,
    position: row.position,
    done: row.done === 1,
    updatedAt: row.updated_at,
  };
}
