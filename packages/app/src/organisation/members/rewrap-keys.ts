import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import { AjarError } from '../../service/ajar-error.ts';
import { unwrapKey, wrapKey } from '../keys/data-key.ts';
import type { WrappedKey } from '../keys/data-key.ts';
import type { MasterKey } from '../keys/master-key.ts';

/** What came of wrapping keys anew. */
export interface Rewrapped {
  readonly count: number;
  /** Members whose keys do not open, and why. Theirs stay as they are. */
  readonly damaged: readonly { readonly member: string; readonly problem: string }[];
}

/** Wraps every member's key with the first of these master keys; the mail stays as it is. One that does not open keeps no other from it. */
export async function rewrapKeys(
  db: OrganisationDb,
  masters: readonly [MasterKey, ...MasterKey[]],
): Promise<Rewrapped> {
  const [current] = masters;
  const damaged: Rewrapped['damaged'][number][] = [];
  const rows = await db.selectFrom('member').selectAll().where('master_key', '<>', current.id).execute();
  let count = 0;
  for (const { id, wrapped_key: wrapped, master_key: masterKey } of rows) {
    if (wrapped === null) continue;
    const dataKey = opened(masters, { member: id, wrapped, masterKey });
    if (dataKey instanceof AjarError) {
      damaged.push({ member: id, problem: dataKey.message });
      continue;
    }
    const anew = wrapKey(current, id, dataKey);
    const { numUpdatedRows } = await db
      .updateTable('member')
      .set({ wrapped_key: Buffer.from(anew.wrapped), master_key: anew.masterKey })
      .where('id', '=', id)
      .where('master_key', '=', masterKey)
      .where('wrapped_key', 'is not', null)
      .executeTakeFirst();
    count += Number(numUpdatedRows);
  }
  return { count, damaged };
}

function opened(masters: readonly MasterKey[], key: WrappedKey): Uint8Array | AjarError {
  try {
    return unwrapKey(masters, key);
  } catch (error) {
    if (error instanceof AjarError) return error;
    throw error;
  }
}
