import type { Selectable } from 'kysely';

import type { Db, Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import { openRow, sealRow } from '../sealed-rows.ts';
import type { ScanState, StoreReader, StoreTransactor } from '../store.ts';

export function scanStateReader(db: Db, seal: Seal | null): Pick<StoreReader, 'scanState' | 'scanStates'> {
  const all = db.selectFrom('scan_state').selectAll();
  return {
    scanState: async (sourceId) => {
      const row = await all.where('source_id', '=', sourceId).executeTakeFirst();
      return row === undefined ? null : toScanState(openRow(seal, 'scan_state', row));
    },
    scanStates: async () => {
      const rows = await all.orderBy('source_id').execute();
      // By what it says, which the database may not know.
      return rows.map((row) => toScanState(openRow(seal, 'scan_state', row))).toSorted(byPath);
    },
  };
}

export function scanStateWriter(db: Db, seal: Seal | null): Pick<StoreTransactor, 'putScanState'> {
  return {
    putScanState: async (state) => {
      const { sourceId, fingerprint, position } = state;
      const { path } = sealRow(seal, 'scan_state', { source_id: sourceId, path: state.path });
      const values = { path, fingerprint, position, done: state.done ? 1 : 0, updated_at: state.updatedAt };
      await db
        .insertInto('scan_state')
        .values({ source_id: sourceId, ...values })
        .onConflict((conflict) => conflict.column('source_id').doUpdateSet(values))
        .execute();
    },
  };
}

function byPath(a: ScanState, b: ScanState): number {
  return Number(a.path > b.path) - Number(a.path < b.path);
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
