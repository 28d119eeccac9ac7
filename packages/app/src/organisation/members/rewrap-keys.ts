import type { OrganisationDb } from '../../store/organisation/organisation-schema.ts';
import { unwrapKey, wrapKey } from '../keys/data-key.ts';
import type { MasterKey } from '../keys/master-key.ts';

/** Wraps every member's key with the first of these master keys; the mail stays as it is. Returns how many were wrapped anew. */
export async function rewrapKeys(db: OrganisationDb, masters: readonly [MasterKey, ...MasterKey[]]): Promise<number> {
  const [current] = masters;
  const rows = await db.selectFrom('member').selectAll().where('master_key', '<>', current.id).execute();
  let count = 0;
  for (const { id, wrapped_key: wrapped, master_key: masterKey } of rows) {
    if (wrapped === null) continue;
    const anew = wrapKey(current, id, unwrapKey(masters, { member: id, wrapped, masterKey }));
    const { numUpdatedRows } = await db
      .updateTable('member')
      .set({ wrapped_key: Buffer.from(anew.wrapped), master_key: anew.masterKey })
      .where('id', '=', id)
      .where('master_key', '=', masterKey)
      .where('wrapped_key', 'is not', null)
      .executeTakeFirst();
    count += Number(numUpdatedRows);
  }
  return count;
}
